import type { Assignment } from "../schemas/assignment.ts";
import type { Customer } from "../schemas/customer.ts";
import type { Offer } from "../schemas/offer.ts";
import type { PriceList } from "../schemas/price-list.ts";
import type { Question, Quote, Remedy } from "../schemas/quote.ts";
import { noUsage, type Usage } from "../schemas/usage.ts";
import { type Choice, chooseOffer } from "./choose-offer.ts";
import { quote } from "./quote.ts";

/** What an incident costs a customer: the quote under the offer that holds at that moment, or why there is none. */
export type Answer =
  | {
      readonly kind: "quote";
      readonly offer: Offer;
      readonly assignment: Assignment;
      readonly quote: Quote;
      readonly customerZone: string;
    }
  | { readonly kind: "tie" }
  | { readonly kind: "no-offer"; readonly remedies: readonly Remedy[] };

/** The agent's zone, and the customer's where it is known; else that of the offer's hours stands for it. */
type Zones = { readonly agentZone: string; readonly customerZone: string | undefined };

/**
 * What an incident costs by a price list, for a customer after what it used. Where no assignment is valid at that moment, the
 * most specific one that is not answers why, such as a contract that has ended.
 */
export function askPrice(
  list: PriceList,
  customer: Pick<Customer, "tenantId" | "domain">,
  usage: Usage,
  question: Question,
  zones: Zones,
): Answer {
  const choice = chooseOffer(list, customer, question.at);
  if (choice.kind === "tie") return { kind: "tie" };
  const found = choice.kind === "offer" ? choice : passedOver(list, choice);
  if (found === undefined) return { kind: "no-offer", remedies: remedies(list, question, zones) };
  const { offer, assignment } = found;
  const { agentZone, customerZone = offer.hours.zone } = zones;
  const context = { agentZone, customerZone, contract: assignment, otherOffers: list.offers };
  return { kind: "quote", offer, assignment, quote: quote(offer, usage, question, context), customerZone };
}

function passedOver(list: PriceList, { passedOver: all }: Extract<Choice, { kind: "none" }>) {
  for (const { assignment } of all) {
    const offer = list.offers.find(({ id }) => id === assignment.offer);
    if (offer !== undefined) return { offer, assignment };
  }
  return undefined;
}

/** The offers of the list that would cover it for a customer who is new to them. */
function remedies(list: PriceList, question: Question, { agentZone }: Zones): Remedy[] {
  return list.offers
    .filter((offer) => quote(offer, noUsage, question, { agentZone, customerZone: agentZone }).covered)
    .map(({ id, name }) => ({ code: "other-offer", offer: id, name }));
}
