import { expect, test } from "vitest";
import { quote } from "../../../lib/pricing/quote.ts";
import { noUsage } from "../../../lib/schemas/usage.ts";
import { zones } from "../../builders/offer.ts";
import { charges } from "./examples/charges.ts";
import { clockExamples } from "./examples/clocks.ts";
import type { Example } from "./examples/example.ts";
import { periods } from "./examples/periods.ts";

const examples: readonly Example[] = [...charges, ...periods, ...clockExamples];

test("there are forty examples and more, each told apart by its words", () => {
  expect(examples.length).toBeGreaterThanOrEqual(40);
  expect(new Set(examples.map(({ words }) => words)).size).toBe(examples.length);
});

test.for(examples.map((example) => [example.words, example] as const))("%s", ([, example]) => {
  const { offer, usage = noUsage, question, contract = {}, expected } = example;
  const answer = quote(offer, usage, question, { ...zones, contract });
  if (!answer.covered) {
    expect({ why: answer.why.code }).toEqual(expected);
    return;
  }
  const { opening } = answer;
  const all = {
    total: `${answer.total.amount} ${answer.total.currency}`,
    lines: answer.lines.map(({ amount }) => amount.amount),
    codes: answer.lines.map(({ reason }) => reason.code),
    tax: answer.tax.amount?.amount,
    payable: answer.payable?.amount,
    left: answer.left.map(({ left }) => left),
    until: answer.left.map(({ until }) => until),
    open: opening.open,
    changes: (opening.open ? opening.closes : opening.opens)?.instant,
    agent: answer.response?.agent,
    customer: answer.response?.customer,
    due: answer.response?.instant,
  };
  const asked = Object.fromEntries(Object.entries(all).filter(([name]) => name in expected));
  expect(asked).toEqual(expected);
});
