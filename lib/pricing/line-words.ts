import { type Language, locales } from "../i18n/index.ts";
import type { Customer } from "../schemas/customer.ts";
import type { Offer } from "../schemas/offer.ts";
import type { PriceList } from "../schemas/price-list.ts";
import type { Left } from "../schemas/quote.ts";
import { type Severity, severities } from "../schemas/support-scope.ts";
import type { Usage } from "../schemas/usage.ts";
import { chooseOffer } from "./choose-offer.ts";
import { clockWords } from "./clock-words.ts";
import type { Contract } from "./coverage.ts";
import { allowancesLeft, openingAt } from "./quote.ts";
import { clock } from "./zone.ts";

/** A customer's support in a line: the offer, whether it is open, and what else there is to say. */
export type SupportLine = { readonly offer?: string; readonly state: string; readonly notes: readonly string[] };

/** What a customer has by a price list, in a few words: offer, whether support is open on the agent's clock, what is left. */
export function lineWords(
  language: Language,
  list: PriceList,
  customer: Pick<Customer, "tenantId" | "domain">,
  usage: Usage,
  at: number,
  agentZone: string,
): SupportLine {
  const { line } = locales[language].support;
  const choice = chooseOffer(list, customer, at);
  if (choice.kind === "tie") return { state: line.tie, notes: [] };
  const [over] = choice.passedOver;
  const name = list.offers.find(({ id }) => id === over?.assignment.offer)?.name ?? over?.assignment.offer ?? "";
  const gone = over && over.why !== "not-begun" ? [`${name}: ${locales[language].pricing.passedOver[over.why]}`] : [];
  if (choice.kind === "none") return { state: line.noOffer, notes: gone };
  const { offer, assignment } = choice;
  const left = allowancesLeft(offer, usage, at, assignment).map((held) => leftWords(language, held));
  const { state, always } = openingWords(language, offer, assignment, at, agentZone);
  return { offer: offer.name, state, notes: [...left, ...gone, ...always] };
}

/** What an allowance still holds: `2 of 5 incidents left`. */
export function leftWords(language: Language, { left, of, unit }: Left): string {
  return locales[language].support.line.left(left, of, unit);
}

/** The severity that stands for the plain service hours: one that is not served always, if there is any. */
export function plainSeverity({ hours }: Offer): Severity {
  return severities.toReversed().find((severity) => !hours.always.includes(severity)) ?? "C";
}

function openingWords(language: Language, offer: Offer, contract: Contract, at: number, agentZone: string) {
  const { line } = locales[language].support;
  const opening = openingAt(offer, plainSeverity(offer), at, { agentZone, customerZone: offer.hours.zone, contract });
  const now = clock(at, agentZone, agentZone).agent;
  if (opening.open) {
    const { closes } = opening;
    const state = opening.always || !closes ? line.openAlways : line.openUntil(clockWords(language, closes.agent, now));
    return { state, always: [] };
  }
  const { opens } = opening;
  const { always } = offer.hours;
  return {
    state: opens ? line.closedUntil(clockWords(language, opens.agent, now)) : line.closed,
    always: always.length > 0 ? [line.always(always.join(", "))] : [],
  };
}
