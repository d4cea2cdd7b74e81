import { expect, test } from "vitest";
import { customerKeys } from "../../../lib/pricing/list/customer-keys.ts";
import { knownDomains, unknownCustomers, withTenantIds } from "../../../lib/pricing/list/unknown-customers.ts";
import type { Assignment } from "../../../lib/schemas/assignment.ts";
import { parseTenantId, type TenantId } from "../../../lib/schemas/tenant.ts";
import { contoso, fabrikam, priceList } from "../../builders/price-list.ts";

const id = parseTenantId(contoso) as TenantId;
const keys = customerKeys([{ tenantId: id, domain: "contoso.com" }]);
const others = new Map([["contoso.onmicrosoft.com", id]]);
const to = (customer: string): Assignment => ({ who: { to: "customer", customer }, offer: "gold" });
const list = priceList({
  assignments: [{ who: { to: "everyone" }, offer: "gold" }, ...["contosso.com", "contoso.com", contoso].map(to)],
  segments: [{ tag: "vip", customers: ["contoso.onmicrosoft.com", "contosso.com", fabrikam, "contoso.com"] }],
});

test("keys that fit no customer are named, each with its first place; another domain of a customer is one", () => {
  expect(unknownCustomers(list, keys)).toEqual([
    { in: "assignments", index: 1, key: "contosso.com" },
    { in: "segments", index: 0, key: "contoso.onmicrosoft.com" },
    { in: "segments", index: 0, key: fabrikam },
  ]);
});

test("tenant ids take the place of the domains that are known, and nothing else changes", () => {
  expect(knownDomains(list, keys)).toBe(1);
  expect(knownDomains(list, keys, others)).toBe(2);
  expect(withTenantIds(list, keys, others)).toEqual({
    ...list,
    assignments: [list.assignments[0], ...["contosso.com", contoso, contoso].map(to)],
    segments: [{ tag: "vip", customers: [contoso, "contosso.com", fabrikam] }],
  });
  expect(knownDomains(withTenantIds(list, keys, others), keys, others)).toBe(0);
});
