import { add, calculator, type Dinero, dinero, halfUp, isZero, toDecimal, toSnapshot } from "dinero.js/bigint";
import { decimalsOf, type Money } from "../schemas/currency.ts";

/** Money in whole minor units of its currency. */
export type Exact = Dinero<bigint>;

/** A fraction of whole numbers; the second is above zero. */
export type Ratio = readonly [over: bigint, under: bigint];

/** A decimal text as a fraction: `1.25` is 125 over 100. */
export function ratio(decimal: string): Ratio {
  const [whole = "0", part = ""] = decimal.split(".");
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
}

/** The product of fractions. */
export function times(...ratios: readonly Ratio[]): Ratio {
  return ratios.reduce<Ratio>(([over, under], [more, less]) => [over * more, under * less], [1n, 1n]);
}

/** Nothing, in a currency. */
export function nothing(currency: string): Exact {
  return minor(0n, currency);
}

/**
 * A decimal amount times fractions, rounded once, to the currency's minor unit, halves up. This is the rounding rule of all
 * quotes: each line is rounded by itself, and totals are sums of rounded lines, so they add up.
 */
export function price(amount: string, currency: string, ...by: readonly Ratio[]): Exact {
  const [over, under] = times(ratio(amount), ...by);
  return minor(halfUp(over * 10n ** BigInt(decimalsOf(currency) ?? 0), under, calculator), currency);
}

/** A share of money, rounded to the minor unit, halves up. */
export function share(of: Exact, by: Ratio): Exact {
  const { amount, currency } = toSnapshot(of);
  return minor(halfUp(amount * by[0], by[1], calculator), currency.code);
}

/** The sum of amounts of one currency. */
export function sum(amounts: readonly Exact[], currency: string): Exact {
  return amounts.reduce((total, amount) => add(total, amount), nothing(currency));
}

/** Whether an amount is zero. */
export function isNothing(of: Exact): boolean {
  return isZero(of);
}

/** The same amount below zero. */
export function negative(of: Exact): Exact {
  const { amount, currency } = toSnapshot(of);
  return minor(-amount, currency.code);
}

/** As a decimal text with all decimals of its currency. */
export function toMoney(of: Exact): Money {
  return { amount: toDecimal(of), currency: toSnapshot(of).currency.code };
}

function minor(amount: bigint, currency: string): Exact {
  return dinero({ amount, currency: { code: currency, base: 10n, exponent: BigInt(decimalsOf(currency) ?? 0) } });
}
