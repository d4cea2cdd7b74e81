import { useId, useState } from "react";
import { askPrice } from "../../lib/pricing/ask-price.ts";
import { chooseOffer } from "../../lib/pricing/choose-offer.ts";
import { zoneWords } from "../../lib/pricing/clock-words.ts";
import { longestWork } from "../../lib/pricing/quote.ts";
import { productWords } from "../../lib/pricing/statement/price-words.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";
import {
  knownProducts,
  type Severity,
  type SupportKind,
  severities,
  supportKinds,
} from "../../lib/schemas/support-scope.ts";
import type { Usage } from "../../lib/schemas/usage.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { Zones } from "../hooks/use-zones.ts";
import { AnswerView } from "./answer-view.tsx";
import { SelectField, TextField, wholeNumber } from "./fields.tsx";
import styles from "./pricing.module.css";

type Props = {
  readonly list: PriceList;
  readonly customer: Customer;
  readonly usage: Usage;
  readonly zones: Zones;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** What an incident would cost: product, kind, severity, time and minutes, answered as they are chosen. */
export function CostForm({ list, customer, usage, zones, now }: Props) {
  const { pricing, support } = useMessages().messages;
  const words = support.cost;
  const id = useId();
  const products = productsOf(list, customer, now);
  const [chosen, setProduct] = useState<string>();
  const [kind, setKind] = useState<SupportKind>("technical");
  const [severity, setSeverity] = useState<Severity>("B");
  const [typed, setMinutes] = useState("60");
  const [when, setWhen] = useState<string>();
  const product = products.find((one) => one === chosen) ?? products[0] ?? knownProducts[0];
  const minutes = wholeNumber(typed, 0, longestWork);
  const at = when === undefined ? now : new Date(when).getTime();
  const known = Number.isFinite(at);
  return (
    <div className={styles["block"]}>
      <h3 id={id}>{words.heading}</h3>
      <div className={styles["form"]} role="group" aria-labelledby={id}>
        <SelectField
          label={words.product}
          value={product}
          choices={products.map((value) => ({ value, words: productWords(pricing, value) }))}
          onChange={setProduct}
        />
        <SelectField
          label={words.kind}
          value={kind}
          choices={supportKinds.map((value) => ({ value, words: pricing.kind[value] }))}
          onChange={setKind}
        />
        <SelectField
          label={words.severity}
          value={severity}
          choices={severities.map((value) => ({ value, words: pricing.severity[value] }))}
          onChange={setSeverity}
        />
        <TextField
          label={words.minutes}
          value={typed}
          onChange={setMinutes}
          numeric
          wrong={minutes === undefined ? words.wrongMinutes(longestWork) : undefined}
        />
        <SelectField
          label={words.when}
          value={when === undefined ? "now" : "at"}
          choices={[
            { value: "now", words: words.whenNow },
            { value: "at", words: words.whenAt },
          ]}
          onChange={(value) => setWhen(value === "now" ? undefined : localTime(now))}
        />
        {when === undefined ? null : (
          <TextField
            label={words.at(zoneWords(zones.agentZone))}
            type="datetime-local"
            value={when}
            onChange={setWhen}
            wrong={known ? undefined : words.wrongTime}
          />
        )}
      </div>
      {minutes === undefined || !known ? null : (
        <AnswerView
          answer={askPrice(
            list,
            customer,
            usage,
            { product, kind, severity, at, minutes },
            { agentZone: zones.agentZone, customerZone: zones.said },
          )}
          zones={zones}
          at={at}
        />
      )}
    </div>
  );
}

/** Every product that can be asked for: those of the customer's offer first. */
function productsOf(list: PriceList, customer: Customer, now: number): string[] {
  const choice = chooseOffer(list, customer, now);
  const own = choice.kind === "offer" ? choice.offer.covers : [];
  const all = [...own, ...list.offers.flatMap(({ covers }) => covers)].map(({ product }) => product);
  const found = new Map<string, string>();
  for (const product of [...all, ...knownProducts]) {
    if (!found.has(product.toLowerCase())) found.set(product.toLowerCase(), product);
  }
  return [...found.values()];
}

/** An instant as the browser's own field for it takes it, on the agent's clock. */
function localTime(instant: number): string {
  const offset = new Date(instant).getTimezoneOffset() * 60_000;
  return new Date(instant - offset).toISOString().slice(0, 16);
}
