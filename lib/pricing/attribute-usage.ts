import type { PriceList } from "../schemas/price-list.ts";
import type { Usage } from "../schemas/usage.ts";

type Entry = { readonly offer?: string | undefined; readonly price: string };

/**
 * What was entered before the offer was kept, with its offer where the list can tell it: the one offer that has a price of that
 * id, which must be an allowance. Where several have it, or none, the entry stays without: a guess would be money.
 */
export function attributeUsage({ packs, used }: Usage, list: PriceList): Usage {
  const offers = new Map<string, { readonly offer: string; readonly allowance: boolean }[]>();
  for (const { id: offer, prices } of list.offers) {
    for (const { id, model } of prices) {
      const allowance = model === "monthly-fee" || model === "prepaid-pack";
      offers.set(id, [...(offers.get(id) ?? []), { offer, allowance }]);
    }
  }
  const told = <E extends Entry>(entry: E): E => {
    const [only, ...others] = offers.get(entry.price) ?? [];
    if (entry.offer !== undefined || !only?.allowance || others.length > 0) return entry;
    return { ...entry, offer: only.offer };
  };
  return { packs: packs.map(told), used: used.map(told) };
}

/** What was entered without the offer it belongs to. */
export function unattributed({ packs, used }: Usage): Usage {
  return {
    packs: packs.filter(({ offer }) => offer === undefined),
    used: used.filter(({ offer }) => offer === undefined),
  };
}
