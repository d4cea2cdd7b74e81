import type { PriceList } from "../../schemas/price-list.ts";
import { type TemplateProblem, templateProblems } from "../statement/template.ts";
import { type CustomerKeys, noCustomerKeys } from "./customer-keys.ts";
import { type Tie, type TieList, tiesIn } from "./ties.ts";

/** What keeps a list of the right shape from being saved. */
export type ListMistake =
  | ({ readonly code: "tie" } & Tie)
  | { readonly code: "wording"; readonly language: "en" | "ko"; readonly problem: TemplateProblem };

/** Everything that keeps a list from being saved, though its shape is right. `keys` says which domain is which customer's. */
export function listMistakes(
  list: TieList & Pick<PriceList, "statement">,
  keys: CustomerKeys = noCustomerKeys,
): ListMistake[] {
  const ties = tiesIn(list, keys).map((tie): ListMistake => ({ code: "tie", ...tie }));
  const wordings = (["en", "ko"] as const).flatMap((language) => {
    const template = list.statement[language];
    const problems = template === undefined ? [] : templateProblems(template);
    return problems.map((problem): ListMistake => ({ code: "wording", language, problem }));
  });
  return [...ties, ...wordings];
}
