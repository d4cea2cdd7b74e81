import { exactTime } from "../../lib/i18n/time.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { CopyButton } from "./copy-button.tsx";
import { Note } from "./note.tsx";

/** What went wrong, what it means, what to do, and Microsoft's id to quote. */
export function ErrorNote({ error }: { readonly error: ErrorFacts }) {
  const { messages, language } = useMessages();
  const { kind, code, correlationId, retryAt } = error;
  return (
    <Note tone="warning" title={messages.error.title[kind]}>
      <p>{messages.error.advice[kind]}</p>
      {retryAt === undefined ? null : <p>{messages.error.until(exactTime(language, retryAt))}</p>}
      {code ? <p>{messages.error.code(code)}</p> : null}
      {correlationId ? <CopyButton text={correlationId} label={messages.error.copyId} /> : null}
    </Note>
  );
}
