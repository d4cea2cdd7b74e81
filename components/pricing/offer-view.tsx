import type { ReactNode } from "react";
import type { Choice } from "../../lib/pricing/choose-offer.ts";
import { validity } from "../../lib/pricing/coverage.ts";
import { statementFacts } from "../../lib/pricing/statement/facts.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { KnownUsage } from "../hooks/use-support.ts";
import type { Zones } from "../hooks/use-zones.ts";
import { HoursView } from "./hours-view.tsx";
import { LeftView } from "./left-view.tsx";
import { OfferFacts } from "./offer-facts.tsx";
import { OfferHead } from "./offer-head.tsx";
import { PassedOverList } from "./passed-over-list.tsx";
import { PriceTable } from "./price-table.tsx";
import { StatementActions } from "./statement-actions.tsx";

type Props = {
  readonly scope: Scope;
  readonly customer: Customer;
  readonly list: PriceList;
  readonly choice: Extract<Choice, { kind: "offer" }>;
  readonly used: KnownUsage;
  readonly zones: Zones;
  /** Epoch milliseconds. */
  readonly now: number;
  /** What an incident would cost. */
  readonly children: ReactNode;
};

/** The offer that a customer has: what it is, whether it is open, what is left, what it costs, how to reach it. */
export function OfferView({ scope, customer, list, choice, used, zones, now, children }: Props) {
  const { language } = useMessages();
  const { offer, assignment } = choice;
  const customerZone = zones.said ?? offer.hours.zone;
  const { contract: number, from, to, discount } = assignment;
  const told = { name: customer.name, zone: customerZone, contract: { number, from, to, discount } };
  const facts = statementFacts(offer, told, language, now);
  return (
    <>
      <OfferHead
        choice={choice}
        zones={{ agentZone: zones.agentZone, customerZone, said: zones.said !== undefined }}
        now={now}
      />
      <PassedOverList list={list} passedOver={choice.passedOver} />
      <LeftView scope={scope} choice={choice} used={used} now={now} />
      {children}
      <OfferFacts facts={facts} />
      <HoursView offer={offer} zones={zones} now={now} valid={validity(offer, assignment)} />
      <PriceTable offer={offer} tax={facts.tax} />
      <StatementActions offer={offer} customer={told} wording={list.statement} now={now} />
    </>
  );
}
