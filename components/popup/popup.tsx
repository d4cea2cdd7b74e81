import { idTail } from "../../lib/appearance/customer-mark.ts";
import { headline } from "../../lib/appearance/headline.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { scopeOf } from "../../lib/schemas/scope.ts";
import { AccessNote } from "../access/access-note.tsx";
import type { CustomerDetection } from "../customer/customer-header.tsx";
import { Mark } from "../customer/mark.tsx";
import { usePorts } from "../hooks/ports.ts";
import { useAccount, useCustomer } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useLook, useShownTab, useTabView } from "../hooks/use-shown-tab.ts";
import { SignIn } from "../sign-in/sign-in.tsx";
import { Button } from "../ui/button.tsx";
import styles from "./popup.module.css";

function TabCustomer({ account, detection }: { readonly account: Account; readonly detection: CustomerDetection }) {
  const { messages } = useMessages();
  const customer = useCustomer(scopeOf(account, detection.tenantId));
  if (!customer) return null;
  const name = customer.name || customer.domain || customer.tenantId;
  return (
    <div className={styles["customer"]} data-tenant={customer.tenantId}>
      <Mark tenantId={customer.tenantId} name={name} />
      <div>
        <h1 className={styles["name"]} dir="auto">
          {name}
        </h1>
        <p className={styles["facts"]}>
          {customer.domain} …{idTail(customer.tenantId)}
        </p>
        <p className={styles["facts"]}>{headline(detection, messages).title}</p>
      </div>
    </div>
  );
}

/** The toolbar's popup: this tab's customer, the panel, sign-in. */
export function Popup() {
  const { messages } = useMessages();
  const ports = usePorts();
  const tab = useShownTab();
  const detection = useTabView(tab)?.detection;
  const state = useAccount();
  useLook(tab);
  return (
    <main className={styles["popup"]}>
      {detection?.kind === "customer" && state?.account ? (
        <TabCustomer account={state.account} detection={detection} />
      ) : null}
      {detection && detection.kind !== "customer" ? (
        <div>
          <h1 className={styles["name"]}>{headline(detection, messages).title}</h1>
          <p>{headline(detection, messages).advice}</p>
        </div>
      ) : null}
      <AccessNote tab={tab} detection={detection} />
      <Button look="primary" onPress={() => void ports.openPanel().then(() => window.close())}>
        {messages.actions.openPanel}
      </Button>
      <div className={styles["foot"]}>
        <SignIn />
        <Button look="quiet" onPress={ports.openSettings}>
          {messages.actions.settings}
        </Button>
      </div>
    </main>
  );
}
