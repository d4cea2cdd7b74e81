import type { Customer, Tenant } from "./world.ts";

/** A customer that the partner resells to and that nobody has asked for anything yet. */
export function customer(tenant: Tenant, given: Partial<Omit<Customer, "tenant">> = {}): Customer {
  return {
    tenant,
    companyName: tenant.name,
    known: true,
    relationship: "reseller",
    validation: "Allowed",
    indirectResellers: [],
    subscriptions: [],
    serviceRequests: [],
    ...given,
  };
}
