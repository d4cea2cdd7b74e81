import { idTail } from "../../lib/appearance/customer-mark.ts";
import { age } from "../../lib/i18n/time.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Detection } from "../../lib/schemas/detection.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { Note } from "../ui/note.tsx";
import styles from "./customer-header.module.css";
import { Mark } from "./mark.tsx";

export type CustomerDetection = Extract<Detection, { kind: "customer" }>;

type Props = { readonly customer: Customer; readonly detection: CustomerDetection };

/** Who this is, how we know, and how sure we are. Stays on top of every section. */
export function CustomerHeader({ customer, detection }: Props) {
  const { messages } = useMessages();
  const now = useNow();
  const name = customer.name || customer.domain || customer.tenantId;
  const { certainty, namedAt, reason, confirmed, cloud } = detection;
  const doubt =
    certainty === "remembers"
      ? messages.detection.doubt.remembers(name, age(messages, namedAt ?? now, now))
      : messages.detection.doubt[certainty];
  return (
    <header className={styles["header"]} data-tenant={customer.tenantId}>
      <div className={styles["who"]}>
        <Mark tenantId={customer.tenantId} name={name} />
        <div>
          <h1 className={styles["name"]} dir="auto" title={name} elementtiming="customer">
            {name}
          </h1>
          <p className={styles["facts"]}>
            <span>{customer.domain || messages.customer.noDomain}</span>
            <span className={styles["tail"]} title={customer.tenantId}>
              <span aria-hidden="true">…{idTail(customer.tenantId)}</span>
              <span className="visually-hidden">{messages.customer.endsIn(idTail(customer.tenantId))}</span>
            </span>
            <CopyButton text={customer.tenantId} label={messages.actions.copyTenantId} />
            {cloud === "global" ? null : <span className={styles["cloud"]}>{messages.cloud[cloud]}</span>}
          </p>
        </div>
      </div>
      {doubt ? <Note tone={certainty === "remembers" ? "warning" : "neutral"}>{doubt}</Note> : null}
      <details className={styles["how"]}>
        <summary>
          {messages.detection.how}: {messages.detection.certainty[certainty]}
        </summary>
        <p>{messages.detection.reason[reason]}</p>
        {confirmed ? <p>{messages.detection.confirmed}</p> : null}
      </details>
    </header>
  );
}
