import { headline } from "../../lib/appearance/headline.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { Detection, NamedTenant } from "../../lib/schemas/detection.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Note } from "../ui/note.tsx";
import { Sides } from "./sides.tsx";
import styles from "./tab-band.module.css";

/** The tenant that a tab speaks of, by whatever name it has; `undefined` where it speaks of none. */
function tabTenant(detection: Detection): NamedTenant | undefined {
  switch (detection.kind) {
    case "customer":
    case "own-tenant":
      return { tenantId: detection.tenantId };
    case "stranger":
    case "unlisted":
      return detection;
    case "contradiction":
      return detection.address;
    case "no-access":
    case "no-portal":
    case "closed-cloud":
    case "many":
    case "silent":
      return undefined;
  }
}

type Props = {
  readonly account: Account;
  readonly pinned: TenantId;
  /** What the tab shows; `undefined` while that is looked up. */
  readonly detection: Detection | undefined;
};

/** What the tab shows, below a pinned customer: a quiet line where it is the same or nobody, a red band where it is another. */
export function TabBand({ account, pinned, detection }: Props) {
  const { messages } = useMessages();
  const { who } = messages;
  const tenant = detection && tabTenant(detection);
  if (detection && tenant && (tenant.tenantId !== pinned || detection.kind === "contradiction")) {
    const sides = [
      { label: who.pinnedCustomer, tenant: { tenantId: pinned } },
      { label: who.thisTab, tenant },
    ];
    return (
      <div role="alert" data-tab-differs="" className={styles["differs"]}>
        <Note
          tone="danger"
          title={detection.kind === "contradiction" ? headline(detection, messages).title : who.tabDiffers}
        >
          <Sides account={account} sides={sides} />
          <p>{who.tabDiffersAdvice}</p>
        </Note>
      </div>
    );
  }
  const same = detection?.kind === "customer" && detection.certainty === "names" ? who.tabIsSame : who.tabMayBeSame;
  const line = detection && (tenant ? same : `${who.thisTab}: ${headline(detection, messages).title}`);
  return <p className={styles["line"]}>{line ?? messages.customer.loading}</p>;
}
