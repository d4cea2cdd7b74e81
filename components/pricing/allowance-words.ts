import { type Language, locales } from "../../lib/i18n/index.ts";
import type { Allowance } from "../../lib/schemas/price.ts";

/** An allowance by its kind and size: `Monthly, 5 incidents`. */
export function allowanceWords(language: Language, { model, unit, count }: Allowance): string {
  const { pricing, support } = locales[language];
  return `${support.left.name[model]}, ${pricing.amount(unit === "hours" ? count * 60 : count, unit)}`;
}
