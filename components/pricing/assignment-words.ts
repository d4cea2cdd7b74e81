import { type Language, locales } from "../../lib/i18n/index.ts";
import { dateWords } from "../../lib/pricing/statement/hours-words.ts";
import type { Assignment } from "../../lib/schemas/assignment.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";

/** An assignment in a line: offer, contract, days. */
export function assignmentWords(language: Language, list: PriceList, assignment: Assignment): string {
  const { support } = locales[language];
  const { offer, contract, from, to } = assignment;
  return [
    list.offers.find(({ id }) => id === offer)?.name ?? offer,
    contract && support.contract(contract),
    from && support.validFrom(dateWords(language, from)),
    to && support.validTo(dateWords(language, to)),
  ]
    .filter(Boolean)
    .join(", ");
}
