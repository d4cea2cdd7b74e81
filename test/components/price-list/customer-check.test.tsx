import { expect, test } from "vitest";
import { CustomerCheck } from "../../../components/price-list/customer-check.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import { customerKeys } from "../../../lib/pricing/list/customer-keys.ts";
import type { PriceList } from "../../../lib/schemas/price-list.ts";
import { parseTenantId, type TenantId } from "../../../lib/schemas/tenant.ts";
import { contoso, priceList } from "../../builders/price-list.ts";
import { render } from "../../builders/rendered.tsx";

const id = parseTenantId(contoso) as TenantId;
const known = { keys: customerKeys([{ tenantId: id, domain: "contoso.com" }]), otherDomains: new Map() };
const list = priceList({
  assignments: [{ who: { to: "customer", customer: "contoso.com" }, offer: "gold" }],
  segments: [{ tag: "vip", customers: ["contosso.com"] }],
});

async function checked(given: PriceList, language: Language = "en") {
  const changed: PriceList[] = [];
  const page = await render(<CustomerCheck known={known} list={given} onChange={(next) => changed.push(next)} />, {
    language,
  });
  return { page, changed };
}

test("a key that fits no customer is named with where it stands, and that it may be right all the same", async () => {
  const { page } = await checked(list);
  expect(page.text()).toContain("1 fits no customer of your list");
  expect(page.text()).toContain("Segment “vip”: contosso.com");
  expect(page.text()).toContain("a customer who is newer than your list. This keeps nothing from being saved.");
  expect((await checked(list, "ko")).page.text()).toContain("고객 목록에 없는 고객 1개");
});

test("a domain of a known customer can be stored as the tenant ID", async () => {
  const { page, changed } = await checked(list);
  await page.press("button", "Store tenant IDs instead of 1 domain");
  expect(changed[0]?.assignments).toEqual([{ who: { to: "customer", customer: contoso }, offer: "gold" }]);
  expect(changed[0]?.segments).toEqual(list.segments);
});

test("nothing is said of a list that names no customer, or names each by tenant ID", async () => {
  expect((await checked(priceList())).page.text()).toBe("");
  const assignments = [{ who: { to: "customer" as const, customer: contoso }, offer: "gold" }];
  expect((await checked(priceList({ assignments }))).page.text()).toBe("");
});
