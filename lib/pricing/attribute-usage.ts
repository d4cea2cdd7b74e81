import type { Price } from "../schemas/price.ts";
import type { PriceList } from "../schemas/price-list.ts";
import type { Usage } from "../schemas/usage.ts";

type Entry = { readonly offer?: string | undefined; readonly price: string };

/**
 * What was entered before the offer was kept, with its offer where the list can tell it: the one offer that has a price of that
 * id, which must be an allowance that everything entered of that id fits. Where several have it, or none, or something does not
 * fit, the entries stay without: a guess would be money.
 */
export function attributeUsage(usage: Usage, list: PriceList): Usage {
  const having = Map.groupBy(
    list.offers.flatMap(({ id: offer, prices }) => prices.map((price) => ({ offer, price }))),
    ({ price }) => price.id,
  );
  const lost = unattributed(usage);
  const offers = new Map<string, string>();
  for (const [id, [only, ...others]] of having) {
    if (only !== undefined && others.length === 0 && fits(lost, only.price)) offers.set(id, only.offer);
  }
  const told = <E extends Entry>(entry: E): E => {
    const offer = entry.offer ?? offers.get(entry.price);
    return offer === undefined ? entry : { ...entry, offer };
  };
  return { packs: usage.packs.map(told), used: usage.used.map(told) };
}

/** Whether all that was entered of a price's id can be of that price: packs are of packs only, and incidents are no hours. */
function fits({ packs, used }: Usage, price: Price): boolean {
  if (price.model !== "monthly-fee" && price.model !== "prepaid-pack") return false;
  const { id, model, unit } = price;
  if (model !== "prepaid-pack" && packs.some((entry) => entry.price === id)) return false;
  return used
    .filter((entry) => entry.price === id)
    .every(({ incidents, minutes }) =>
      unit === "hours" ? minutes > 0 || incidents === 0 : incidents > 0 || minutes === 0,
    );
}

/** What was entered without the offer it belongs to. */
export function unattributed({ packs, used }: Usage): Usage {
  return {
    packs: packs.filter(({ offer }) => offer === undefined),
    used: used.filter(({ offer }) => offer === undefined),
  };
}
