import { describe, expect, test } from "vitest";
import { chooseOffer } from "../../../lib/pricing/choose-offer.ts";
import type { Assignment } from "../../../lib/schemas/assignment.ts";
import { parseTenantId, type TenantId } from "../../../lib/schemas/tenant.ts";
import { offer } from "../../builders/offer.ts";
import { contoso, priceList } from "../../builders/price-list.ts";

const customer = { tenantId: parseTenantId(contoso) as TenantId, domain: "contoso.example" };
const at = Date.parse("2026-03-04T09:00Z");
const everyone: Assignment = { who: { to: "everyone" }, offer: "silver" };
const segment: Assignment = { who: { to: "segment", tag: "vip" }, offer: "gold" };
const own: Assignment = { who: { to: "customer", customer: contoso }, offer: "gold", contract: "C-1" };
const segments = [{ tag: "vip", customers: ["contoso.example"] }];

describe("a customer's offer", () => {
  test("is its own before its segment's before the default", () => {
    const all = [everyone, segment, own];
    for (const [assignments, rule] of [
      [all, "customer"],
      [[everyone, segment], "segment"],
      [[everyone], "everyone"],
    ] as const) {
      const choice = chooseOffer(priceList({ segments, assignments: [...assignments] }), customer, at);
      expect(choice).toMatchObject({ kind: "offer", rule, assignment: assignments.at(-1) });
    }
  });

  test("is found by domain as by tenant id", () => {
    const assignments: Assignment[] = [everyone, { ...own, who: { to: "customer", customer: "contoso.example" } }];
    expect(chooseOffer(priceList({ assignments }), customer, at)).toMatchObject({ rule: "customer" });
  });

  test("is not another's, and an empty domain is nobody's", () => {
    const stranger = { tenantId: parseTenantId("99999999-2222-4333-8444-555555555555") as TenantId, domain: "" };
    expect(chooseOffer(priceList({ segments, assignments: [segment, own] }), stranger, at)).toEqual({
      kind: "none",
      passedOver: [],
    });
  });

  test("is the next one when the more specific has ended, and says which was passed over", () => {
    const ended = { ...own, to: "2026-03-03" };
    expect(chooseOffer(priceList({ assignments: [everyone, ended] }), customer, at)).toMatchObject({
      kind: "offer",
      rule: "everyone",
      passedOver: [{ assignment: ended, why: "ended" }],
    });
  });

  test.for<[why: string, assignment: Assignment]>([
    ["not-begun", { ...own, from: "2026-03-05" }],
    ["ended", { ...own, to: "2026-03-03" }],
    ["offer-ended", { ...own, offer: "old" }],
    ["offer-not-begun", { ...own, offer: "new" }],
  ])("is passed over: %s", ([why, assignment]) => {
    const offers = [
      offer({ id: "old", validTo: "2026-03-03" }),
      offer({ id: "new", validFrom: "2026-03-05" }),
      offer(),
    ];
    expect(chooseOffer(priceList({ offers, assignments: [assignment] }), customer, at)).toEqual({
      kind: "none",
      passedOver: [{ assignment, why }],
    });
  });

  test("is valid through its last day in the zone of the offer", () => {
    const list = priceList({ assignments: [{ ...own, to: "2026-03-04" }] });
    expect(chooseOffer(list, customer, Date.parse("2026-03-04T22:59Z")).kind).toBe("offer");
    expect(chooseOffer(list, customer, Date.parse("2026-03-04T23:00Z")).kind).toBe("none");
  });

  test("is none where two are equally specific", () => {
    const byDomain: Assignment = { who: { to: "customer", customer: "contoso.example" }, offer: "silver" };
    expect(chooseOffer(priceList({ assignments: [everyone, own, byDomain] }), customer, at)).toEqual({
      kind: "tie",
      rule: "customer",
      assignments: [own, byDomain],
    });
  });
});
