import { type Language, locales } from "../../lib/i18n/index.ts";
import { moneyWords } from "../../lib/pricing/statement/price-words.ts";
import type { Figure } from "../../lib/schemas/plan.ts";

/** The price of a plan: `about $15,000.00 a year`, or that none is published. */
export function figureWords(language: Language, figure: Extract<Figure, { of: "price" }>): string {
  const words = locales[language].plans;
  const { amount, currency, per, approximate } = figure;
  if (amount === "not-published") return words.notPublished;
  const decimals = amount.includes(".") ? amount : `${amount}.00`;
  const price = `${moneyWords(language, { amount: decimals, currency })} ${words.per[per]}`;
  return approximate ? words.about(price) : price;
}
