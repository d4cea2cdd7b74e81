import { idTail } from "../../lib/appearance/customer-mark.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import { useAfterPaint } from "../hooks/use-after-paint.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import styles from "./customer-header.module.css";
import { nameOf } from "./customer-list.tsx";
import { Mark } from "./mark.tsx";
import { RelationshipFacts } from "./relationship-facts.tsx";

type Props = {
  readonly customer: Customer & Scope;
  readonly pinned?: boolean;
  /** Why it may be somebody else. */
  readonly doubt?: string | undefined;
  readonly onPin?: () => void;
};

/** Who this is. Stays on top of every section. */
export function CustomerHeader({ customer, pinned = false, doubt, onPin }: Props) {
  const { messages } = useMessages();
  const { who } = messages;
  const name = nameOf(customer);
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
              <Button
                look="quiet"
                shortcut="pin"
                onPress={onPin}
                label={pinned ? who.unpinLabel(name) : who.pinLabel(name)}
              >
                {pinned ? who.unpin : who.pin}
              </Button>
            ) : null}
          </div>
          {doubt ? <p className={styles["doubt"]}>{doubt}</p> : null}
          {pinned ? <p className={styles["pinned"]}>{who.pinned}</p> : null}
          <p className={styles["facts"]}>
            <RelationshipFacts customer={customer} />
          </p>
          <p className={styles["facts"]}>
            <span className={styles["domain"]} title={customer.domain}>
              {customer.domain || messages.customer.noDomain}
            </span>
            <span className={styles["tail"]} title={customer.tenantId}>
              <span aria-hidden="true">…{idTail(customer.tenantId)}</span>
              <span className="visually-hidden">{messages.customer.endsIn(idTail(customer.tenantId))}</span>
            </span>
            <span className={styles["copy"]}>
              <CopyButton text={customer.tenantId} label={messages.actions.copyTenantId} shortcut="copyTenantId" />
            </span>
            {cloud === "global" ? null : <span className={styles["cloud"]}>{messages.cloud[cloud]}</span>}
          </p>
        </div>
      </div>
    </header>
  );
}
