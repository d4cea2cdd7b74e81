import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quote } from "../../../lib/pricing/quote.ts";
import { decimalsOf } from "../../../lib/schemas/currency.ts";
import type { CoveredQuote } from "../../../lib/schemas/quote.ts";
import { noUsage } from "../../../lib/schemas/usage.ts";
import { zones } from "../../builders/offer.ts";
import { anyOffer, anyQuestion } from "./any-offer.ts";
import { changesAt, dueAt, linesOf, openThen } from "./oracle.ts";

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
        const lines = linesOf(offer, question, decimalsOf(offer.currency) ?? -1);
        expect(answer.covered ? answer.lines.map(({ amount }) => minor(amount)) : []).toEqual(lines);
        if (lines.length > 1) priced += 1;
      }),
      runs,
    );
    expect(priced).toBeGreaterThan(50);
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
      fc.property(anyOffer({ allowances: true }), anyQuestion, percent, (offer, question, discount) => {
        const answer = quote(offer, noUsage, question, { ...zones, contract: { discount } });
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
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  test("more minutes never cost less", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        anyOffer({ allowances: true }),
        anyQuestion,
        percent,
        fc.integer({ min: 1, max: 120 }),
        (offer, question, discount, more) => {
          const context = { ...zones, contract: { discount } };
          const short = quote(offer, noUsage, question, context);
          const long = quote(offer, noUsage, { ...question, minutes: question.minutes + more }, context);
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
      fc.property(anyOffer({ allowances: true }), anyQuestion, (offer, question) => {
        const answer = quote(offer, noUsage, question, zones);
        if (!answer.covered) return;
        for (const { price, left, of } of answer.left) {
          const used = answer.lines.flatMap(({ reason }) =>
            reason.code === "allowance" && reason.price === price ? [reason.used] : [],
          );
          expect(left).toBe(of - used.reduce((all, one) => all + one, 0));
          expect(left).toBeGreaterThanOrEqual(0);
        }
      }),
      { ...runs, numRuns: 500 },
    );
  });
});

function iso(at: number): string {
  return new Date(at).toISOString().replace(".000", "");
}
