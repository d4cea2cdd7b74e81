import type { PriceList } from "../../schemas/price-list.ts";
import { type CustomerKeys, noCustomerKeys } from "./customer-keys.ts";
import { type ListMistake, listMistakes } from "./list-mistakes.ts";

/** First and last day of an assignment, as far as they are given. */
export type GivenDays = { readonly from?: string | undefined; readonly to?: string | undefined };

/** A mistake with everything that its words need, for whoever has not the list at hand. */
export type ToldMistake =
  | (Extract<ListMistake, { code: "alike" }> & { readonly name: string })
  | (Extract<ListMistake, { code: "tie" }> & { readonly days: readonly [GivenDays, GivenDays] })
  | Extract<ListMistake, { code: "wording" }>;

/** Mistakes that are told; more are counted. */
const most = 20;

/** What keeps a list from being saved: the first mistakes, and how many there are. */
export function toldMistakes(
  list: PriceList,
  keys: CustomerKeys = noCustomerKeys,
): { readonly mistakes: readonly ToldMistake[]; readonly mistakeCount: number } {
  const all = listMistakes(list, keys);
  const days = (place: number): GivenDays => {
    const { from, to } = list.assignments[place] ?? {};
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  };
  const mistakes = all.slice(0, most).map((mistake): ToldMistake => {
    if (mistake.code === "alike") return { ...mistake, name: list.offers[mistake.offer]?.name ?? "" };
    if (mistake.code === "wording") return mistake;
    const [one, other] = mistake.assignments;
    return { ...mistake, days: [days(one), days(other)] };
  });
  return { mistakes, mistakeCount: all.length };
}
