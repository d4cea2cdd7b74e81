import type { Offer } from "../../schemas/offer.ts";
import type { PriceList } from "../../schemas/price-list.ts";
import { type TemplateProblem, templateProblems } from "../statement/template.ts";
import { type AlikePrices, alikePrices } from "./alike-prices.ts";
import { type CustomerKeys, noCustomerKeys } from "./customer-keys.ts";
import { type Tie, type TieList, tiesIn } from "./ties.ts";

/** What keeps a list of the right shape from being saved. */
export type ListMistake =
  /** Prices of one offer, by its place in the list, of which only their order would decide. */
  | ({ readonly code: "alike"; readonly offer: number } & AlikePrices)
  | ({ readonly code: "tie" } & Tie)
  | { readonly code: "wording"; readonly language: "en" | "ko"; readonly problem: TemplateProblem };

/** What mistakes are found in: prices in the offers that have theirs, ties and wordings in any. */
type MistakenList = Omit<TieList, "offers"> &
  Pick<PriceList, "statement"> & {
    readonly offers: readonly (TieList["offers"][number] & Partial<Pick<Offer, "covers" | "prices">>)[];
  };

/** Everything that keeps a list from being saved, though its shape is right. `keys` says which domain is which customer's. */
export function listMistakes(list: MistakenList, keys: CustomerKeys = noCustomerKeys): ListMistake[] {
  const alike = list.offers.flatMap(({ covers = [], prices = [] }, offer) =>
    alikePrices({ covers, prices }).map((found): ListMistake => ({ code: "alike", offer, ...found })),
  );
  const ties = tiesIn(list, keys).map((tie): ListMistake => ({ code: "tie", ...tie }));
  const wordings = (["en", "ko"] as const).flatMap((language) => {
    const template = list.statement[language];
    const problems = template === undefined ? [] : templateProblems(template);
    return problems.map((problem): ListMistake => ({ code: "wording", language, problem }));
  });
  return [...alike, ...ties, ...wordings];
}
