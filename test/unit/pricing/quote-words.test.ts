import { describe, expect, test } from "vitest";
import { allowancesLeft, openingAt, quote } from "../../../lib/pricing/quote.ts";
import { lineWords, notCoveredWords, remedyWords } from "../../../lib/pricing/quote-words.ts";
import type { LineReason, NotCoveredReason } from "../../../lib/schemas/quote.ts";
import { noUsage } from "../../../lib/schemas/usage.ts";
import { offer, question, zones } from "../../builders/offer.ts";

const eur = (amount: string) => ({ amount, currency: "EUR" });

describe("a reason in words", () => {
  test.for<[english: string, reason: LineReason]>([
    ["Included in the offer", { code: "included" }],
    ["1 incident from the allowance", { code: "allowance", price: "m", unit: "incidents", used: 1 }],
    ["1.5 hours from the allowance", { code: "allowance", price: "m", unit: "hours", used: 90 }],
    ["Price per incident", { code: "per-incident", amount: eur("80.00") }],
    ["45 min at €100.00 an hour", { code: "hourly", rate: eur("100.00"), worked: 31, billed: 45 }],
    ["Incident beyond the allowance", { code: "beyond-incident", amount: eur("90.00") }],
    [
      "30 min beyond the allowance at €120.00 an hour",
      { code: "beyond-hourly", rate: eur("120.00"), worked: 30, billed: 30 },
    ],
    ["Begun outside service hours, × 1.5", { code: "surcharge-incident", factor: "1.5" }],
    ["20 min outside service hours, × 1.5", { code: "surcharge-time", factor: "1.5", minutes: 20 }],
    ["Begun outside service hours", { code: "surcharge-amount", amount: eur("50.00") }],
    ["Microsoft fee, passed through", { code: "pass-through", name: "Microsoft fee" }],
    ["Discount of 7.5%", { code: "discount", percent: "7.5" }],
  ])("%s", ([english, reason]) => {
    expect(lineWords("en", reason)).toBe(english);
    expect(lineWords("ko", reason)).toMatch(/[가-힣]/);
  });

  test.for<[english: string, why: NotCoveredReason]>([
    ["The offer does not cover Power Platform.", { code: "product-not-covered", product: "power-platform" }],
    [
      "The offer covers Azure, but not this kind: Billing.",
      { code: "kind-not-covered", product: "azure", kind: "billing" },
    ],
    ["The offer begins on 1 Apr 2026.", { code: "offer-not-begun", from: "2026-04-01" }],
    ["The contract ended on 3 Mar 2026.", { code: "contract-ended", on: "2026-03-03" }],
    ["The allowance is used up: 1 incident short.", { code: "used-up", price: "m", unit: "incidents", short: 1 }],
    ["The allowance is used up.", { code: "used-up", price: "m", unit: "hours", short: 0 }],
    [
      "Your offer covers this, but the price list has no price for it. Ask whoever keeps the price list.",
      { code: "no-price" },
    ],
  ])("%s", ([english, why]) => {
    expect(notCoveredWords("en", why)).toBe(english);
    expect(notCoveredWords("ko", why)).toMatch(/[가-힣]/);
  });
});

describe("what would cover it", () => {
  const pack = { id: "pack", model: "prepaid-pack", amount: "900", unit: "hours", count: 10 } as const;
  const packs = offer({ prices: [pack] });
  const remedies = (
    of: typeof packs,
    asked: typeof question extends (...given: never[]) => infer Q ? Q : never,
    others = [packs],
  ) => {
    const answer = quote(of, noUsage, asked, { ...zones, otherOffers: others });
    return answer.covered ? [] : remedyWords("en", answer.remedies);
  };

  test("a new pack", () => {
    expect(remedies(packs, question())).toEqual(["A new pack of 10 hours for €900.00 would cover it."]);
  });

  test("other offers that do, and only those", () => {
    const silver = offer({ id: "silver", name: "Silver", covers: [{ product: "azure", kinds: ["billing"] }] });
    const ended = offer({ ...silver, id: "ended", name: "Ended", validTo: "2026-03-03" });
    const unpriced = offer({ ...silver, id: "unpriced", name: "Unpriced", prices: [] });
    const asked = question({ product: "azure", kind: "billing" });
    expect(remedies(offer(), asked, [silver, ended, unpriced, packs])).toEqual(["Silver would cover it."]);
    expect(remedies(offer(), asked, [])).toEqual(["No offer in the price list covers it."]);
  });

  test("a renewal of what has ended", () => {
    expect(remedies(offer({ validTo: "2026-03-03" }), question(), [])).toEqual(["A renewal would cover it."]);
  });
});

test("the panel's line: open until when, and what is left", () => {
  const monthly = {
    id: "m",
    model: "monthly-fee",
    fee: "300",
    unit: "incidents",
    count: 5,
    period: "calendar-month",
  } as const;
  const gold = offer({ prices: [monthly] });
  const usage = {
    packs: [],
    used: [{ offer: "gold", price: "m", on: "2026-03-02", incidents: 3, minutes: 0, from: "hand" as const }],
  };
  const { at } = question();
  expect(allowancesLeft(gold, usage, at)).toEqual([
    { price: "m", unit: "incidents", left: 2, of: 5, until: "2026-03-31" },
  ]);
  expect(openingAt(gold, "B", at, zones)).toMatchObject({
    open: true,
    closes: { customer: "2026-03-04T18:00:00+01:00[Europe/Berlin]" },
  });
});

test.for([
  ["minutes", { minutes: -1 }],
  ["minutes", { minutes: 1.5 }],
  ["minutes", { minutes: 44_641 }],
  ["at", { at: "never" }],
] as const)("a question with impossible %s is a mistake of the caller", ([name, given]) => {
  expect(() => quote(offer(), noUsage, question(given), zones)).toThrow(name);
});
