import { type Language, locales } from "../../lib/i18n/index.ts";
import { dayWords } from "../../lib/pricing/clock-words.ts";
import type { Assignment } from "../../lib/schemas/assignment.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";

/** An assignment in a line: offer, contract, days. */
export function assignmentWords(language: Language, list: PriceList, assignment: Assignment): string {
  const { support } = locales[language];
  const { offer, contract, from, to } = assignment;
  return [
    list.offers.find(({ id }) => id === offer)?.name ?? offer,
    contract && support.contract(contract),
    from && support.validFrom(dayWords(language, from)),
    to && support.validTo(dayWords(language, to)),
  ]
    .filter(Boolean)
    .join(", ");
}
