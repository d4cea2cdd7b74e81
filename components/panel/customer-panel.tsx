import type { ReactNode } from "react";
import type { Account } from "../../lib/schemas/account.ts";
import type { Detection } from "../../lib/schemas/detection.ts";
import { scopeKey, scopeOf } from "../../lib/schemas/scope.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { ChooseCustomer } from "../customer/choose-customer.tsx";
import { CustomerHeader } from "../customer/customer-header.tsx";
import { nameOf } from "../customer/customer-list.tsx";
import { doubtOf, Ground } from "../customer/ground.tsx";
import { TabAlarm, TabBand } from "../customer/tab-band.tsx";
import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useCustomer } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { usePlace } from "../hooks/use-place.ts";
import { useRefreshing } from "../hooks/use-refreshing.ts";
import { useStuck } from "../hooks/use-stuck.ts";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Note } from "../ui/note.tsx";
import styles from "./panel.module.css";
import { PlaceNav } from "./place-nav.tsx";
import { places } from "./places.tsx";

type Props = {
  readonly account: Account;
  readonly tenantId: TenantId;
  /** What the tab shows: the ground for the customer, or beside a pinned one something of its own. */
  readonly detection: Detection | undefined;
  readonly pinned: boolean;
  readonly signedIn: boolean;
  /** It came while the panel was open, perhaps between two tabs. */
  readonly passing: boolean;
  /** What is to be read before anything of the customer. */
  readonly notes: ReactNode;
};

/** One customer: who it is, and the places of what is known about it. */
export function CustomerPanel({ account, tenantId, detection, pinned, signedIn, passing, notes }: Props) {
  const { messages } = useMessages();
  const { who } = messages;
  const scope = scopeOf(account, tenantId);
  const customer = useCustomer(scope);
  const { windowId } = usePorts();
  const pin = useCommand("pin-customer");
  const { refreshing, refresh } = useRefreshing(tenantId, { signedIn, passing });
  const ground = !pinned && detection?.kind === "customer" ? detection : undefined;
  const { place, go } = usePlace(scope);
  const { Shown } = places.find(({ id }) => id === place) ?? {};
  const stuck = useStuck<HTMLDivElement>();
  const unpin = (): void => void pin.ask({ windowId });
  return (
    <>
      <div ref={stuck} className={styles["top"]} data-stuck>
        {customer ? (
          <CustomerHeader
            customer={customer}
            pinned={pinned}
            doubt={doubtOf(ground, messages)}
            onPin={() => (pinned ? unpin() : void pin.ask({ windowId, tenantId }))}
          />
        ) : null}
        {customer && pinned ? <TabAlarm pinned={tenantId} detection={detection} /> : null}
        {customer === null && pinned ? (
          <Note tone="warning" title={who.pinGone}>
            <Button onPress={unpin}>{who.unpin}</Button>
          </Note>
        ) : null}
        {customer && place ? (
          <PlaceNav place={place} go={go} onRefresh={() => signedIn && !refreshing && refresh()} />
        ) : null}
      </div>
      {notes}
      {customer ? (
        <section className={styles["ground"]} aria-label={messages.detection.how}>
          {ground ? <Ground name={nameOf(customer)} detection={ground} /> : null}
          {pinned ? <TabBand account={account} pinned={tenantId} detection={detection} /> : null}
          {ground?.certainty === "names" ? null : (
            <ChooseCustomer
              account={account}
              another
              onChoose={(chosen) => void pin.ask({ windowId, tenantId: chosen })}
            />
          )}
        </section>
      ) : null}
      <main hidden={!customer}>
        {customer && Shown ? (
          <ErrorBoundary of={`${scopeKey(scope)} ${place}`}>
            <Shown
              scope={scope}
              customer={customer}
              signedIn={signedIn}
              refreshing={refreshing}
              onRefresh={refresh}
              go={go}
            />
          </ErrorBoundary>
        ) : null}
      </main>
    </>
  );
}
