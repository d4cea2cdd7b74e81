import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { checkPriceList, exportPriceList, importPriceList } from "../../../lib/pricing/list/import.ts";
import { priceListVersion } from "../../../lib/schemas/price-list.ts";
import { priceListJsonSchema, schemaFile } from "../../tools/price-list-schema.ts";

const frozen = (version: number) =>
  readFileSync(new URL(`../../fixtures/price-list/version-${version}.json`, import.meta.url), "utf8");
const sound = frozen(priceListVersion);
const changed = (change: (list: Record<string, unknown>) => void) => {
  const list = JSON.parse(sound) as Record<string, unknown>;
  change(list);
  return JSON.stringify(list);
};

describe("a price list file", () => {
  test.for(Array.from({ length: priceListVersion + 1 }, (_, version) => version))(
    "of version %i is read",
    (version) => {
      const read = importPriceList(frozen(version));
      expect(read).toMatchObject({ ok: true, list: { version: priceListVersion } });
      if (read.ok) expect(read.migratedFrom).toBe(version === priceListVersion ? undefined : version);
    },
  );

  test("of version 0 keeps its words, its offers and who has them", () => {
    const old = JSON.parse(frozen(0)) as { offers: unknown; assignments: unknown };
    expect(importPriceList(frozen(0))).toMatchObject({
      ok: true,
      list: { ...old, version: 1, segments: [], statement: { en: "{{offer}} for {{customer}}" } },
    });
  });

  test("comes out as it went in", () => {
    const read = importPriceList(sound);
    if (!read.ok) throw new Error(read.code);
    expect(JSON.parse(exportPriceList(read.list))).toEqual(JSON.parse(sound));
    expect(importPriceList(exportPriceList(read.list))).toEqual(read);
  });

  test("from a newer version is refused, whatever is in it", () => {
    const newer = JSON.stringify({ version: priceListVersion + 1, offers: "moved elsewhere" });
    expect(importPriceList(newer)).toEqual({ ok: false, code: "newer-version", version: priceListVersion + 1 });
  });

  test("may begin with a byte order mark", () => {
    expect(importPriceList(`\uFEFF${sound}`).ok).toBe(true);
  });
});

