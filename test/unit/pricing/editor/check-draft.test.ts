import { describe, expect, test } from "vitest";
import { copyOfOffer, newItem, newOffer } from "../../../../lib/pricing/editor/blank.ts";
import { checkDraft } from "../../../../lib/pricing/editor/check-draft.ts";
import { added, at, type Json, pathText, put } from "../../../../lib/pricing/editor/json.ts";
import { emptyPriceList } from "../../../../lib/schemas/price-list.ts";
import { priceList } from "../../../builders/price-list.ts";

const sound = priceList() as unknown as Json;
const here = { zone: "Asia/Seoul", today: "2026-11-22" };

function mistakes(draft: Json): [path: string, code: string][] {
  const checked = checkDraft(draft);
  return checked.ok ? [] : checked.problems.map(({ path, code }) => [pathText(path), code]);
}

test("a sound draft is the list that it would be saved as", () => {
  expect(checkDraft(sound)).toEqual({ ok: true, list: priceList() });
  expect(checkDraft(emptyPriceList as unknown as Json)).toEqual({ ok: true, list: emptyPriceList });
});

test.for<[path: (string | number)[], value: Json | undefined, code: string]>([
  [["offers", 0, "name"], "", "missing"],
  [["offers", 0, "name"], "   ", "missing"],
  [["offers", 0, "contacts"], [], "missing"],
  [["offers", 0, "contacts", 0, "address"], "nobody", "wrong-value"],
  [["offers", 0, "hours", "zone"], "Moon/Base", "wrong-value"],
  [["offers", 0, "prices", 0, "rate"], "12,50", "wrong-value"],
  [["offers", 0, "prices", 0, "incrementMinutes"], "often", "wrong-type"],
  [["offers", 0, "currency"], undefined, "missing"],
  [["offers", 0, "languages", 0], "es-41", "wrong-value"],
  [["statement", "en"], "x".repeat(10_001), "too-long-or-big"],
])("what does not fit is said at its own place: %#", ([path, value, code]) => {
  expect(mistakes(put(sound, path, value))[0]).toEqual([pathText(path), code]);
});

test("a mistake that breaks several rules is said once", () => {
  expect(mistakes(put(sound, ["offers", 0, "name"], ""))).toHaveLength(1);
});

test("assignments of an offer that is gone are named, each at its own field", () => {
  const one = added(sound, ["assignments"], { who: { to: "everyone" }, offer: "gone" });
  const two = added(one, ["assignments"], { who: { to: "segment", tag: "a" }, offer: "" });
  expect(mistakes(two)).toEqual([
    ["assignments.1.offer", "missing"],
    ["assignments.0.offer", "unknown-offer"],
  ]);
  expect(mistakes(one)).toEqual([["assignments.0.offer", "unknown-offer"]]);
});

test("ties are said at both, also while something else is wrong", () => {
  const tied = priceList({
    assignments: [
      { who: { to: "everyone" }, offer: "gold" },
      { who: { to: "everyone" }, offer: "silver" },
    ],
  }) as unknown as Json;
  const said = [
    ["assignments.0.who", "tie"],
    ["assignments.1.who", "tie"],
  ];
  expect(mistakes(tied)).toEqual(said);
  expect(mistakes(put(tied, ["offers", 0, "name"], ""))).toEqual([["offers.0.name", "missing"], ...said]);
});

test("a wording names each placeholder that it lacks", () => {
  const checked = checkDraft(
    put(sound, ["statement", "ko"], "{{customer}} {{offer}} {{covers}} {{contacts}} {{prices}}"),
  );
  expect(checked).toMatchObject({
    ok: false,
    problems: [
      { path: ["statement", "ko"], code: "wording", problem: { code: "missing", placeholder: "hours" } },
      { path: ["statement", "ko"], code: "wording", problem: { code: "missing", placeholder: "validFrom" } },
    ],
  });
});

