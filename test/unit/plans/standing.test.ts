import { describe, expect, test } from "vitest";
import { plans } from "../../../lib/plans/plans.ts";
import { missingDuties, pricesOf, standingOf } from "../../../lib/plans/standing.ts";
import {
  masked,
  type PartnerProfile,
  partnerProfileSchema,
  withoutSecrets,
} from "../../../lib/schemas/partner-profile.ts";
import type { PlanId } from "../../../lib/schemas/plan.ts";

const today = "2026-11-22";

function profile(given: Partial<PartnerProfile> = {}): PartnerProfile {
  return partnerProfileSchema.parse({ kind: "direct-bill", plans: [], designations: [], ...given });
}

function standing(id: PlanId, of: PartnerProfile) {
  return plans.filter((plan) => plan.id === id).map((plan) => standingOf(plan, of, today))[0];
}

describe("where a partner stands", () => {
  test.for<[words: string, id: PlanId, of: Partial<PartnerProfile>, expected: object]>([
    ["commercial support is everybody's", "commercial", {}, { state: "held", why: "every-partner" }],
    [
      "Azure plans are for direct customers",
      "azure-direct",
      {},
      { state: "not-available", why: "direct-customers-only" },
    ],
    ["a plan is bought by contract", "premier", {}, { state: "available", why: "by-contract" }],
    [
      "a contract is held through its last day",
      "advanced",
      { plans: [{ plan: "advanced", lastDay: today }] },
      { state: "held", why: "contract", lastDay: today },
    ],
    [
      "and expired on the next",
      "advanced",
      { plans: [{ plan: "advanced", lastDay: "2026-11-21" }] },
      { state: "available", why: "by-contract", expired: "2026-11-21" },
    ],
    [
      "a renewal beside an expired contract counts",
      "advanced",
      {
        plans: [
          { plan: "advanced", lastDay: "2026-01-01" },
          { plan: "advanced", lastDay: "2027-01-01" },
        ],
      },
      { state: "held", why: "contract", lastDay: "2027-01-01" },
    ],
    ["a contract may be without end", "premier", { plans: [{ plan: "premier" }] }, { state: "held", why: "contract" }],
    [
      "a designation gives cloud support",
      "partner-cloud",
      { designations: ["Security"] },
      { state: "held", why: "designation" },
    ],
    [
      "a benefits package does too",
      "partner-cloud",
      { plans: [{ plan: "partner-cloud", lastDay: "2027-05-01" }] },
      { state: "held", why: "benefit", lastDay: "2027-05-01" },
    ],
    [
      "without either it is to be had",
      "partner-on-premises",
      {},
      { state: "available", why: "with-designation-or-benefits" },
    ],
  ])("%s", ([, id, of, expected]) => {
    expect(standing(id, profile(of))).toEqual(expected);
  });

  test("a direct-bill partner lacks Advanced or Premier until it holds one", () => {
    const lacks = ["direct-bill-needs-advanced-or-premier"];
    expect(missingDuties(profile(), today)).toEqual(lacks);
    expect(missingDuties(profile({ plans: [{ plan: "premier", lastDay: "2026-11-21" }] }), today)).toEqual(lacks);
    expect(missingDuties(profile({ plans: [{ plan: "premier" }] }), today)).toEqual([]);
    expect(missingDuties(profile({ kind: "indirect-provider" }), today)).toEqual([]);
  });

  test("a reseller names its provider", () => {
    expect(missingDuties(profile({ kind: "indirect-reseller" }), today)).toEqual(["reseller-names-no-provider"]);
    const named = profile({ kind: "indirect-reseller", provider: { name: "Northwind" } });
    expect(missingDuties(named, today)).toEqual([]);
  });
});

test("an unknown price is not published, and never a number", () => {
  expect(pricesOf("premier").code).toBe("not-published");
  expect(pricesOf("advanced")).toMatchObject({
    code: "figures",
    facts: [{ figure: { amount: "15000", currency: "USD" } }],
  });
  expect(pricesOf("commercial").code).toBe("included");
  expect(pricesOf("azure-direct").facts.map(({ id }) => id)).toContain("azure-price-unified");
});

test("secrets stay behind, and show neither letters nor length", () => {
  const whole = profile({ accessId: "ABCD-1234", contractId: "99" });
  expect(withoutSecrets(whole)).toEqual(profile());
  expect(JSON.stringify(withoutSecrets(whole))).not.toMatch(/ABCD|99/);
  expect(masked("ABCD-1234")).toBe(masked("9"));
  expect(masked(undefined)).toBe("");
});
