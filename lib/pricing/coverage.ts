import type { Offer } from "../schemas/offer.ts";
import type { NotCoveredReason, Question } from "../schemas/quote.ts";
import { sameProduct } from "./scope.ts";
import { dateIn, endOfDay, type Span, startOfDay } from "./zone.ts";

/** What the assignment says of the contract: first and last day, and the discount in percent. */
export type Contract = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly discount?: string | undefined;
};

/** Why an offer does not cover an incident; `undefined` when it does. The last day of offer and contract is covered to its midnight. */
export function whyNotCovered(offer: Offer, question: Question, contract: Contract): NotCoveredReason | undefined {
  const date = dateIn(offer.hours.zone, question.at);
  if (date < offer.validFrom) return { code: "offer-not-begun", from: offer.validFrom };
  if (offer.validTo !== undefined && date > offer.validTo) return { code: "offer-ended", on: offer.validTo };
  if (contract.from !== undefined && date < contract.from) return { code: "contract-not-begun", from: contract.from };
  if (contract.to !== undefined && date > contract.to) return { code: "contract-ended", on: contract.to };
  const { product, kind } = question;
  const row = offer.covers.find((one) => sameProduct(one.product, product));
  if (row === undefined) return { code: "product-not-covered", product };
  return row.kinds.includes(kind) ? undefined : { code: "kind-not-covered", product, kind };
}

/** The time in which both offer and contract are valid, in epoch milliseconds; infinite where neither ends. */
export function validity(offer: Offer, contract: Contract): Span {
  const { zone } = offer.hours;
  const from = [offer.validFrom, ...(contract.from === undefined ? [] : [contract.from])];
  const to = [offer.validTo, contract.to].filter((date) => date !== undefined);
  return {
    from: Math.max(...from.map((date) => startOfDay(date, zone))),
    to: Math.min(Number.POSITIVE_INFINITY, ...to.map((date) => endOfDay(date, zone))),
  };
}
