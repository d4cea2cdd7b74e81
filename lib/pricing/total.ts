import type { Offer } from "../schemas/offer.ts";
import type { CoveredQuote } from "../schemas/quote.ts";
import type { Charge } from "./base.ts";
import { type Exact, isNothing, negative, ratio, share, sum, times, toMoney } from "./money.ts";

/** The line of a discount in percent on all lines but those passed through; none where there is nothing to take it off. */
export function discountOf({ currency }: Offer, charges: readonly Charge[], percent: string | undefined): Charge[] {
  if (percent === undefined || Number(percent) === 0) return [];
  const own = sum(
    charges.filter((line) => line.own).map(({ amount }) => amount),
    currency,
  );
  const amount = share(own, times(ratio(percent), [1n, 100n]));
  if (isNothing(amount)) return [];
  return [{ reason: { code: "discount", percent }, amount: negative(amount), own: true }];
}

/** The total of all lines, its tax (rounded once, on the total) and what is to be paid. */
export function totalOf(offer: Offer, charges: readonly Charge[]): Pick<CoveredQuote, "total" | "tax" | "payable"> {
  const total = sum(
    charges.map(({ amount }) => amount),
    offer.currency,
  );
  const { name, rate, prices } = offer.tax;
  const way = prices === "included" ? "contained" : "added";
  if (rate === undefined) {
    return { total: toMoney(total), tax: { way, name }, ...(way === "contained" ? { payable: toMoney(total) } : {}) };
  }
  const tax = taxOf(total, rate, way);
  const payable = way === "added" ? sum([total, tax], offer.currency) : total;
  return { total: toMoney(total), tax: { way, name, rate, amount: toMoney(tax) }, payable: toMoney(payable) };
}

function taxOf(total: Exact, rate: string, way: "added" | "contained"): Exact {
  const [over, under] = ratio(rate);
  return share(total, way === "added" ? [over, under * 100n] : [over, under * 100n + over]);
}
