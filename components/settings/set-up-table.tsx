import type { SetUpRow, Step } from "../../lib/advice/set-up-row.ts";
import { idTail } from "../../lib/appearance/customer-mark.ts";
import { dayOf } from "../../lib/i18n/time.ts";
import type { ApiErrorKind } from "../../lib/schemas/error-facts.ts";
import { useHelpLinks } from "../hooks/use-help-links.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { HelpLinks } from "../ui/help-links.tsx";
import styles from "./set-up-check.module.css";

/** The refusal whose links help with a step. */
const kindOf: Partial<Record<Step, ApiErrorKind>> = {
  renew: "delegated-access-ended",
  request: "no-delegated-access",
  await: "delegated-access-pending",
  consent: "consent-needed",
  "add-role": "missing-role",
  "join-group": "missing-role",
  extend: "delegated-access-ended",
};

/** Steps for which one may have to ask Microsoft, who asks for the id of the refusal. */
const asksMicrosoft: ReadonlySet<Step> = new Set(["join-group", "register", "retry"]);

function ToDo({ row }: { readonly row: SetUpRow }) {
  const { messages } = useMessages();
  const links = useHelpLinks(kindOf[row.step] ?? "unexpected", row.tenantId);
  const { step, stepHelp } = messages.setUp;
  const other = row.step === "retry" && row.error;
  return (
    <>
      <strong>{step[row.step]}</strong>
      {stepHelp[row.step] ? <p>{stepHelp[row.step]}</p> : null}
      {other ? <p>{messages.error.title[other.kind]}</p> : null}
      <HelpLinks links={links} />
      {row.error?.correlationId && asksMicrosoft.has(row.step) ? (
        <p>
          {messages.setUp.microsoftId}{" "}
          <CopyButton text={row.error.correlationId} label={`${messages.error.copyId}: ${row.name}`} />
        </p>
      ) : null}
    </>
  );
}

function Row({ row }: { readonly row: SetUpRow }) {
  const { messages, language } = useMessages();
  const { column, access, until, endedOn, consent, healthRole, reachable } = messages.setUp;
  const endsAt = row.access?.endsAt;
  const ends = row.access?.state === "ended" ? endedOn : until;
  return (
    <tr data-tenant={row.tenantId} data-step={row.step}>
      <th scope="row">
        <span dir="auto">{row.name}</span>
        <span className={styles["quiet"]}>
          {row.domain} <span className={styles["tail"]}>…{idTail(row.tenantId)}</span>
        </span>
      </th>
      <td data-label={column.step}>
        <ToDo row={row} />
      </td>
      <td data-label={column.access}>
        {row.access ? access[row.access.state] : access.notHere}
        {endsAt ? <span className={styles["quiet"]}>{ends(dayOf(language, endsAt))}</span> : null}
      </td>
      <td data-label={column.consent}>{consent[row.consent]}</td>
      <td data-label={column.role}>{healthRole[row.role]}</td>
      <td data-label={column.reachable}>{reachable[row.reachable]}</td>
    </tr>
  );
}

/** The customers as a table; narrow, each is drawn as a card. */
export function SetUpTable({ rows }: { readonly rows: readonly SetUpRow[] }) {
  const { messages } = useMessages();
  const { heading, column } = messages.setUp;
  const headings = [column.customer, column.step, column.access, column.consent, column.role, column.reachable];
  return (
    <table aria-label={heading} className={styles["table"]}>
      <thead>
        <tr>
          {headings.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.tenantId} row={row} />
        ))}
      </tbody>
    </table>
  );
}
