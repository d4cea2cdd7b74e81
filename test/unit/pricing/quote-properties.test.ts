import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowancesLeft, quote } from "../../../lib/pricing/quote.ts";
import { decimalsOf } from "../../../lib/schemas/currency.ts";
import type { CoveredQuote } from "../../../lib/schemas/quote.ts";
import { noUsage, type Usage } from "../../../lib/schemas/usage.ts";
import { zones } from "../../builders/offer.ts";
import { anyOffer, anyQuestion } from "./any-offer.ts";
import { anyHistory } from "./any-usage.ts";
import { answerOf, changesAt, dueAt, openThen } from "./oracle.ts";

const percent = fc.constantFrom("0", "5", "12.5", "33.33", "100");
const runs = { numRuns: 300, seed: 20_261_122 };
/** How far the slow clock is stepped, in minutes. */
const stepped = 4 * 1440;

/** The amount in minor units; fails unless it is written with all decimals of its currency. */
function minor({ amount, currency }: CoveredQuote["total"]): bigint {
  const decimals = decimalsOf(currency) ?? -1;
  expect(amount).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`));
  return BigInt(amount.replace(".", ""));
}

describe("a quote agrees with the clock on the wall, stepped minute by minute", { timeout: 60_000 }, () => {
  test("on every line, and on having no price", () => {
    let priced = 0;
    fc.assert(
      fc.property(anyOffer({ allowances: false }), anyQuestion, (offer, question) => {
        const answer = quote(offer, noUsage, question, zones);
        const nothing = { usage: noUsage, contract: {} };
        const { lines } = answerOf(offer, question, decimalsOf(offer.currency) ?? -1, nothing);
        expect(answer.covered ? answer.lines.map(({ amount }) => minor(amount)) : []).toEqual(lines);
        if (lines.length > 1) priced += 1;
      }),
      runs,
    );
    expect(priced).toBeGreaterThan(50);
  });

  test("on every line and on what is left, after what was used and bought under a contract", () => {
    let drawn = 0;
    let packs = 0;
    let over = 0;
    fc.assert(
      fc.property(anyOffer({ allowances: true }), anyQuestion, anyHistory, (offer, asked, { at, usage, contract }) => {
        const question = { ...asked, at };
        const answer = quote(offer, usage, question, { ...zones, contract });
        const expected = answerOf(offer, question, decimalsOf(offer.currency) ?? -1, { usage, contract });
        const said = answer.covered
          ? {
              lines: answer.lines.map(({ amount }) => minor(amount)),
              left: answer.left.map(({ price, left, of }) => ({ price, left, of })),
            }
          : { lines: [], left: [] };
        expect(said).toEqual(expected);
        const codes = answer.covered ? answer.lines.map(({ reason }) => reason.code) : [];
        if (codes.includes("allowance")) drawn += 1;
        if (codes.some((code) => code.startsWith("beyond"))) over += 1;
        const isPack = (id: string) => offer.prices.find((price) => price.id === id)?.model === "prepaid-pack";
        if (expected.left.some(({ price, left, of }) => isPack(price) && left > 0 && left < of)) packs += 1;
      }),
      { ...runs, numRuns: 3000 },
    );
    expect(drawn).toBeGreaterThan(100);
    expect(packs).toBeGreaterThan(50);
    expect(over).toBeGreaterThan(50);
  });

  test("on being open, on the next change, and on when the answer is due", () => {
    fc.assert(
      fc.property(anyOffer({ allowances: false }), anyQuestion, (offer, question) => {
        const answer = quote(offer, noUsage, question, zones);
        if (!answer.covered) return;
        const { opening, response } = answer;
        expect(opening.open).toBe(openThen(offer, question.severity, question.at));
        const change = (opening.open ? opening.closes : opening.opens)?.instant;
        const changes = changesAt(offer, question.severity, question.at, stepped);
        if (changes === undefined)
          expect(Date.parse(change ?? "9999-01-01")).toBeGreaterThan(question.at + stepped * 60_000);
        else expect(change).toBe(iso(changes));
        const due = dueAt(offer, question.severity, question.at, stepped);
        if (due !== undefined) expect(response?.instant).toBe(iso(due));
      }),
      { ...runs, numRuns: 50 },
    );
  });
});

describe("whatever the offer", { timeout: 60_000 }, () => {
  test("no total is below zero, and lines, tax and what is to be paid add up to the last minor unit", () => {
    fc.assert(
      fc.property(
        anyOffer({ allowances: true }),
        anyQuestion,
        anyHistory,
        percent,
        (offer, asked, history, discount) => {
          const { at, usage, contract } = history;
          const answer = quote(offer, usage, { ...asked, at }, { ...zones, contract: { ...contract, discount } });
          if (!answer.covered) {
            expect(JSON.stringify(answer)).not.toContain('"total"');
            return;
          }
          const { lines, total, tax, payable } = answer;
          expect(lines.length).toBeGreaterThan(0);
          expect(minor(total)).toBe(lines.reduce((all, line) => all + minor(line.amount), 0n));
          expect(minor(total)).toBeGreaterThanOrEqual(0n);
          for (const line of lines) {
            if (line.reason.code !== "discount") expect(minor(line.amount)).toBeGreaterThanOrEqual(0n);
          }
          if (tax.amount !== undefined && payable !== undefined) {
            expect(minor(payable)).toBe(minor(total) + (tax.way === "added" ? minor(tax.amount) : 0n));
            expect(minor(tax.amount)).toBeLessThanOrEqual(minor(payable));
          }
        },
      ),
      { ...runs, numRuns: 1000 },
    );
  });

  test("more minutes never cost less", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        anyOffer({ allowances: true }),
        anyQuestion,
        anyHistory,
        percent,
        fc.integer({ min: 1, max: 120 }),
        (offer, asked, { at, usage, contract }, discount, more) => {
          const question = { ...asked, at };
          const context = { ...zones, contract: { ...contract, discount } };
          const short = quote(offer, usage, question, context);
          const long = quote(offer, usage, { ...question, minutes: question.minutes + more }, context);
          if (short.covered && long.covered) {
            expect(minor(long.total)).toBeGreaterThanOrEqual(minor(short.total));
            compared += 1;
          }
          // What has no price does not get one by taking longer.
          if (!short.covered) expect(long.covered).toBe(false);
        },
      ),
      { ...runs, numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  test("an allowance never gives more than it holds, and gives what it says", () => {
    fc.assert(
      fc.property(anyOffer({ allowances: true }), anyQuestion, anyHistory, (offer, asked, { at, usage, contract }) => {
        const answer = quote(offer, usage, { ...asked, at }, { ...zones, contract });
        if (!answer.covered) return;
        const before = allowancesLeft(offer, usage, at, contract);
        for (const { price, unit, left, of } of answer.left) {
          const used = answer.lines.flatMap(({ reason }) =>
            reason.code === "allowance" && reason.price === price && reason.unit === unit ? [reason.used] : [],
          );
          const held = before.find((one) => one.price === price && one.unit === unit)?.left ?? -1;
          expect(left).toBe(held - used.reduce((all, one) => all + one, 0));
          expect(left).toBeGreaterThanOrEqual(0);
          expect(held).toBeLessThanOrEqual(of);
        }
      }),
      { ...runs, numRuns: 500 },
    );
  });

  test("what another offer's prices gave and took, and what names no offer, changes nothing", () => {
    fc.assert(
      fc.property(anyOffer({ allowances: true }), anyQuestion, anyHistory, (offer, asked, { at, usage, contract }) => {
        const own = {
          packs: usage.packs.filter((entry) => entry.offer === offer.id),
          used: usage.used.filter((entry) => entry.offer === offer.id),
        };
        const ask = (after: Usage) => quote(offer, after, { ...asked, at }, { ...zones, contract });
        expect(ask(usage)).toEqual(ask(own));
      }),
      { ...runs, numRuns: 300 },
    );
  });

  test("having used more never leaves more, and a pack more never leaves less", () => {
    fc.assert(
      fc.property(anyOffer({ allowances: true }), anyHistory, anyHistory, (offer, { at, usage, contract }, more) => {
        const left = (of: Usage) =>
          new Map(
            allowancesLeft(offer, of, at, contract).map((held) => [`${held.price} ${held.unit}`, held.left] as const),
          );
        const before = left(usage);
        for (const [key, less] of left({ ...usage, used: [...usage.used, ...more.usage.used] }))
          expect(less).toBeLessThanOrEqual(before.get(key) ?? -1);
        const bought = left({ ...usage, packs: [...usage.packs, ...more.usage.packs] });
        for (const [key, held] of before) expect(bought.get(key)).toBeGreaterThanOrEqual(held);
      }),
      { ...runs, numRuns: 500 },
    );
  });
});

function iso(at: number): string {
  return new Date(at).toISOString().replace(".000", "");
}
