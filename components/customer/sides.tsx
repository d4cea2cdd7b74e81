import { idTail } from "../../lib/appearance/customer-mark.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { NamedTenant } from "../../lib/schemas/detection.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { type KnownTenant, useTenants } from "../hooks/use-tenants.ts";
import { Mark } from "./mark.tsx";
import styles from "./sides.module.css";

/** One of the tenants that stand against each other, by what it was named, and what the page calls it. */
export type Side = { readonly label: string; readonly tenant: NamedTenant; readonly words?: string };

type CardProps = { readonly side: Side; readonly known: KnownTenant | undefined };

function Card({ side: { label, tenant, words }, known }: CardProps) {
  const { messages } = useMessages();
  const { who, customer, detection } = messages;
  const { tenantId } = tenant;
  const domain = tenant.domain ?? known?.domain;
  const called = known?.name || domain || tenant.sharepointName || "";
  const name = (known?.whose === "own" ? known.name || who.ownTenant : called) || who.unknownName;
  return (
    <li className={styles["side"]} data-side={tenantId ?? ""}>
      <span className={styles["label"]}>{label}</span>
      {tenantId ? <Mark tenantId={tenantId} name={called} /> : null}
      <strong className={styles["name"]} dir="auto">
        {name}
      </strong>
      {words ? <span dir="auto">{detection.contradicts(words)}</span> : null}
      {domain && domain !== name ? <span>{domain}</span> : null}
      {tenant.sharepointName ? <span>{`${who.sharepointName}: ${tenant.sharepointName}`}</span> : null}
      {tenantId ? (
        <span className={styles["tail"]} title={tenantId}>
          <span aria-hidden="true">…{idTail(tenantId)}</span>
          <span className="visually-hidden">{customer.endsIn(idTail(tenantId))}</span>
        </span>
      ) : null}
      {known?.whose === "own" && known.name ? <span>{who.ownTenant}</span> : null}
      {known?.whose === "stranger" ? <span>{who.stranger}</span> : null}
    </li>
  );
}

type Props = { readonly account: Account | undefined; readonly sides: readonly Side[] };

/** Tenants side by side, each with mark, name, domain and the end of its id, so that a mistake explains itself. */
export function Sides({ account, sides }: Props) {
  const ids = sides.map(({ tenant }) => tenant.tenantId).filter((id) => id !== undefined);
  const known = useTenants(account, ids);
  return (
    <ul className={styles["sides"]}>
      {sides.map((side) => (
        <Card
          key={`${side.label} ${side.tenant.tenantId ?? side.tenant.domain ?? ""}`}
          side={side}
          known={known?.find(({ tenantId }) => tenantId === side.tenant.tenantId)}
        />
      ))}
    </ul>
  );
}
