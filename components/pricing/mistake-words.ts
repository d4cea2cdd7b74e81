import type { Messages } from "../../lib/i18n/index.ts";
import type { AlikePrices } from "../../lib/pricing/list/alike-prices.ts";
import type { Problem } from "../../lib/pricing/list/import.ts";
import type { GivenDays, ToldMistake } from "../../lib/pricing/list/told-mistakes.ts";
import { productWords } from "../../lib/pricing/statement/price-words.ts";

/** Two prices of one offer of which only their order would decide, and for what. */
export function alikeWords({ priceEditor: words, pricing }: Messages, alike: AlikePrices): string {
  const [one, other] = alike.prices;
  const title = (place: number): string => words.item.one(words.field.prices, place + 1);
  const { product, kind, severity } = alike;
  const what = [productWords(pricing, product), pricing.kind[kind], pricing.severity[severity]].join(", ");
  return words.alike(title(one), title(other), what);
}

/** What keeps a price list from being used, in words that say where. */
export function mistakeWords(messages: Messages, mistake: ToldMistake): string {
  const { priceEditor, pricing } = messages;
  if (mistake.code === "alike") return `${mistake.name}: ${alikeWords(messages, mistake)}`;
  if (mistake.code === "wording") {
    const { language, problem } = mistake;
    const said = pricing.statement[problem.code](problem.placeholder);
    return `${priceEditor.field.statement}, ${priceEditor.field[language]}: ${said}`;
  }
  const { tie } = priceEditor;
  const { both } = mistake;
  const who =
    both.to === "everyone" ? tie.everyone : both.to === "segment" ? tie.segment(both.tag) : tie.customer(both.customer);
  const [one, other] = mistake.assignments;
  const [itsDays, otherDays] = mistake.days;
  const said = ({ from, to }: GivenDays): string => {
    if (from !== undefined && to !== undefined) return tie.days(from, to);
    if (from !== undefined) return tie.from(from);
    return to === undefined ? tie.noDays : tie.until(to);
  };
  return tie.both(tie.one(one + 1, said(itsDays)), tie.other(other + 1, said(otherDays)), who);
}

/** A mistake in a field of a price list: the way to it in words, with its key for whoever mends the file. */
export function problemAt({ priceEditor: { field, transfer }, pricing }: Messages, { path, code }: Problem): string {
  const names: Readonly<Record<string, string>> = field;
  const way = path.map((step) => (typeof step === "number" ? String(step + 1) : (names[step] ?? step))).join(" › ");
  return transfer.at(`${way} (${path.join(".")})`, pricing.problem[code]);
}
