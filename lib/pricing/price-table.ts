import type { Offer } from "../schemas/offer.ts";
import type { Price, PriceOf } from "../schemas/price.ts";
import type { Question } from "../schemas/quote.ts";
import { type Severity, type SupportKind, severities, supportKinds } from "../schemas/support-scope.ts";
import { inScope, narrowest, narrowness } from "./scope.ts";

/** What has the same prices: products, and of each the same kinds and severities. */
export type PriceRow = {
  readonly products: readonly string[];
  readonly kinds: readonly SupportKind[];
  readonly severities: readonly Severity[];
  /** In the order of the offer; none where the offer covers it without a price. */
  readonly prices: readonly Price[];
};

/**
 * The prices of all that an offer covers, by product, kind and severity, alike ones joined. A row names what
 * `charge` would go by, and leaves out what a narrower price or the price beyond an allowance stands in for.
 */
export function priceTable(offer: Offer): PriceRow[] {
  const products = offer.covers.map(({ product, kinds }) => ({
    products: [product],
    rows: rowsOf(
      offer,
      product,
      supportKinds.filter((kind) => kinds.includes(kind)),
    ),
  }));
  return joined(products, ({ rows }) => rows.map(signature).join("|")).flatMap((alike) =>
    (alike[0]?.rows ?? []).map((row) => ({ ...row, products: alike.flatMap((one) => one.products) })),
  );
}

type Row = Omit<PriceRow, "products">;

function rowsOf(offer: Offer, product: string, kinds: readonly SupportKind[]): Row[] {
  const byKind = kinds.map((kind) => {
    const cells = severities.map((severity) => ({ severity, prices: pricesFor(offer, { product, kind, severity }) }));
    return {
      kind,
      rows: joined(cells, ({ prices }) => idsOf(prices)).map((alike) => ({
        severities: alike.map(({ severity }) => severity),
        prices: alike[0]?.prices ?? [],
      })),
    };
  });
  const text = ({ rows }: (typeof byKind)[number]) =>
    rows.map((row) => `${row.severities.join("")}:${idsOf(row.prices)}`).join("|");
  return joined(byKind, text).flatMap((alike) =>
    (alike[0]?.rows ?? []).map((row) => ({ ...row, kinds: alike.map(({ kind }) => kind) })),
  );
}

function pricesFor(offer: Offer, about: Pick<Question, "product" | "kind" | "severity">): Price[] {
  const fitting = offer.prices.filter(({ scope }) => inScope(scope, { ...about, at: 0, minutes: 0 }));
  const only = <M extends Price["model"]>(model: M) =>
    fitting.filter((price): price is PriceOf<M> => price.model === model);
  const included = narrowest(only("included"));
  const own = fitting.filter((price) => included === undefined || narrowness(price) > narrowness(included));
  const held = own.filter(({ model }) => model === "monthly-fee" || model === "prepaid-pack");
  const beyond = held.some((price) => price.model === "monthly-fee" && price.beyond !== undefined);
  const one = (model: Price["model"]) => narrowest(own.filter((price) => price.model === model));
  const bases = beyond ? [] : [one("per-incident"), one("hourly")].filter((price) => price !== undefined);
  const charged = beyond || bases.length > 0;
  const surcharge = narrowest(only("surcharge"));
  // A factor on nothing is nothing, and what is served always is never outside the hours.
  const moot = (surcharge?.add.by === "factor" && !charged) || offer.hours.always.includes(about.severity);
  const added = moot ? [] : [surcharge];
  const stands = charged || held.length > 0 ? [] : [included];
  const shown = new Set<Price | undefined>([...held, ...bases, ...added, ...stands, ...only("pass-through")]);
  return fitting.filter((price) => shown.has(price));
}

function joined<T>(items: readonly T[], of: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item]);
  return [...groups.values()];
}

function signature({ kinds, severities: at, prices }: Row): string {
  return `${kinds.join()}/${at.join()}/${idsOf(prices)}`;
}

function idsOf(prices: readonly Price[]): string {
  return prices.map(({ id }) => id).join();
}
