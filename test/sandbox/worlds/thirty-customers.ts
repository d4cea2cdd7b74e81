import { agent } from "./agent.ts";
import { partnerId } from "./ids.ts";
import { partner } from "./partner.ts";
import { roles } from "./roles.ts";
import { services } from "./service.ts";
import { tenant } from "./tenant.ts";
import { accessMembers } from "./thirty/access.ts";
import { healthMembers } from "./thirty/health.ts";
import { nameMembers } from "./thirty/names.ts";
import { nationalPartners } from "./thirty/national.ts";
import { requestMembers } from "./thirty/requests.ts";
import type { World } from "./world.ts";

/**
 * Thirty customers that show every state there is; `customerId(n)` is the tenant id of the nth. Agents of the global partner: Mina
 * Han (all roles), Nils Berg (helpdesk), Sam Okafor (no Partner Center role), Priya Nair (Global Administrator at home).
 */
export function thirtyCustomers(now: number): World {
  const domain = "adatum.example";
  const own = tenant({
    tenantId: partnerId(1),
    name: "Adatum Partner Services",
    slug: "adatumpartner",
    domains: [domain, "adatumpartner.onmicrosoft.com"],
    services: services(),
  });
  const members = [healthMembers, requestMembers, accessMembers, nameMembers]
    .flatMap((make) => make(own.tenantId, now))
    .toSorted((a, b) => (a.customer.tenant.tenantId < b.customer.tenant.tenantId ? -1 : 1));
  const global = partner(own, {
    agents: [
      agent(1, "Mina Han", domain),
      agent(2, "Nils Berg", domain, { partnerCenterRoles: ["HelpdeskAgents"] }),
      agent(3, "Sam Okafor", domain, { partnerCenterRoles: [] }),
      agent(4, "Priya Nair", domain, { roles: [roles.globalAdministrator] }),
    ],
    customers: members.map(({ customer }) => customer),
    relationships: members.flatMap(({ relationships }) => relationships),
    resellers: members.flatMap(({ customer }) => customer.indirectResellers),
  });
  return { now, partners: [global, ...nationalPartners(now)] };
}
