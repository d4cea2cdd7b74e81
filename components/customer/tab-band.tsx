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

/** Whether a tab speaks of somebody else than the pinned customer. */
function differs(detection: Detection | undefined, pinned: TenantId): detection is Detection {
  const tenant = detection && tabTenant(detection);
  return tenant !== undefined && (tenant.tenantId !== pinned || detection?.kind === "contradiction");
}

/** One loud line where the tab is not the pinned customer's. Stays in sight with the header, whatever scrolls below it. */
export function TabAlarm({ pinned, detection }: Omit<Props, "account">) {
  const { messages } = useMessages();
  if (!differs(detection, pinned)) return null;
  return (
    <p role="alert" className={styles["alarm"]}>
      {detection.kind === "contradiction" ? headline(detection, messages).title : messages.who.tabDiffers}
    </p>
  );
}

/** What the tab shows, below a pinned customer: a quiet line where it is the same or nobody, both side by side where it is another. */
export function TabBand({ account, pinned, detection }: Props) {
  const { messages } = useMessages();
  const { who } = messages;
  const tenant = detection && tabTenant(detection);
  if (tenant && differs(detection, pinned)) {
    const sides = [
      { label: who.pinnedCustomer, tenant: { tenantId: pinned } },
      { label: who.thisTab, tenant },
    ];
    return (
      <div data-tab-differs="" className={styles["differs"]}>
        <Note tone="danger">
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
