import type { Partner, Tenant } from "./world.ts";

/** A partner without customers. */
export function partner(tenant: Tenant, given: Partial<Omit<Partner, "tenant">> = {}): Partner {
  return {
    tenant,
    mpnId: "4000001",
    agents: [],
    customers: [],
    relationships: [],
    resellers: [],
    support: { email: `help@${tenant.domains[0]}`, telephone: "4255550100", website: `www.${tenant.domains[0]}` },
    ...given,
  };
}
