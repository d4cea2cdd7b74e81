import type { ReactNode } from "react";
import type { ListLack } from "../../lib/appearance/headline.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { Detection, NamedTenant } from "../../lib/schemas/detection.ts";
import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useAccount } from "../hooks/use-customer.ts";
import { useHeadline, useListLack } from "../hooks/use-headline.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { ListTrouble } from "../sign-in/sign-in.tsx";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Note } from "../ui/note.tsx";
import { ChooseCustomer } from "./choose-customer.tsx";
import { FetchList, SignInFirst } from "./list-actions.tsx";
import styles from "./nobody.module.css";
import { SharepointName } from "./sharepoint-name.tsx";
import { type Side, Sides } from "./sides.tsx";
import { StrangerFacts } from "./stranger-facts.tsx";

export type NobodyDetection = Exclude<Detection, { kind: "customer" }>;

type Props = {
  readonly detection: NobodyDetection;
  readonly account: Account | undefined;
  /** What the browser lets us see, for a page that we may not see at all. */
  readonly access?: ReactNode;
};

type Contradiction = Extract<Detection, { kind: "contradiction" }>;

/** The tenants that disagreeing evidence speaks of, each with the evidence that named it. */
function useSides({ why, address, others, words }: Contradiction): readonly Side[] {
  const { who } = useMessages().messages;
  if (why === "shared-domain") return others.map((tenantId) => ({ label: who.oneOf, tenant: { tenantId } }));
  const [first, rest] = why === "page" ? [who.byAddress, who.byPage] : [who.byId, who.byDomain];
  const said = why === "page" && words ? { words } : {};
  return [
    { label: first, tenant: address },
    ...others.map((tenantId) => ({ label: rest, tenant: { tenantId }, ...said })),
  ];
}

function Disagreement({
  detection,
  account,
}: {
  readonly detection: Contradiction;
  readonly account: Account | undefined;
}) {
  const sides = useSides(detection);
  const { why, address } = detection;
  return (
    <Note tone="danger">
      {why === "shared-domain" && address.domain ? <p>{address.domain}</p> : null}
      <Sides account={account} sides={sides} />
    </Note>
  );
}

/** What is known of a tenant that is not in the list. */
function Facts({ detection }: { readonly detection: NobodyDetection }) {
  const { messages } = useMessages();
  const named: NamedTenant = detection.kind === "stranger" || detection.kind === "unlisted" ? detection : {};
  const open = "cloud" in detection && detection.cloud !== "global" && detection.kind !== "closed-cloud";
  const cloud = open ? messages.cloud[detection.cloud] : undefined;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [messages.customer.tenantId, named.tenantId],
    [messages.who.domain, named.domain],
    [messages.who.sharepointName, named.sharepointName],
    [messages.who.cloud, cloud],
  ];
  return (
    <dl className={styles["facts"]}>
      {rows.map(([label, value]) =>
        value ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={styles["value"]}>
              <span>{value}</span>
              {value === named.tenantId ? (
                <CopyButton text={value} label={messages.actions.copyTenantId} shortcut="copyTenantId" />
              ) : null}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

/** What helps where there is no list to look in. */
function LackActions({ lack, account }: { readonly lack: ListLack; readonly account: Account | undefined }) {
  const { actions, who } = useMessages().messages;
  const ports = usePorts();
  switch (lack.why) {
    case "signed-out":
      return <SignInFirst />;
    case "other-cloud":
      return <Button onPress={ports.openSettings}>{actions.settings}</Button>;
    case "never-fetched":
      return <FetchList label={who.fetchList} />;
    case "fetch-failed":
      return account ? <ListTrouble account={account} said /> : <FetchList label={who.again} />;
  }
}

/** The evidence in a line, where the words above do not already say it. */
function How({ detection }: { readonly detection: NobodyDetection }) {
  const { messages } = useMessages();
  if (!("reason" in detection) || detection.kind === "many" || detection.kind === "closed-cloud") return null;
  return (
    <p className={styles["how"]}>
      {messages.detection.how}: {messages.detection.reason[detection.reason]}
    </p>
  );
}

/** A page that is about no single customer, or about none we can tell: what is known of it, and what to do. */
export function Nobody({ detection, account, access }: Props) {
  const { who } = useMessages().messages;
  const { windowId } = usePorts();
  const { ask } = useCommand("pin-customer");
  const signedIn = useAccount()?.signedIn ?? false;
  const lack = useListLack(detection);
  const { title, advice } = useHeadline(detection, lack);
  const { kind } = detection;
  const stranger = kind === "stranger" || kind === "unlisted" ? detection : undefined;
  const listless = kind === "unlisted" && lack?.why !== "other-cloud";
  return (
    <div className={styles["nobody"]} data-kind={kind}>
      <h1 className={styles["title"]}>{title}</h1>
      {kind === "contradiction" ? <Disagreement detection={detection} account={account} /> : null}
      {kind === "own-tenant" ? (
        <Note tone="warning">
          <Sides account={account} sides={[{ label: who.thisTab, tenant: { tenantId: detection.tenantId } }]} />
          <p>{advice}</p>
        </Note>
      ) : null}
      {kind === "no-access" ? access : null}
      {kind === "no-access" || kind === "own-tenant" ? null : <p>{advice}</p>}
      {kind === "unlisted" && lack ? (
        <div className={styles["answers"]}>
          <LackActions lack={lack} account={account} />
        </div>
      ) : null}
      <Facts detection={detection} />
      {stranger ? <StrangerFacts account={account} detection={stranger} /> : null}
      <How detection={detection} />
      {account && kind === "stranger" && detection.sharepointName ? (
        <SharepointName key={detection.sharepointName} account={account} sharepointName={detection.sharepointName} />
      ) : null}
      {account && kind === "stranger" && signedIn && !detection.sharepointName ? (
        <div>
          <FetchList label={who.refreshList} />
        </div>
      ) : null}
      {account && !listless ? (
        <ChooseCustomer account={account} onChoose={(tenantId) => void ask({ windowId, tenantId })} />
      ) : null}
    </div>
  );
}
