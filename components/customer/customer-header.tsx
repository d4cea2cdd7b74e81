import type { ReactNode } from "react";
import { idTail } from "../../lib/appearance/customer-mark.ts";
import { headline } from "../../lib/appearance/headline.ts";
import { age } from "../../lib/i18n/time.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Detection } from "../../lib/schemas/detection.ts";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import { useAfterPaint } from "../hooks/use-after-paint.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Note } from "../ui/note.tsx";
import styles from "./customer-header.module.css";
import { Mark } from "./mark.tsx";
import { RelationshipFacts } from "./relationship-facts.tsx";
import { SharepointNote } from "./sharepoint-name.tsx";

export type CustomerDetection = Extract<Detection, { kind: "customer" }>;

type Props = {
  readonly customer: Customer & Scope;
  /** How we know; absent for a customer that was pinned. */
  readonly detection?: CustomerDetection | undefined;
  readonly pinned?: boolean;
  readonly onPin?: () => void;
  readonly children?: ReactNode;
};

/** How we know, and how sure we are. */
function Ground({ name, detection }: { readonly name: string; readonly detection: CustomerDetection }) {
  const { messages } = useMessages();
  const now = useNow();
  const { certainty, namedAt, reason, confirmed, opened } = detection;
  const { doubt: doubts } = messages.detection;
  const known =
    certainty === "remembers" ? doubts.remembers(name, age(messages, namedAt ?? now, now)) : doubts[certainty];
  const doubt = opened ? messages.who.openedDoubt : known;
  return (
    <>
      {doubt ? <Note tone={certainty === "remembers" ? "warning" : "neutral"}>{doubt}</Note> : null}
      {detection.sharepointName ? <SharepointNote sharepointName={detection.sharepointName} /> : null}
      <details className={styles["how"]}>
        <summary>
          {messages.detection.how}: {headline(detection, messages).title}
        </summary>
        <p>{messages.detection.reason[reason]}</p>
        {opened ? <p>{messages.who.openedHow}</p> : null}
        {confirmed ? <p>{messages.detection.confirmed}</p> : null}
      </details>
    </>
  );
}

/** Who this is, how we know, and how sure we are; with what the tab shows below it. Stays on top of every section. */
export function CustomerHeader({ customer, detection, pinned = false, onPin, children }: Props) {
  const { messages } = useMessages();
  const { who } = messages;
  const name = customer.name || customer.domain || customer.tenantId;
  const { cloud } = customer;
  const { ask: noteSeen } = useCommand("note-seen");
  useAfterPaint(scopeKey(customer), () => void noteSeen({ tenantId: customer.tenantId }));
  return (
    <header className={styles["header"]} data-tenant={customer.tenantId}>
      <div className={styles["who"]}>
        <Mark tenantId={customer.tenantId} name={name} />
        <div className={styles["text"]}>
          <div className={styles["top"]}>
            <h1 className={styles["name"]} dir="auto" title={name} elementtiming="customer">
              {name}
            </h1>
            {onPin ? (
              <Button look="quiet" onPress={onPin} label={pinned ? who.unpinLabel(name) : who.pinLabel(name)}>
                {pinned ? who.unpin : who.pin}
              </Button>
            ) : null}
          </div>
          <p className={styles["facts"]}>
            <span>{customer.domain || messages.customer.noDomain}</span>
            <span className={styles["tail"]} title={customer.tenantId}>
              <span aria-hidden="true">…{idTail(customer.tenantId)}</span>
              <span className="visually-hidden">{messages.customer.endsIn(idTail(customer.tenantId))}</span>
            </span>
            <CopyButton text={customer.tenantId} label={messages.actions.copyTenantId} />
            {cloud === "global" ? null : <span className={styles["cloud"]}>{messages.cloud[cloud]}</span>}
          </p>
          <p className={styles["facts"]}>
            <RelationshipFacts customer={customer} />
          </p>
          {pinned ? <p className={styles["pinned"]}>{who.pinned}</p> : null}
        </div>
      </div>
      {detection ? <Ground name={name} detection={detection} /> : null}
      {children}
    </header>
  );
}
