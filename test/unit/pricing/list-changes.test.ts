import { expect, test } from "vitest";
import { isUnchanged, listChanges } from "../../../lib/pricing/list/list-changes.ts";
import type { Assignment } from "../../../lib/schemas/assignment.ts";
import { offer } from "../../builders/offer.ts";
import { contoso, fabrikam, priceList } from "../../builders/price-list.ts";

const to = (customer: string, given: Partial<Assignment> = {}): Assignment => ({
  who: { to: "customer", customer },
  offer: "gold",
  ...given,
});

test("the same list changes nothing", () => {
  const list = priceList({ assignments: [to(contoso)], segments: [{ tag: "a", customers: [contoso] }] });
  expect(isUnchanged(listChanges(list, structuredClone(list)))).toBe(true);
});

test("what is new, other and gone is named, part by part", () => {
  const before = priceList({
    assignments: [to(contoso), to(fabrikam)],
    segments: [{ tag: "a", customers: [contoso] }],
    statement: { en: "before" },
  });
  const after = priceList({
    offers: [offer({ name: "Golden" }), offer({ id: "bronze", name: "Bronze" })],
    assignments: [to(contoso, { note: "new note" })],
    segments: [{ tag: "b", customers: [] }],
  });
  const changes = listChanges(before, after);
  expect(changes).toEqual({
    offers: { added: ["Bronze"], changed: ["Golden"], removed: ["Silver"], same: 0 },
    segments: { added: ["b"], changed: [], removed: ["a"], same: 0 },
    assignments: { added: [], changed: [to(contoso, { note: "new note" })], removed: [to(fabrikam)], same: 0 },
    statement: ["en"],
  });
  expect(isUnchanged(changes)).toBe(false);
});
