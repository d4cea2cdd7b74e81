import type { ReactNode } from "react";
import { databaseTroubleIn } from "../../lib/advice/failure.ts";
import { exactTime } from "../../lib/i18n/time.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { useHelpLinks } from "../hooks/use-help-links.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { CopyButton } from "./copy-button.tsx";
import { HelpLinks } from "./help-links.tsx";
import { Note } from "./note.tsx";

type Props = {
  readonly error: ErrorFacts;
  readonly customer?: TenantId | undefined;
  /** What failed, where that is not plain from what stands around. */
  readonly failed?: string;
  /** What is offered beside, such as to try again. */
  readonly children?: ReactNode;
};

/** What went wrong, what it means, what to do, where, and Microsoft's id to quote. `customer` is whom it is about. */
export function ErrorNote({ error, customer, failed, children }: Props) {
  const { messages, language } = useMessages();
  const { kind, code, correlationId, retryAt } = error;
  const links = useHelpLinks(kind, customer);
  const trouble = databaseTroubleIn(error);
  const { title, advice } = trouble
    ? messages.database[trouble]
    : { title: messages.error.title[kind], advice: messages.error.advice[kind] };
  return (
    <Note tone="warning" title={failed ? `${failed}: ${title}` : title}>
      <p>{advice}</p>
      <HelpLinks links={links} />
      {links.some(({ what }) => what !== "relationships") ? <p>{messages.error.consentEnds}</p> : null}
      {retryAt === undefined ? null : <p>{messages.error.until(exactTime(language, retryAt))}</p>}
      {code ? <p>{messages.error.code(code)}</p> : null}
      {correlationId ? (
        <CopyButton text={correlationId} label={messages.error.copyId} shown={messages.error.copyId} />
      ) : null}
      {children}
    </Note>
  );
}
