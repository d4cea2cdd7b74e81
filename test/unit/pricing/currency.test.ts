import * as known from "dinero.js/bigint/currencies";
import { expect, test } from "vitest";
import { moneyWords } from "../../../lib/pricing/statement/price-words.ts";
import { currencies, decimalsOf } from "../../../lib/schemas/currency.ts";

/** What ISO 4217 gives two decimals although it is divided by five on paper. */
const fifths = new Set(["MGA", "MRU"]);

test("every currency has as many decimals as the money library gives it", () => {
  const library = new Map<string, number>(Object.values(known).map(({ code, exponent }) => [code, Number(exponent)]));
  const both = currencies.filter((code) => library.has(code) && !fifths.has(code));
  expect(both.length).toBeGreaterThan(140);
  expect(both.filter((code) => decimalsOf(code) !== library.get(code))).toEqual([]);
});

test("every amount is written with all decimals of its currency, whatever the runtime thinks of them", () => {
  for (const language of ["en", "ko"]) {
    for (const currency of currencies) {
      const decimals = decimalsOf(currency) ?? -1;
      const amount = decimals === 0 ? "9007199254740993" : `9007199254740993.${"123".slice(0, decimals)}`;
      const digits = moneyWords(language, { amount, currency }).replaceAll(/[^\d.]/g, "");
      expect(digits.replace(/^\.+/, ""), currency).toBe(amount);
    }
  }
});

test.for(["", "eur", "EURO", "XTS", "XAU", "__proto__"])("%j is no currency", (code) => {
  expect(decimalsOf(code)).toBeUndefined();
});
