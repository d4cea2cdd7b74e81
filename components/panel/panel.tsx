import { customerOf } from "../../lib/schemas/detection.ts";
import { AccessNote } from "../access/access-note.tsx";
import { Nobody } from "../customer/nobody.tsx";
import { useAccount } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { usePin } from "../hooks/use-pin.ts";
import { useLook, useShownTab, useTabView } from "../hooks/use-shown-tab.ts";
import { SignIn } from "../sign-in/sign-in.tsx";
import { DatabaseNote } from "../ui/database-note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { CustomerPanel } from "./customer-panel.tsx";
import styles from "./panel.module.css";

/** The panel beside a portal: the customer of the window's tab, or the one pinned to the window, and what is known about it. */
export function Panel() {
  const { messages } = useMessages();
  const shown = useShownTab();
  const { tab } = shown;
  const view = useTabView(shown);
  const state = useAccount();
  const account = state?.account;
  const pin = usePin(account);
  useLook(tab);
  const detection = view?.detection;
  const tenantId = pin?.tenantId ?? (detection && customerOf(detection));
  return (
    <div className={styles["panel"]}>
      {detection || pin ? null : (
        <div className={styles["waiting"]}>
          <Skeleton lines={2} label={messages.customer.loading} />
        </div>
      )}
      {tenantId && account ? (
        <CustomerPanel
          key={tenantId}
          account={account}
          tenantId={tenantId}
          detection={detection}
          pinned={pin !== undefined}
          signedIn={state.signedIn}
        />
      ) : null}
      {detection && detection.kind !== "customer" && !pin ? (
        <main>
          <Nobody detection={detection} account={account} />
        </main>
      ) : null}
      <div className={styles["access"]} role="status">
        <DatabaseNote />
      </div>
      <div className={styles["access"]}>
        <AccessNote tab={tab} detection={detection} />
      </div>
      <footer className={styles["foot"]}>
        <SignIn />
      </footer>
    </div>
  );
}
