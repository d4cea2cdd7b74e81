import type { Offer } from "../schemas/offer.ts";
import type { Clock, Left, Opening, Question, Quote } from "../schemas/quote.ts";
import type { Usage } from "../schemas/usage.ts";
import { leftOf } from "./allowance.ts";
import { charge } from "./charge.ts";
import { type Contract, validity, whyNotCovered } from "./coverage.ts";
import { toMoney } from "./money.ts";
import { type OpenState, openState, responseDue } from "./opening.ts";
import { remediesFor } from "./remedy.ts";
import { discountOf, totalOf } from "./total.ts";
import { clock, dateIn } from "./zone.ts";

const minute = 60_000;

/** The longest work that is quoted, in minutes: 31 days. */
export const longestWork = 44_640;

/** What a quote needs besides: the zones of agent and customer, the contract, and the offers that may cover instead. */
export type QuoteContext = {
  readonly agentZone: string;
  readonly customerZone: string;
  readonly contract?: Contract;
  readonly otherOffers?: readonly Offer[];
};

/**
 * What an incident costs under an offer, after what was used. It has no clock of its own and gives the same answer in
 * whatever zone it runs. `charge` says how prices combine, `price` how amounts are rounded.
 * @throws RangeError where `minutes` is no whole number from 0 to 44,640, or `at` is no instant.
 */
export function quote(offer: Offer, usage: Usage, asked: Question, context: QuoteContext): Quote {
  if (!Number.isInteger(asked.minutes) || asked.minutes < 0 || asked.minutes > longestWork) {
    throw new RangeError("minutes: a whole number from 0 to 44640");
  }
  if (!Number.isFinite(asked.at)) throw new RangeError("at: epoch milliseconds");
  const question = { ...asked, at: Math.floor(asked.at / minute) * minute };
  const { contract = {}, otherOffers = [], agentZone, customerZone } = context;
  const account = { usage, offer, contract, date: dateIn(offer.hours.zone, question.at) };
  const why = whyNotCovered(offer, question, contract) ?? chargeOrReason();
  if ("code" in why) return { covered: false, why, remedies: remediesFor(offer, question, why, otherOffers) };

  const charges = [...why.charges, ...discountOf(offer, why.charges, contract.discount)];
  const valid = validity(offer, contract);
  const due = responseDue(offer, question.severity, question.at, valid);
  const read = (instant: number): Clock => clock(instant, agentZone, customerZone);
  return {
    covered: true,
    lines: charges.map(({ reason, amount }) => ({ reason, amount: toMoney(amount) })),
    ...totalOf(offer, charges),
    left: why.left,
    opening: opening(openState(offer.hours, question.severity, question.at, valid), read),
    ...(due === undefined ? {} : { response: read(due) }),
  };

  function chargeOrReason() {
    const charged = charge(offer, question, account);
    if (charged === "no-price") return { code: "no-price" } as const;
    if (!("usedUp" in charged)) return charged;
    const { id: price, unit } = charged.usedUp;
    return { code: "used-up", price, unit, short: charged.short } as const;
  }
}

/** Whether support is open at an instant under an offer, for the panel's line: as in a quote, without a question. */
export function openingAt(
  offer: Offer,
  severity: Question["severity"],
  at: number,
  { contract = {}, agentZone, customerZone }: QuoteContext,
): Opening {
  const state = openState(offer.hours, severity, at, validity(offer, contract));
  return opening(state, (instant) => clock(instant, agentZone, customerZone));
}

/** What each allowance of an offer holds on the day of an instant: for the panel, without a question. */
export function allowancesLeft(offer: Offer, usage: Usage, at: number, contract: Contract = {}): Left[] {
  const date = dateIn(offer.hours.zone, at);
  return offer.prices
    .filter((price) => price.model === "monthly-fee" || price.model === "prepaid-pack")
    .flatMap((allowance) => leftOf(allowance, { usage, offer, contract, date }));
}

function opening({ open, always, changes }: OpenState, read: (instant: number) => Clock): Opening {
  if (open) return { open, always, ...(changes === undefined ? {} : { closes: read(changes) }) };
  return { open, ...(changes === undefined ? {} : { opens: read(changes) }) };
}
