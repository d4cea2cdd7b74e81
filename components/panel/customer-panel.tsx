import type { Account } from "../../lib/schemas/account.ts";
import type { Detection } from "../../lib/schemas/detection.ts";
import { scopeOf } from "../../lib/schemas/scope.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { ChooseCustomer } from "../customer/choose-customer.tsx";
import { CustomerHeader } from "../customer/customer-header.tsx";
import { TabBand } from "../customer/tab-band.tsx";
import { HealthSection } from "../health/health-section.tsx";
import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useCustomer } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useRefreshing } from "../hooks/use-refreshing.ts";
import { PortalsSection } from "../portals/portals-section.tsx";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/note.tsx";
import styles from "./panel.module.css";

type Props = {
  readonly account: Account;
  readonly tenantId: TenantId;
  /** What the tab shows: the ground for the customer, or beside a pinned one something of its own. */
  readonly detection: Detection | undefined;
  readonly pinned: boolean;
  readonly signedIn: boolean;
};

/** One customer: who it is, what is known about it, and its portals. */
export function CustomerPanel({ account, tenantId, detection, pinned, signedIn }: Props) {
  const { who } = useMessages().messages;
  const scope = scopeOf(account, tenantId);
  const customer = useCustomer(scope);
  const { windowId } = usePorts();
  const pin = useCommand("pin-customer");
  const { refreshing, refresh } = useRefreshing(tenantId, signedIn);
  const ground = !pinned && detection?.kind === "customer" ? detection : undefined;
  const unpin = (): void => void pin.ask({ windowId });
  return (
    <>
      <div className={styles["top"]}>
        {customer ? (
          <CustomerHeader
            customer={customer}
            detection={ground}
            pinned={pinned}
            onPin={() => (pinned ? unpin() : void pin.ask({ windowId, tenantId }))}
          >
            {pinned ? <TabBand account={account} pinned={tenantId} detection={detection} /> : null}
            {ground?.certainty === "names" ? null : (
              <ChooseCustomer
                account={account}
                another
                onChoose={(chosen) => void pin.ask({ windowId, tenantId: chosen })}
              />
            )}
          </CustomerHeader>
        ) : null}
        {customer === null && pinned ? (
          <Note tone="warning" title={who.pinGone}>
            <Button onPress={unpin}>{who.unpin}</Button>
          </Note>
        ) : null}
      </div>
      <main hidden={!customer}>
        <HealthSection scope={scope} signedIn={signedIn} refreshing={refreshing} onRefresh={refresh} />
        {customer ? <PortalsSection customer={customer} /> : null}
      </main>
    </>
  );
}
