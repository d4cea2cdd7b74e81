import { headline } from "../../lib/appearance/headline.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { Detection, NamedTenant } from "../../lib/schemas/detection.ts";
import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Note } from "../ui/note.tsx";
import { ChooseCustomer } from "./choose-customer.tsx";
import styles from "./nobody.module.css";
import { SharepointName } from "./sharepoint-name.tsx";
import { type Side, Sides } from "./sides.tsx";
import { StrangerFacts } from "./stranger-facts.tsx";

export type NobodyDetection = Exclude<Detection, { kind: "customer" }>;

type Props = { readonly detection: NobodyDetection; readonly account: Account | undefined };

type Contradiction = Extract<Detection, { kind: "contradiction" }>;

/** The tenants that disagreeing evidence speaks of, each with the evidence that named it. */
function useSides({ why, address, others }: Contradiction): readonly Side[] {
  const { who } = useMessages().messages;
  if (why === "shared-domain") return others.map((tenantId) => ({ label: who.oneOf, tenant: { tenantId } }));
  const [first, rest] = why === "page" ? [who.byAddress, who.byPage] : [who.byId, who.byDomain];
  return [{ label: first, tenant: address }, ...others.map((tenantId) => ({ label: rest, tenant: { tenantId } }))];
}

function Disagreement({
  detection,
  account,
}: {
  readonly detection: Contradiction;
  readonly account: Account | undefined;
}) {
  const { messages } = useMessages();
  const sides = useSides(detection);
  const { words, why, address } = detection;
  return (
    <Note tone="danger">
      {words ? <p>{messages.detection.contradicts(words)}</p> : null}
      {why === "shared-domain" && address.domain ? <p>{address.domain}</p> : null}
      <Sides account={account} sides={sides} />
    </Note>
  );
}

/** What is known of a tenant that is not in the list. */
function Facts({ detection }: { readonly detection: NobodyDetection }) {
  const { messages } = useMessages();
  const named: NamedTenant = detection.kind === "stranger" || detection.kind === "unlisted" ? detection : {};
  const cloud = "cloud" in detection && detection.cloud !== "global" ? messages.cloud[detection.cloud] : undefined;
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
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

/** A page that is about no single customer, or about none we can tell: what is known of it, and what to do. */
export function Nobody({ detection, account }: Props) {
  const { messages } = useMessages();
  const { windowId } = usePorts();
  const { ask } = useCommand("pin-customer");
  const { title, advice } = headline(detection, messages);
  return (
    <div className={styles["nobody"]} data-kind={detection.kind}>
      <h1 className={styles["title"]}>{title}</h1>
      {detection.kind === "contradiction" ? <Disagreement detection={detection} account={account} /> : null}
      {detection.kind === "own-tenant" ? <Note tone="warning">{advice}</Note> : <p>{advice}</p>}
      <Facts detection={detection} />
      {detection.kind === "stranger" || detection.kind === "unlisted" ? (
        <StrangerFacts account={account} detection={detection} />
      ) : null}
      {"reason" in detection ? (
        <p className={styles["how"]}>
          {messages.detection.how}: {messages.detection.reason[detection.reason]}
        </p>
      ) : null}
      {account && detection.kind === "stranger" && detection.sharepointName ? (
        <SharepointName key={detection.sharepointName} account={account} sharepointName={detection.sharepointName} />
      ) : null}
      {account ? <ChooseCustomer account={account} onChoose={(tenantId) => void ask({ windowId, tenantId })} /> : null}
    </div>
  );
}
