import type { Account } from "../../lib/schemas/account.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import { type Domain, parseDomain, parseTenantId, type TenantId } from "../../lib/schemas/tenant.ts";

/** A tenant id from text that is one. */
export function tenantId(text: string): TenantId {
  const id = parseTenantId(text);
  if (!id) throw new Error(`${text} is no tenant id`);
  return id;
}

/** A domain from text that is one. */
export function domain(text: string): Domain {
  const name = parseDomain(text);
  if (!name) throw new Error(`${text} is no domain`);
  return name;
}

export const partnerTenant = tenantId("a0000000-0001-4000-8000-000000000001");
export const contosoWest = tenantId("c0000000-0001-4000-8000-000000000001");
export const contosoEast = tenantId("c0000000-0002-4000-8000-000000000002");
export const stranger = tenantId("5712a000-0009-4000-8000-000000000009");

/** The agent of the partner who is signed in. */
export const mina: Account = {
  id: `0b1ec700-0001-4000-8000-000000000001.${partnerTenant}`,
  username: "mina.han@adatum.example",
  tenantId: partnerTenant,
  cloud: "global",
};

/** A reseller's customer called Contoso, unless told. */
export function customer(id: TenantId, given: Partial<Customer> = {}): Customer {
  return { tenantId: id, name: "Contoso", domain: "contoso.example", relationship: "reseller", ...given };
}
