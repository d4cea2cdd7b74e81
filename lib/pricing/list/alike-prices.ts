import type { Offer } from "../../schemas/offer.ts";
import type { Price } from "../../schemas/price.ts";
import { type Severity, type SupportKind, severities } from "../../schemas/support-scope.ts";
import { inScope, narrowest, narrowness } from "../scope.ts";

/** Two prices of an offer, by their place, of which only the order of the list would decide, and what for. */
export type AlikePrices = {
  readonly prices: readonly [number, number];
  readonly product: string;
  readonly kind: SupportKind;
  readonly severity: Severity;
};

const models = ["per-incident", "hourly", "surcharge"] as const;

/**
 * Prices of one model that charge differently and are equally narrow for something that the offer covers, with none that is
 * narrower: each two of them once.
 */
export function alikePrices({ covers, prices }: Pick<Offer, "covers" | "prices">): AlikePrices[] {
  const found = new Map<string, AlikePrices>();
  for (const { product, kinds } of covers) {
    for (const kind of kinds) {
      for (const severity of severities) {
        const about = { product, kind, severity };
        for (const [one, other] of pairsIn(prices, about)) {
          const pair = [prices.indexOf(one), prices.indexOf(other)] as const;
          if (!found.has(pair.join())) found.set(pair.join(), { prices: pair, ...about });
        }
      }
    }
  }
  return [...found.values()];
}

function pairsIn(prices: readonly Price[], about: Omit<AlikePrices, "prices">): (readonly [Price, Price])[] {
  const fitting = prices.filter(({ scope }) => inScope(scope, { ...about, at: 0, minutes: 0 }));
  const included = narrowest(fitting.filter(({ model }) => model === "included"));
  const charged = fitting.filter((price) => included === undefined || narrowness(price) > narrowness(included));
  const beyond = charged.some((price) => price.model === "monthly-fee" && price.beyond !== undefined);
  return models.flatMap((model) => {
    // The price beyond an allowance stands in for what is charged otherwise.
    if (beyond && model !== "surcharge") return [];
    const all = (model === "surcharge" ? fitting : charged).filter((price) => price.model === model);
    const best = narrowest(all);
    if (best === undefined) return [];
    return all
      .filter((price) => price !== best && narrowness(price) === narrowness(best) && chargeOf(price) !== chargeOf(best))
      .map((price) => [best, price] as const);
  });
}

/** What a price charges, whatever it is called and limited to. */
function chargeOf({ id: _id, scope: _scope, ...charged }: Price): string {
  return JSON.stringify(Object.entries(charged).toSorted(([a], [b]) => a.localeCompare(b)));
}
