import type { Account } from "../../lib/schemas/account.ts";
import { scopeOf } from "../../lib/schemas/scope.ts";
import { type CustomerDetection, CustomerHeader } from "../customer/customer-header.tsx";
import { Nobody } from "../customer/nobody.tsx";
import { HealthSection } from "../health/health-section.tsx";
import { useAfterPaint } from "../hooks/use-after-paint.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useAccount, useCustomer } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useLook, useShownTab, useTabView } from "../hooks/use-shown-tab.ts";
import { SignIn } from "../sign-in/sign-in.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import styles from "./panel.module.css";

type CustomerProps = { readonly account: Account; readonly detection: CustomerDetection; readonly signedIn: boolean };

function CustomerPanel({ account, detection, signedIn }: CustomerProps) {
  const scope = scopeOf(account, detection.tenantId);
  const customer = useCustomer(scope);
  const { ask, running } = useCommand("refresh-customer");
  const { tenantId } = scope;
  useAfterPaint(signedIn ? tenantId : undefined, () => void ask({ tenantId, force: false }));
  return (
    <>
      <div className={styles["top"]}>
        {customer ? <CustomerHeader customer={customer} detection={detection} /> : null}
      </div>
      <main hidden={!customer}>
        <HealthSection
          scope={scope}
          signedIn={signedIn}
          refreshing={running}
          onRefresh={() => void ask({ tenantId, force: true })}
        />
      </main>
    </>
  );
}

/** The panel beside a portal: the customer of the window's tab and what is known about it. */
export function Panel() {
  const { messages } = useMessages();
  const tab = useShownTab();
  const view = useTabView(tab);
  const state = useAccount();
  useLook(tab);
  const detection = view?.detection;
  return (
    <div className={styles["panel"]}>
      {detection ? null : (
        <div className={styles["waiting"]}>
          <Skeleton lines={2} label={messages.customer.loading} />
        </div>
      )}
      {detection?.kind === "customer" && state?.account ? (
        <CustomerPanel
          key={detection.tenantId}
          account={state.account}
          detection={detection}
          signedIn={state.signedIn}
        />
      ) : null}
      {detection && detection.kind !== "customer" ? <Nobody detection={detection} /> : null}
      <footer className={styles["foot"]}>
        <SignIn />
      </footer>
    </div>
  );
}