test("a new offer lacks only what nobody can know, and new ones never share an id", () => {
  const one = added(emptyPriceList as unknown as Json, ["offers"], newOffer(emptyPriceList as unknown as Json, here));
  expect(mistakes(one)).toEqual([
    ["offers.0.name", "missing"],
    ["offers.0.contacts.0.address", "missing"],
  ]);
  const two = added(one, ["offers"], newItem(one, ["offers"], {}, here));
  const three = added(
    two,
    ["offers"],
    copyOfOffer(two, 0, (name) => `${name} (copy)`),
  );
  const ids = [0, 1, 2].map((index) => at(three, ["offers", index, "id"]));
  const without = put(three, ["offers", 1], undefined);
  const again = at(newItem(without, ["offers"], {}, here), ["id"]);
  expect(new Set([...ids, again]).size).toBe(4);
  for (const id of [...ids, again]) expect(id).toMatch(/^offer-[0-9a-f]{12}$/);
});

test("a price never gets the id of one that was removed, nor a copy's price that of its original", () => {
  const prices = ["offers", 0, "prices"];
  const blank = { model: "per-incident", amount: "" };
  const one = put(sound, prices, [newItem(put(sound, prices, []), prices, blank, here)]);
  const gone = at(one, [...prices, 0, "id"]);
  const fresh = at(newItem(put(one, prices, []), prices, blank, here), ["id"]);
  expect(fresh).toMatch(/^price-[0-9a-f]{12}$/);
  expect(fresh).not.toBe(gone);
  const copied = copyOfOffer(one, 0, (name) => name);
  expect(at(copied, ["prices", 0])).toMatchObject(blank);
  expect(at(copied, ["prices", 0, "id"])).toMatch(/^price-/);
  expect(at(copied, ["prices", 0, "id"])).not.toBe(gone);
});

describe("prices of which only the order would decide", () => {
  const azure = { id: "azure", model: "per-incident", amount: "10", scope: { products: ["azure"] } } as const;
  const critical = { id: "a", model: "per-incident", amount: "500", scope: { severities: ["A"] } } as const;
  const both = { products: ["azure"], severities: ["A"] } as const;
  const alike = (...prices: readonly object[]) => mistakes(put(sound, ["offers", 0, "prices"], prices as Json));

  test("are named, with what for", () => {
    const checked = checkDraft(put(sound, ["offers", 0, "prices"], [azure, critical]));
    expect(checked).toEqual({
      ok: false,
      problems: [
        {
          path: ["offers", 0, "prices"],
          code: "alike",
          prices: [0, 1],
          product: "azure",
          kind: "technical",
          severity: "A",
        },
      ],
    });
  });

  test("are none where one is narrower, where both charge the same, and where they never meet", () => {
    const narrower = { id: "both", model: "per-incident", amount: "90", scope: both };
    expect(alike(azure, critical, narrower)).toEqual([]);
    expect(alike(azure, { ...critical, amount: "10" })).toEqual([]);
    expect(alike(azure, { ...critical, scope: { products: ["microsoft-365"] } })).toEqual([]);
    expect(alike({ ...azure, scope: { products: ["security"] } }, critical)).toEqual([]);
  });

  test("are none where something else is charged: nothing that is included, and no price for what lies beyond", () => {
    expect(alike(azure, critical, { id: "in", model: "included", scope: both })).toEqual([]);
    const fee = { id: "fee", model: "monthly-fee", fee: "1", unit: "hours", count: 1, period: "calendar-month" };
    expect(alike(azure, critical, { ...fee, beyond: { per: "incident", amount: "90" } })).toEqual([]);
    expect(alike(azure, critical, fee)).toHaveLength(1);
  });

  test("are told apart by their model, surcharges as well", () => {
    const night = { id: "night", model: "surcharge", add: { by: "factor", factor: "2" } };
    expect(alike(azure, { ...night, scope: critical.scope })).toEqual([]);
    expect(alike(night, { ...night, id: "late", add: { by: "amount", amount: "50" } })).toEqual([
      ["offers.0.prices", "alike"],
    ]);
  });
});
