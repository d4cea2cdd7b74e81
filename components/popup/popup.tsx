import { useState } from "react";
import { idTail } from "../../lib/appearance/customer-mark.ts";
import { headline } from "../../lib/appearance/headline.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Detection } from "../../lib/schemas/detection.ts";
import { type Scope, scopeOf } from "../../lib/schemas/scope.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { AccessNote } from "../access/access-note.tsx";
import { nameOf } from "../customer/customer-list.tsx";
import type { CustomerDetection } from "../customer/ground.tsx";
import { Mark } from "../customer/mark.tsx";
import { StrangerFacts } from "../customer/stranger-facts.tsx";
import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useAccount, useCustomer } from "../hooks/use-customer.ts";
import { useHeadline, useListLack } from "../hooks/use-headline.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useLook, useShownTab, useTabView } from "../hooks/use-shown-tab.ts";
import { useSiteAccess } from "../hooks/use-site-access.ts";
import { KeyHints } from "../keys/key-hints.tsx";
import { PortalList } from "../portals/portal-list.tsx";
import { ListTrouble, SignIn } from "../sign-in/sign-in.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { ListState } from "./list-state.tsx";
import styles from "./popup.module.css";
import { QuickSearch } from "./quick-search.tsx";
import { RowActions } from "./row-actions.tsx";
import { WorstHealth } from "./worst-health.tsx";

type TabProps = {
  readonly account: Account;
  readonly detection: CustomerDetection;
  readonly onPortals: (customer: Customer & Scope) => void;
};

function TabCustomer({ account, detection, onPortals }: TabProps) {
  const { messages } = useMessages();
  const customer = useCustomer(scopeOf(account, detection.tenantId));
  if (!customer) return null;
  const name = nameOf(customer);
  return (
    <section className={styles["customer"]} data-tenant={customer.tenantId} aria-label={messages.customer.thisTab}>
      <Mark tenantId={customer.tenantId} name={name} />
      <div className={styles["text"]}>
        <h1 className={styles["name"]} dir="auto" title={name}>
          {name}
        </h1>
        <p className={styles["facts"]}>
          {customer.domain} <span className={styles["tail"]}>…{idTail(customer.tenantId)}</span>
        </p>
        <p className={styles["facts"]}>{headline(detection, messages).title}</p>
        <p className={styles["facts"]}>
          <WorstHealth scope={customer} />
        </p>
        <div className={styles["actions"]}>
          <RowActions customer={customer} onPortals={() => onPortals(customer)} />
        </div>
      </div>
    </section>
  );
}

/** A tab that is about no single customer, or about none we can tell. */
function TabNobody({ account, detection }: { readonly account: Account | undefined; readonly detection: Detection }) {
  const lack = useListLack(detection);
  // That the list was never fetched is said where it is searched.
  const said = lack?.why === "never-fetched" || lack?.why === "fetch-failed" ? undefined : lack;
  const { title, advice } = useHeadline(detection, said);
  return (
    <div>
      <h1 className={styles["name"]}>{title}</h1>
      {detection.kind === "no-access" ? null : <p>{advice}</p>}
      {detection.kind === "stranger" || detection.kind === "unlisted" ? (
        <StrangerFacts account={account} detection={detection} />
      ) : null}
    </div>
  );
}

/** The portals of a customer that was found, and the way back. */
function Portals({ customer, onBack }: { readonly customer: Customer & Scope; readonly onBack: () => void }) {
  const { popup } = useMessages().messages;
  const name = nameOf(customer);
  return (
    <main className={styles["popup"]}>
      <Button look="quiet" onPress={onBack}>
        {popup.back}
      </Button>
      <section aria-labelledby="portals-of" data-tenant={customer.tenantId}>
        <div className={styles["customer"]}>
          <Mark tenantId={customer.tenantId} name={name} />
          <h1 id="portals-of" className={styles["name"]} dir="auto">
            {popup.portalsOf(name)}
          </h1>
        </div>
        <PortalList customer={customer} focused />
      </section>
      <KeyHints />
    </main>
  );
}

/** The toolbar's popup: this tab's customer, the panel, quick look-ups over the whole list, sign-in and how the list stands. */
export function Popup() {
  const { messages } = useMessages();
  const ports = usePorts();
  const shown = useShownTab();
  const { tab } = shown;
  const detection = useTabView(shown)?.detection;
  const state = useAccount();
  const account = state?.account;
  const pin = useCommand("pin-customer");
  const [portalsOf, setPortalsOf] = useState<Customer & Scope>();
  useLook(tab);
  const siteAccess = useSiteAccess(tab);
  /** Opens the panel on a customer: first the panel, which the browser opens only for the gesture itself. */
  const choose = (tenantId: TenantId): void => {
    const opened = ports.openPanel();
    void Promise.all([opened, pin.ask({ windowId: ports.windowId, tenantId })]).then(([, pinned]) => {
      if (pinned) window.close();
    });
  };
  if (portalsOf) return <Portals customer={portalsOf} onBack={() => setPortalsOf(undefined)} />;
  return (
    <main className={styles["popup"]}>
      {detection?.kind === "customer" && account ? (
        <TabCustomer account={account} detection={detection} onPortals={setPortalsOf} />
      ) : null}
      {detection && detection.kind !== "customer" ? <TabNobody account={account} detection={detection} /> : null}
      <AccessNote access={siteAccess} detection={detection} />
      <Button look="primary" onPress={() => void ports.openPanel().then(() => window.close())}>
        {messages.actions.openPanel}
      </Button>
      {account && state?.signedIn ? <ListTrouble account={account} /> : null}
      {account ? (
        <QuickSearch account={account} signedIn={state?.signedIn ?? false} onChoose={choose} onPortals={setPortalsOf} />
      ) : null}
      {pin.error ? <ErrorNote error={pin.error} /> : null}
      <div className={styles["foot"]}>
        {account ? <ListState account={account} /> : null}
        <SignIn troubleElsewhere />
        <Button look="quiet" onPress={ports.openSettings}>
          {messages.actions.settings}
        </Button>
      </div>
      <KeyHints />
    </main>
  );
}
