import type { Offer } from "../schemas/offer.ts";
import type { Allowance, Beyond, Price, PriceModel, PriceOf } from "../schemas/price.ts";
import type { Left, LineReason, Question } from "../schemas/quote.ts";
import type { Account } from "./allowance.ts";
import type { Base, Charge } from "./base.ts";
import { draw } from "./draw.ts";
import { nothing, price as priced, toMoney } from "./money.ts";
import { inScope, narrowest, narrowness } from "./scope.ts";
import { surcharges } from "./surcharge.ts";

/** What an incident is charged; or the allowance that is used up with nothing beyond it; or that no price fits. */
export type Charged =
  | { readonly charges: readonly Charge[]; readonly left: readonly Left[] }
  | { readonly usedUp: Allowance; readonly short: number }
  | "no-price";

/**
 * How prices are combined:
 * 1. A price fits when product, kind and severity are in its scope. `included` sets aside every price of incidents or time,
 *    allowances too, that is not narrower than itself.
 * 2. Allowances are used in the order of the list. One of incidents covers the incident whole, one of hours as many minutes as it holds.
 * 3. What they leave is charged by the first monthly fee's price beyond, or else by the narrowest price an incident plus the
 *    narrowest by the hour. Charged time is one block that begins where the allowances end, as long as the minimum at
 *    least, in whole increments.
 * 4. The narrowest surcharge comes on top: a factor on an incident that begins outside the hours and on the minutes of the
 *    block outside them; an amount on an incident that begins outside them. Severities served always carry none.
 * 5. Fees passed through are added as they are.
 *
 * A monthly fee and a pack are paid whether or not there is an incident, so neither is a line of it.
 */
export function charge(offer: Offer, question: Question, account: Account): Charged {
  const fitting = offer.prices.filter((price) => inScope(price.scope, question));
  const included = narrowest(only(fitting, "included"));
  const own = fitting.filter((price) => included === undefined || narrowness(price) > narrowness(included));
  const allowances = own.filter((price) => price.model === "monthly-fee" || price.model === "prepaid-pack");
  const drawn = draw(allowances, question.minutes, account);
  const bases = drawn.covered ? [] : basesOf(own, question.minutes, drawn.rest);

  const charges: Charge[] = drawn.used.map((use) => free(offer, { code: "allowance", ...use }));
  if (!drawn.covered && bases.length === 0) {
    const [first] = allowances;
    if (first !== undefined) return { usedUp: first, short: first.unit === "hours" ? drawn.rest : 1 };
    if (included === undefined) return "no-price";
    charges.push(free(offer, { code: "included" }));
  }
  charges.push(...bases.map((base) => chargeOf(offer, base)));
  charges.push(...surcharges(offer, question, bases, narrowest(only(fitting, "surcharge"))));
  for (const { name, amount } of only(fitting, "pass-through")) {
    charges.push({ reason: { code: "pass-through", name }, amount: priced(amount, offer.currency), own: false });
  }
  return { charges, left: drawn.left };
}

/** The minutes that are charged for so many worked. */
export function billedMinutes(worked: number, minimum: number, increment: number): number {
  return Math.ceil(Math.max(worked, minimum) / increment) * increment;
}

function basesOf(prices: readonly Price[], minutes: number, rest: number): Base[] {
  const beyond = only(prices, "monthly-fee").find((fee) => fee.beyond !== undefined)?.beyond;
  if (beyond !== undefined) return [baseOf(beyond, true, minutes, rest)];
  const incident = narrowest(only(prices, "per-incident"));
  const hourly = narrowest(only(prices, "hourly"));
  return [
    ...(incident === undefined ? [] : [baseOf({ per: "incident", amount: incident.amount }, false, minutes, rest)]),
    ...(hourly === undefined ? [] : [baseOf({ per: "hour", ...hourly }, false, minutes, rest)]),
  ];
}

function baseOf(price: Beyond, beyond: boolean, minutes: number, rest: number): Base {
  if (price.per === "incident") return { per: "incident", amount: price.amount, beyond };
  const billed = billedMinutes(rest, price.minimumMinutes, price.incrementMinutes);
  return { per: "hour", rate: price.rate, beyond, after: minutes - rest, worked: rest, billed };
}

function chargeOf({ currency }: Offer, base: Base): Charge {
  if (base.per === "incident") {
    const amount = priced(base.amount, currency);
    const code = base.beyond ? "beyond-incident" : "per-incident";
    return { reason: { code, amount: toMoney(amount) }, amount, own: true };
  }
  const { worked, billed } = base;
  const rate = toMoney(priced(base.rate, currency));
  const amount = priced(base.rate, currency, [BigInt(billed), 60n]);
  return { reason: { code: base.beyond ? "beyond-hourly" : "hourly", rate, worked, billed }, amount, own: true };
}

function free({ currency }: Offer, reason: LineReason): Charge {
  return { reason, amount: nothing(currency), own: true };
}

function only<M extends PriceModel>(prices: readonly Price[], model: M): PriceOf<M>[] {
  return prices.filter((price): price is PriceOf<M> => price.model === model);
}
