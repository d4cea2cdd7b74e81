import type { ReactNode } from "react";
import { databaseTroubleIn, madeTroubleIn } from "../../lib/advice/failure.ts";
import { exactTime } from "../../lib/i18n/time.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { useHelpLinks } from "../hooks/use-help-links.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { CopyButton } from "./copy-button.tsx";
import { HelpLinks } from "./help-links.tsx";
import { Note } from "./note.tsx";
import edge from "./quiet-edge.module.css";

type Props = {
  readonly error: ErrorFacts;
  /** Whom it is about. */
  readonly customer?: TenantId | undefined;
  /** Something from before is shown beside it. */
  readonly fromBefore?: boolean;
  /** What failed, where that is not plain from what stands around. */
  readonly failed?: string;
  /** What is offered beside, such as to try again. */
  readonly children?: ReactNode;
};

/** Kinds that are graver than something that does not work for now. */
const grave: ReadonlySet<ErrorFacts["kind"]> = new Set(["wrong-tenant"]);

/** What went wrong, what it means, what to do, where, and Microsoft's id to quote. */
export function ErrorNote({ error, customer, failed, fromBefore = false, children }: Props) {
  const { messages, language } = useMessages();
  const { kind, code, correlationId, retryAt } = error;
  const links = useHelpLinks(kind, customer);
  const trouble = databaseTroubleIn(error);
  const made = madeTroubleIn(error);
  const ofDatabase = made ? messages.database.made[made] : trouble && messages.database[trouble];
  const { title, advice } = ofDatabase ?? { title: messages.error.title[kind], advice: messages.error.advice[kind] };
  return (
    <Note tone={grave.has(kind) ? "danger" : "warning"} title={failed ? `${failed}: ${title}` : title}>
      <p>{fromBefore ? `${advice} ${messages.error.fromBefore}` : advice}</p>
      <HelpLinks links={links} />
      {links.some(({ what }) => what !== "relationships") ? <p>{messages.error.consentEnds}</p> : null}
      {retryAt === undefined ? null : <p>{messages.error.until(exactTime(language, retryAt))}</p>}
      {code ? <p>{messages.error.code(code)}</p> : null}
      {correlationId ? (
        <p className={edge["edge"]}>
          <CopyButton text={correlationId} label={messages.error.copyId} shown={messages.error.copyId} />
        </p>
      ) : null}
      {children}
    </Note>
  );
}
