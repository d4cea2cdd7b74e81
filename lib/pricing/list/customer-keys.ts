import type { Customer } from "../../schemas/customer.ts";
import type { TenantId } from "../../schemas/tenant.ts";

/** The tenant that each key of a customer list names: tenant ids and default domains, as the panel compares them. */
export type CustomerKeys = ReadonlyMap<string, TenantId>;

export const noCustomerKeys: CustomerKeys = new Map();

/** The keys of a customer list. A domain that two customers bear names neither. */
export function customerKeys(customers: Iterable<Pick<Customer, "tenantId" | "domain">>): CustomerKeys {
  const keys = new Map<string, TenantId>();
  const doubtful = new Set<string>();
  for (const { tenantId, domain } of customers) {
    keys.set(tenantId, tenantId);
    const other = keys.get(domain);
    if (other !== undefined && other !== tenantId) doubtful.add(domain);
    else if (domain !== "") keys.set(domain, tenantId);
  }
  for (const domain of doubtful) keys.delete(domain);
  return keys;
}
