import { describe, expect, test } from "vitest";
import { locales } from "../../../lib/i18n/index.ts";
import { facts } from "../../../lib/plans/facts/index.ts";
import { marksOf } from "../../../lib/plans/marks.ts";
import { plans } from "../../../lib/plans/plans.ts";
import { type Figure, planIds } from "../../../lib/schemas/plan.ts";
import read from "../../fixtures/plans/known-facts.json" with { type: "json" };

const today = "2026-11-22";

test("there is a row for each plan and for each fact", () => {
  expect(plans.map(({ id }) => id)).toEqual([...planIds]);
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  for (const id of planIds) expect(facts.some(({ subject }) => subject === id)).toBe(true);
});

test("the old names are told: Signature Cloud Support is Partner Cloud Support", () => {
  expect(plans.find(({ id }) => id === "partner-cloud")?.formerNames).toContain("Signature Cloud Support");
});

describe.each(facts)("$id", (fact) => {
  test("has a source, a date or the word undated, and a confidence", () => {
    expect(fact.source.length).toBeGreaterThan(5);
    expect(fact.asOf).toMatch(/^(20\d\d(-\d\d(-\d\d)?)?|undated)$/);
    expect(fact.asOf === "undated" || fact.asOf <= today).toBe(true);
    expect(["high", "medium", "low"]).toContain(fact.confidence);
    if (fact.docs !== undefined) expect(fact.docs).toMatch(/^https:\/\//);
  });

  test("has a sentence in each language", () => {
    const sentences = Object.values(locales).map((messages) => messages.plans.fact[fact.id]);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(locales.ko.plans.fact[fact.id]).toMatch(/\p{Script=Hangul}/u);
  });

  test("has figures that are figures", () => {
    const { figure } = fact;
    if (figure?.of === "price") expect(figure.amount).toMatch(/^(\d+|not-published)$/);
    for (const row of figure?.of === "response" ? figure.rows : []) {
      expect(typeof row.within === "number" ? row.within > 0 : row.within).not.toBe(false);
    }
    if (figure?.of === "response") expect(figure.rows.length).toBeGreaterThan(0);
  });
});

/** A figure as the table of what was read writes it. */
function figureText(figure: Figure | undefined): object {
  if (figure === undefined) return {};
  if (figure.of === "price") {
    const { amount, currency, per, approximate } = figure;
    return { price: `${approximate ? "about " : ""}${amount} ${currency} a ${per}` };
  }
  if (figure.of === "count")
    return { count: Object.fromEntries(figure.rows.map((row) => [row.membership, `${row.count} ${figure.unit}`])) };
  const levels = Map.groupBy(figure.rows, ({ level }) => level);
  const said = [...levels].map(([level, rows]) => [
    level,
    Object.fromEntries(rows.map(({ severity, within, unit }) => [severity, `${within} ${unit}`])),
  ]);
  return { within: Object.fromEntries(said) };
}

describe("what was read is what is told", () => {
  test.each(facts)("$id: values, date, confidence and kind", ({ id, asOf, confidence, kind, figure }) => {
    const known: Readonly<Record<string, object>> = read.facts;
    expect({ asOf, confidence, kind, ...figureText(figure) }).toEqual(known[id]);
  });

  test("and each thing that was read is told by a fact, or left out for a reason", () => {
    const told = Object.values(read.told).flat();
    expect(new Set(told)).toEqual(new Set(facts.map(({ id }) => id)));
    expect(Object.keys(read.facts).toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
    for (const [id, why] of Object.entries(read.leftOut)) {
      expect(Object.keys(read.told)).not.toContain(id);
      expect(why.length, id).toBeGreaterThan(20);
    }
  });

  test("and a page of today is linked only from what it says", () => {
    const old = facts.filter(({ source, asOf }) => source.includes("mpn-benefits") && asOf < "2025");
    expect(old.length).toBeGreaterThan(5);
    for (const { docs } of old) expect(docs).toBeUndefined();
  });
});

describe("a fact is marked", () => {
  const fact = { id: "x", subject: "premier", source: "Somewhere", kind: "official", confidence: "high" } as const;

  test.for<[asOf: string, marks: string[]]>([
    ["2023-11-22", []],
    ["2023-11-21", ["older-than-three-years"]],
    ["2023-12", []],
    ["2023-11", ["older-than-three-years"]],
    ["2023", ["older-than-three-years"]],
    ["2024", []],
    ["undated", ["undated"]],
  ])("of %s as %j", ([asOf, marks]) => {
    expect(marksOf({ ...fact, asOf }, today)).toEqual(marks);
  });

  test("when it is from the press, from a third party, or uncertain", () => {
    const marks = (id: string) => facts.filter((one) => one.id === id).flatMap((one) => marksOf(one, today));
    expect(marks("advanced-price")).toEqual(["older-than-three-years", "press"]);
    expect(marks("azure-price-standard")).toEqual(["third-party"]);
    expect(marks("premier-unified")).toEqual(["third-party", "low-confidence"]);
  });
});
