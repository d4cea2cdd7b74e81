import type { Offer } from "../schemas/offer.ts";
import type { NotCoveredReason, Question, Remedy } from "../schemas/quote.ts";
import { noUsage } from "../schemas/usage.ts";
import { charge } from "./charge.ts";
import { whyNotCovered } from "./coverage.ts";
import { price as priced, toMoney } from "./money.ts";
import { inScope } from "./scope.ts";
import { dateIn } from "./zone.ts";

/** What would cover an incident that an offer does not: a new pack, a renewal, another offer of the list. */
export function remediesFor(
  offer: Offer,
  question: Question,
  why: NotCoveredReason,
  others: readonly Offer[],
): Remedy[] {
  return [
    ...(why.code === "used-up" ? packs(offer, question) : []),
    ...(why.code === "offer-ended" || why.code === "contract-ended" ? [{ code: "renew" } as const] : []),
    ...others
      .filter((other) => other.id !== offer.id && wouldCover(other, question))
      .map(({ id, name }): Remedy => ({ code: "other-offer", offer: id, name })),
  ];
}

function packs(offer: Offer, question: Question): Remedy[] {
  return offer.prices
    .filter((price) => price.model === "prepaid-pack")
    .filter(({ scope }) => inScope(scope, question))
    .map(({ id, amount, unit, count }) => {
      return { code: "buy-pack", price: id, amount: toMoney(priced(amount, offer.currency)), unit, count };
    });
}

/** Whether a customer new to the offer would get a price; a pack that is yet to be bought counts. */
function wouldCover(offer: Offer, question: Question): boolean {
  if (whyNotCovered(offer, question, {}) !== undefined) return false;
  const date = dateIn(offer.hours.zone, question.at);
  const charged = charge(offer, question, { usage: noUsage, offer, contract: {}, date });
  if (charged === "no-price") return false;
  return !("usedUp" in charged) || packs(offer, question).length > 0;
}
