import type { Messages } from "../../i18n/index.ts";
import { decimalsOf, type Money } from "../../schemas/currency.ts";
import type { Offer } from "../../schemas/offer.ts";
import type { Beyond, Price } from "../../schemas/price.ts";
import { knownProducts, type Scope } from "../../schemas/support-scope.ts";
import { price as priced, toMoney } from "../money.ts";

type Words = Messages["pricing"];

/** Money as a language writes it, with its currency and all its decimals: `€12.50`. */
export function moneyWords(language: string, { amount, currency }: Money): string {
  // The browser would leave out decimals that some countries no longer use.
  const digits = decimalsOf(currency) ?? 2;
  const format = new Intl.NumberFormat(language === "en" ? "en-GB" : language, {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(amount as `${number}`);
}

/** A product in words: ours have a name in each language, others carry their own. */
export function productWords(words: Words, product: string): string {
  const known = knownProducts.find((key) => key === product.toLowerCase());
  return known === undefined ? product : words.product[known];
}

/** One price of an offer in a sentence, with what it is limited to. */
export function priceWords(words: Words, language: string, offer: Offer, price: Price): string {
  const money = (amount: string) => moneyWords(language, toMoney(priced(amount, offer.currency)));
  const scope = scopeWords(words, price.scope);
  return [sentence(words, price, money), ...(scope === "" ? [] : [words.price.scope(scope)])].join(", ");
}

function sentence(words: Words, price: Price, money: (amount: string) => string): string {
  const { price: say, amount } = words;
  const holds = (unit: "incidents" | "hours", count: number) => amount(unit === "hours" ? count * 60 : count, unit);
  const beyond = (given: Beyond) =>
    given.per === "incident"
      ? say.perIncident(money(given.amount))
      : say.hourly(money(given.rate), given.minimumMinutes, given.incrementMinutes);
  switch (price.model) {
    case "included":
      return say.included;
    case "per-incident":
      return say.perIncident(money(price.amount));
    case "hourly":
      return say.hourly(money(price.rate), price.minimumMinutes, price.incrementMinutes);
    case "monthly-fee":
      return [
        say.monthlyFee(money(price.fee), holds(price.unit, price.count)),
        ...(price.beyond === undefined ? [] : [say.beyond(beyond(price.beyond))]),
      ].join(", ");
    case "prepaid-pack":
      return [
        say.prepaidPack(money(price.amount), holds(price.unit, price.count)),
        ...(price.validMonths === undefined ? [] : [say.validMonths(price.validMonths)]),
      ].join(", ");
    case "surcharge":
      return price.add.by === "factor"
        ? say.surchargeFactor(price.add.factor)
        : say.surchargeAmount(money(price.add.amount));
    default:
      return say.passThrough(price.name, money(price.amount));
  }
}

function scopeWords(words: Words, scope: Scope | undefined): string {
  return [
    ...(scope?.products ?? []).map((product) => productWords(words, product)),
    ...(scope?.kinds ?? []).map((kind) => words.kind[kind]),
    ...(scope?.severities ?? []).map((severity) => words.severity[severity]),
  ].join(", ");
}
