import { type Language, locales } from "../i18n/index.ts";
import type { Customer } from "../schemas/customer.ts";
import type { Offer } from "../schemas/offer.ts";
import type { PriceList } from "../schemas/price-list.ts";
import type { Left } from "../schemas/quote.ts";
import { type Severity, severities } from "../schemas/support-scope.ts";
import type { Usage } from "../schemas/usage.ts";
import { chooseOffer } from "./choose-offer.ts";
import { clockWords } from "./clock-words.ts";
import { allowancesLeft, openingAt } from "./quote.ts";
import { clock } from "./zone.ts";

/** A customer's support in a line. `doubt`: something about it has to be looked at. */
export type SupportLine = { readonly parts: readonly string[]; readonly doubt: boolean };

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
  if (choice.kind === "tie") return { parts: [line.tie], doubt: true };
  const [over] = choice.passedOver;
  const name = list.offers.find(({ id }) => id === over?.assignment.offer)?.name ?? over?.assignment.offer ?? "";
  const gone = over && over.why !== "not-begun" ? [`${name}: ${locales[language].pricing.passedOver[over.why]}`] : [];
  if (choice.kind === "none") return { parts: [line.noOffer, ...gone], doubt: gone.length > 0 };
  const { offer, assignment } = choice;
  const left = allowancesLeft(offer, usage, at, assignment).map((held) => leftWords(language, held));
  const parts = [offer.name, openingWords(language, offer, assignment, at, agentZone), ...left, ...gone];
  return { parts, doubt: gone.length > 0 };
}

/** What an allowance still holds: `2 of 5 incidents left`. */
export function leftWords(language: Language, { left, of, unit }: Left): string {
  return locales[language].support.line.left(left, of, unit);
}

/** The severity that stands for the plain service hours: one that is not served always, if there is any. */
export function plainSeverity({ hours }: Offer): Severity {
  return severities.toReversed().find((severity) => !hours.always.includes(severity)) ?? "C";
}

function openingWords(
  language: Language,
  offer: Offer,
  contract: Parameters<typeof openingAt>[3]["contract"],
  at: number,
  agentZone: string,
): string {
  const { line } = locales[language].support;
  const zones = { agentZone, customerZone: offer.hours.zone };
  const opening = openingAt(offer, plainSeverity(offer), at, { ...zones, ...(contract ? { contract } : {}) });
  const now = clock(at, agentZone, agentZone).agent;
  if (opening.open) {
    if (opening.always || !opening.closes) return line.openAlways;
    return line.openUntil(clockWords(language, opening.closes.agent, now));
  }
  const closed = opening.opens ? line.closedUntil(clockWords(language, opening.opens.agent, now)) : line.closed;
  const { always } = offer.hours;
  return always.length > 0 ? `${closed} (${line.always(always.join(", "))})` : closed;
}
