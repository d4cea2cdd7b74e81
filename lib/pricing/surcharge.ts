import type { Offer } from "../schemas/offer.ts";
import type { PriceOf } from "../schemas/price.ts";
import type { Question } from "../schemas/quote.ts";
import type { Base, Charge } from "./base.ts";
import { isNothing, price as priced, type Ratio, ratio, toMoney } from "./money.ts";
import { minutesOutside } from "./opening.ts";

const minute = 60_000;

/**
 * What a surcharge adds outside the service hours: a line for each base that its factor raises, or one of its amount; none
 * where it comes to nothing.
 */
export function surcharges(
  offer: Offer,
  question: Question,
  bases: readonly Base[],
  surcharge: PriceOf<"surcharge"> | undefined,
): Charge[] {
  if (surcharge === undefined) return [];
  return linesOf(offer, question, bases, surcharge).filter(({ amount }) => !isNothing(amount));
}

function linesOf(
  { hours, currency }: Offer,
  { severity, at }: Question,
  bases: readonly Base[],
  surcharge: PriceOf<"surcharge">,
): Charge[] {
  const beginsOutside = minutesOutside(hours, severity, { from: at, to: at + minute }) > 0;
  if (surcharge.add.by === "amount") {
    const amount = priced(surcharge.add.amount, currency);
    return beginsOutside ? [{ reason: { code: "surcharge-amount", amount: toMoney(amount) }, amount, own: true }] : [];
  }
  const { factor } = surcharge.add;
  const [over, under] = ratio(factor);
  const more: Ratio = [over - under, under];
  return bases.flatMap((base): Charge[] => {
    if (base.per === "incident") {
      if (!beginsOutside) return [];
      return [
        { reason: { code: "surcharge-incident", factor }, amount: priced(base.amount, currency, more), own: true },
      ];
    }
    const from = at + base.after * minute;
    const minutes = minutesOutside(hours, severity, { from, to: from + base.billed * minute });
    const amount = priced(base.rate, currency, more, [BigInt(minutes), 60n]);
    return [{ reason: { code: "surcharge-time", factor, minutes }, amount, own: true }];
  });
}