describe("a hostile file is refused", () => {
  test.for<[code: string, text: string]>([
    ["too-large", " ".repeat(10_000_000)],
    ["too-large", `{"version":1,"format":"${"x".repeat(10_000_000)}"}`],
    ["too-deep", "[".repeat(1_000_000)],
    ["too-deep", `{"version":1,"a":${"[".repeat(40)}${"]".repeat(40)}}`],
    ["not-json", "customer,offer"],
    ["not-json", ""],
    ["dangerous-key", sound.replace('"format"', '"__proto__": {"format": "x"}, "format"')],
    ["dangerous-key", sound.replace('"name": "Gold"', '"\\u005f_proto__": {"isAdmin": true}, "name": "Gold"')],
    ["dangerous-key", sound.replace('"name": "Gold"', '"constructor": {"prototype": {}}, "name": "Gold"')],
    ["not-a-price-list", "[]"],
    ["not-a-price-list", "null"],
    ["not-a-price-list", '{"version":"1"}'],
    ["not-a-price-list", '{"version":-1}'],
    ["not-a-price-list", changed((list) => (list.format = "another"))],
    ["invalid", changed((list) => (list.offers = {}))],
  ])("as %s", ([code, text]) => {
    const refused = importPriceList(text);
    expect(refused).toMatchObject({ ok: false, code });
    expect(Object.hasOwn(Object.prototype, "isAdmin")).toBe(false);
  });

  test.for<[code: string, at: string, from: string, to: string]>([
    ["unknown-key", "offers.0", '"name": "Gold"', '"name": "Gold", "run": "x"'],
    ["wrong-type", "offers.0.name", '"name": "Gold"', '"name": 7'],
    ["too-long-or-big", "offers.0.name", '"name": "Gold"', `"name": "${"G".repeat(101)}"`],
    ["wrong-value", "offers.0.name", '"name": "Gold"', '"name": "Gold "'],
    ["wrong-value", "offers.0.name", '"name": "Gold"', '"name": "Go\\u0007ld"'],
    ["wrong-value", "offers.0.name", '"name": "Gold"', '"name": "Go\\nld"'],
    ["wrong-value", "offers.0.hours.zone", "Europe/Berlin", "Europe/Nowhere"],
    ["wrong-value", "offers.0.hours.zone", "Europe/Berlin", "+01:00"],
    ["wrong-value", "offers.0.validFrom", '"validFrom": "2026-01-01"', '"validFrom": "2026-02-30"'],
    ["wrong-value", "offers.0.validTo", '"validTo": "2027-12-31"', '"validTo": "2025-12-31"'],
    ["wrong-value", "offers.0.currency", '"currency": "EUR"', '"currency": "XYZ"'],
    ["too-many-decimals", "offers.0.prices", '"amount": "89.50"', '"amount": "89.505"'],
    ["wrong-value", "offers.0.prices.4.rate", '"rate": "120"', '"rate": "-120"'],
    ["wrong-type", "offers.0.prices.4.rate", '"rate": "120"', '"rate": 120'],
    ["price-id-twice", "offers.0.prices", '"id": "pack"', '"id": "month"'],
    ["wrong-value", "offers.0.contacts.1.address", "https://help", "javascript:help"],
    ["wrong-value", "offers.0.contacts.0.address", "help@tailwind.example", "help@tailwind.example?bcc=a@b.example"],
    ["wrong-value", "offers.0.hours.weekly.1.closes", '"closes": "02:00"', '"closes": "22:00"'],
    ["unknown-offer", "assignments", '"offer": "gold",\n      "contract"', '"offer": "lead",\n      "contract"'],
    ["wrong-value", "assignments.2.who.customer", "11111111-2222-4333-8444-555555555555", "not a customer"],
    ["wrong-value", "assignments.2.to", '"to": "2027-01-31"', '"to": "2026-01-31"'],
  ])("as invalid: %s at %s", ([code, at, from, to]) => {
    expect(sound).toContain(from);
    const refused = importPriceList(sound.replace(from, to));
    const problems = refused.ok ? [] : (refused.problems ?? []);
    expect(problems.map((problem) => `${problem.code} ${problem.path.join(".")}`)).toEqual([`${code} ${at}`]);
  });

  test("with all its problems counted and the first hundred told", () => {
    const list = changed((whole) => (whole.assignments = Array.from({ length: 250 }, () => 7)));
    const refused = importPriceList(list);
    expect(refused).toMatchObject({ ok: false, code: "invalid", problemCount: 250 });
    expect(refused.ok ? 0 : refused.problems?.length).toBe(100);
  });

  test("also when it comes from browser policy", () => {
    expect(checkPriceList({ version: 2 })).toMatchObject({ ok: false, code: "newer-version" });
    expect(checkPriceList(JSON.parse(sound)).ok).toBe(true);
    const forged: unknown = JSON.parse(sound.replace('"format"', '"__proto__": {"version": 1}, "format"'));
    expect(checkPriceList(forged)).toMatchObject({ ok: false, code: "invalid" });
    expect(checkPriceList(undefined)).toEqual({ ok: false, code: "not-a-price-list" });
  });
});

describe("the published JSON Schema", () => {
  const published: unknown = JSON.parse(readFileSync(schemaFile, "utf8"));

  test("is made from the schema of today: node test/tools/price-list-schema.ts", () => {
    expect(published).toEqual(JSON.parse(priceListJsonSchema()));
  });

  test("takes the list of today and refuses what is none", () => {
    const schema = z.fromJSONSchema(published as z.core.JSONSchema.JSONSchema);
    const list = JSON.parse(sound) as object;
    expect(schema.safeParse(list).error?.issues).toBeUndefined();
    expect(schema.safeParse(JSON.parse(frozen(0))).success).toBe(false);
    expect(schema.safeParse({ ...list, more: 1 }).success).toBe(false);
    expect(schema.safeParse(JSON.parse(sound.replace('"name": "Gold"', '"name": " Gold"'))).success).toBe(false);
  });
});
