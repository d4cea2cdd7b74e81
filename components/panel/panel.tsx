import { useState } from "react";
import { customerOf } from "../../lib/schemas/detection.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { AccessNote } from "../access/access-note.tsx";
import { Nobody } from "../customer/nobody.tsx";
import { useAccount } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { usePin } from "../hooks/use-pin.ts";
import { useLook, useShownTab, useTabView } from "../hooks/use-shown-tab.ts";
import { useSiteAccess } from "../hooks/use-site-access.ts";
import { SignIn } from "../sign-in/sign-in.tsx";
import { DatabaseNote } from "../ui/database-note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { CustomerPanel } from "./customer-panel.tsx";
import styles from "./panel.module.css";
import { Shortcuts } from "./shortcuts.tsx";

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
  const siteAccess = useSiteAccess(tab);
  const detection = view?.detection;
  const tenantId = pin?.tenantId ?? (detection && customerOf(detection));
  const [first, setFirst] = useState<TenantId>();
  const [left, setLeft] = useState(false);
  if (tenantId && !first) setFirst(tenantId);
  if (first && tenantId !== first && !left) setLeft(true);
  const database = (
    <div className={styles["notes"]} role="status">
      <DatabaseNote />
    </div>
  );
  const of = tenantId && state?.account ? { tenantId, account: state.account, signedIn: state.signedIn } : undefined;
  const nobody = detection && detection.kind !== "customer" && !pin ? detection : undefined;
  const access = <AccessNote access={siteAccess} detection={detection} />;
  return (
    <div className={styles["panel"]}>
      {detection || pin ? null : (
        <div className={styles["waiting"]}>
          <Skeleton lines={2} label={messages.customer.loading} />
        </div>
      )}
      {of ? (
        <CustomerPanel
          key={of.tenantId}
          {...of}
          detection={detection}
          pinned={pin !== undefined}
          passing={left}
          notes={database}
        />
      ) : null}
      {of ? null : database}
      {nobody ? (
        <main>
          <Nobody detection={nobody} account={account} access={access} />
        </main>
      ) : null}
      {nobody?.kind === "no-access" ? null : <div className={styles["access"]}>{access}</div>}
      <footer className={styles["foot"]}>
        <SignIn troubleElsewhere={nobody?.kind === "unlisted"} />
        {of ? null : <Shortcuts />}
      </footer>
    </div>
  );
}
