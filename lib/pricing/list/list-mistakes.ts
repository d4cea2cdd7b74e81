import type { PriceList } from "../../schemas/price-list.ts";
import { tiesIn } from "../choose-offer.ts";
import { type TemplateProblem, templateProblems } from "../statement/template.ts";

/** What keeps a list of the right shape from being saved. */
export type ListMistake =
  /** Two assignments, by their place in the list, that are equally specific on the same day. */
  | { readonly code: "tie"; readonly assignments: readonly [number, number] }
  | { readonly code: "wording"; readonly language: "en" | "ko"; readonly problem: TemplateProblem };

/** Everything that keeps a list from being saved, though its shape is right. */
export function listMistakes({ assignments, statement }: Pick<PriceList, "assignments" | "statement">): ListMistake[] {
  const ties = tiesIn(assignments).map((pair): ListMistake => ({ code: "tie", assignments: pair }));
  const wordings = (["en", "ko"] as const).flatMap((language) => {
    const template = statement[language];
    const problems = template === undefined ? [] : templateProblems(template);
    return problems.map((problem): ListMistake => ({ code: "wording", language, problem }));
  });
  return [...ties, ...wordings];
}
