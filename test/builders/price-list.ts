import { emptyPriceList, type PriceList, priceListSchema } from "../../lib/schemas/price-list.ts";
import { offer } from "./offer.ts";

export const contoso = "11111111-2222-4333-8444-555555555555";
export const fabrikam = "66666666-7777-4888-9999-aaaaaaaaaaaa";

/** A list with the offers gold and silver, and what is given besides. */
export function priceList(given: Partial<PriceList> = {}): PriceList {
  return priceListSchema.parse({
    ...emptyPriceList,
    offers: [offer(), offer({ id: "silver", name: "Silver" })],
    ...given,
  });
}
