import { expect, test } from "vitest";
import { added, at, type Json, listAt, put, textAt, tidy } from "../../../../lib/pricing/editor/json.ts";

const draft: Json = { offers: [{ name: "Gold", hours: { zone: "Asia/Seoul" } }, { name: "Silver" }], statement: {} };

test("a value is put at its place, and nothing else is touched", () => {
  const next = put(draft, ["offers", 0, "hours", "zone"], "Europe/Berlin");
  expect(at(next, ["offers", 0, "hours", "zone"])).toBe("Europe/Berlin");
  expect(at(next, ["offers", 1])).toBe(at(draft, ["offers", 1]));
  expect(at(draft, ["offers", 0, "hours", "zone"])).toBe("Asia/Seoul");
});

test("nothing takes a field or a record away", () => {
  expect(put(draft, ["offers", 0, "hours"], undefined)).toEqual({
    ...(draft as object),
    offers: [{ name: "Gold" }, { name: "Silver" }],
  });
  expect(listAt(put(draft, ["offers", 0], undefined), ["offers"])).toEqual([{ name: "Silver" }]);
});

test("records that are not there yet are made on the way, and lists grow at their end", () => {
  expect(put({}, ["tax", "rate"], "10")).toEqual({ tax: { rate: "10" } });
  expect(added({}, ["offers"], { name: "Gold" })).toEqual({ offers: [{ name: "Gold" }] });
});

test("a draft of any shape is read without a failure", () => {
  for (const odd of [null, 7, "offers", [], { offers: null }, { offers: { length: 3 } }] as Json[]) {
    expect(listAt(odd, ["offers"])).toEqual([]);
    expect(textAt(odd, ["offers", 0, "name"])).toBe("");
    expect(at(odd, ["offers", "constructor"])).toBeUndefined();
  }
});

test("blanks around texts and empty lines are left out, when it is checked", () => {
  expect(tidy({ name: " Gold ", languages: ["en", "", " ko "], count: 3 })).toEqual({
    name: "Gold",
    languages: ["en", "ko"],
    count: 3,
  });
});
