import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseOffer } from "../../../lib/pricing/choose-offer.ts";
import { customerKeys } from "../../../lib/pricing/list/customer-keys.ts";
import { tiesIn } from "../../../lib/pricing/list/ties.ts";
import type { Assignment } from "../../../lib/schemas/assignment.ts";
import { parseTenantId, type TenantId } from "../../../lib/schemas/tenant.ts";
import { offer } from "../../builders/offer.ts";
import { contoso, fabrikam, priceList } from "../../builders/price-list.ts";

const known = [
  { tenantId: parseTenantId(contoso) as TenantId, domain: "contoso.example" },
  { tenantId: parseTenantId(fabrikam) as TenantId, domain: "fabrikam.example" },
];
const keys = customerKeys(known);
const everyone: Assignment = { who: { to: "everyone" }, offer: "silver" };
const vip: Assignment = { who: { to: "segment", tag: "vip" }, offer: "gold" };
const north: Assignment = { who: { to: "segment", tag: "north" }, offer: "silver" };
const own: Assignment = { who: { to: "customer", customer: contoso }, offer: "gold" };
const byDomain: Assignment = { who: { to: "customer", customer: "contoso.example" }, offer: "silver" };

const pairs = (assignments: Assignment[], given: Partial<ReturnType<typeof priceList>> = {}) =>
  tiesIn(priceList({ ...given, assignments }), keys).map((tie) => tie.assignments);

describe("assignments tie", () => {
  test("by target and by days in common", () => {
    const first = { ...own, to: "2026-06-30" };
    expect(pairs([first, { ...own, from: "2026-07-01" }])).toEqual([]);
    expect(pairs([everyone, first, vip, { ...own, from: "2026-06-30" }])).toEqual([[1, 3]]);
    expect(pairs([everyone, everyone])).toEqual([[0, 1]]);
  });

  test("where two segments hold the same customer, and it is named", () => {
    const segments = [
      { tag: "vip", customers: ["contoso.example"] },
      { tag: "north", customers: ["other.example", "contoso.example"] },
    ];
    expect(tiesIn(priceList({ segments, assignments: [vip, north] }))).toEqual([
      { assignments: [0, 1], both: { to: "customer", customer: "contoso.example" } },
    ]);
    const apart = [
      { tag: "vip", customers: ["contoso.example"] },
      { tag: "north", customers: ["other.example"] },
    ];
    expect(pairs([vip, north], { segments: apart })).toEqual([]);
    const byId = [
      { tag: "vip", customers: ["contoso.example"] },
      { tag: "north", customers: [contoso] },
    ];
    expect(pairs([vip, north], { segments: byId })).toEqual([[0, 1]]);
    expect(
      pairs(
        [
          { ...vip, to: "2026-06-30" },
          { ...north, from: "2026-07-01" },
        ],
        { segments },
      ),
    ).toEqual([]);
  });

  test("where one customer stands by tenant ID and by domain, as far as the customer list is known", () => {
    expect(pairs([own, byDomain])).toEqual([[0, 1]]);
    expect(tiesIn(priceList({ assignments: [own, byDomain] }))).toEqual([]);
  });

  test("not by a domain that two customers bear", () => {
    const doubtful = customerKeys([...known, { tenantId: known[1]?.tenantId as TenantId, domain: "contoso.example" }]);
    expect(tiesIn(priceList({ assignments: [own, byDomain] }), doubtful)).toEqual([]);
  });

  test("only on days on which their offers are valid", () => {
    const offers = [
      offer({ id: "g25", validFrom: "2025-01-01", validTo: "2025-12-31" }),
      offer({ id: "g26", validFrom: "2026-01-01" }),
    ];
    const both = ["g25", "g26"].map((id) => ({ ...everyone, offer: id }));
    expect(pairs(both, { offers })).toEqual([]);
    expect(
      chooseOffer(
        priceList({ offers, assignments: both }),
        known[0] as (typeof known)[0],
        Date.parse("2026-03-04T09:00Z"),
      ),
    ).toMatchObject({ kind: "offer", offer: { id: "g26" } });
    expect(pairs([...both, { ...everyone, offer: "g26" }], { offers })).toEqual([[1, 2]]);
  });

  test("twenty thousand of them are twenty thousand messages at most, and none is left out", () => {
    const assignments = Array.from({ length: 20_000 }, () => own);
    const found = pairs(assignments);
    expect(found.length).toBeLessThanOrEqual(20_000);
    expect(new Set(found.flat()).size).toBe(20_000);
  });
});

const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-01-0${n}`);
const anyAssignment: fc.Arbitrary<Assignment> = fc
  .tuple(
    fc.constantFrom<Assignment["who"]>(everyone.who, vip.who, north.who, own.who, byDomain.who),
    fc.constantFrom("gold", "silver", "late"),
    fc.option(day),
    fc.option(day),
  )
  .filter(([, , from, to]) => from === null || to === null || from <= to)
  .map(([who, id, from, to]) => ({ who, offer: id, ...(from && { from }), ...(to && { to }) }));

test("what ties for the panel on some day is in a tie, and nothing else is", () => {
  const offers = [
    offer(),
    offer({ id: "silver" }),
    offer({ id: "late", validFrom: "2026-01-06", validTo: "2026-01-08" }),
  ];
  const memberships = fc.subarray([contoso, "contoso.example", fabrikam, "fabrikam.example"]);
  const segments = fc.tuple(memberships, memberships).map(([first, second]) => [
    { tag: "vip", customers: first },
    { tag: "north", customers: second },
  ]);
  fc.assert(
    fc.property(fc.array(anyAssignment, { maxLength: 7 }), segments, (assignments, tags) => {
      const list = priceList({ offers, segments: tags, assignments });
      const said = new Set(tiesIn(list, keys).flatMap((tie) => tie.assignments));
      // Each rule alone, so that a more specific one hides no tie of another.
      const shown = new Set<number>();
      for (const rule of ["customer", "segment", "everyone"] as const) {
        const alone = { ...list, assignments: assignments.map((one) => ({ ...one })) };
        const of = { ...alone, assignments: alone.assignments.filter(({ who }) => who.to === rule) };
        for (const customer of known) {
          for (let n = 1; n <= 10; n++) {
            const choice = chooseOffer(of, customer, Date.parse(`2026-01-${String(n).padStart(2, "0")}T11:00Z`));
            if (choice.kind !== "tie") continue;
            for (const one of choice.assignments) shown.add(alone.assignments.indexOf(one));
          }
        }
      }
      for (const place of shown) expect(said).toContain(place);
      // A segment is held against itself whether or not anybody is in it.
      const empty = (place: number) => {
        const { who } = assignments[place] as Assignment;
        return who.to === "segment" && tags.find(({ tag }) => tag === who.tag)?.customers.length === 0;
      };
      for (const place of said) if (!empty(place)) expect(shown).toContain(place);
    }),
    { numRuns: 3000, seed: 20_261_128 },
  );
});
