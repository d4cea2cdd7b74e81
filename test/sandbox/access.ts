import type { Agent, Partner, Relationship, Tenant, World } from "./worlds/world.ts";
import { tenantsOf } from "./worlds/world.ts";

/** Finds a tenant of one of the clouds by its id or one of its domains. */
export function findTenant(world: World, clouds: readonly string[], name: string): Tenant | undefined {
  const wanted = name.toLowerCase();
  return tenantsOf(world).find(
    (tenant) =>
      clouds.includes(tenant.cloud) &&
      (tenant.tenantId === wanted || [...tenant.domains, tenant.initialDomain].some((d) => d.toLowerCase() === wanted)),
  );
}

/** The agent with a user name, and the partner it works for. */
export function findAgent(world: World, username: string): { agent: Agent; partner: Partner } | undefined {
  for (const partner of world.partners) {
    const agent = partner.agents.find((entry) => entry.username.toLowerCase() === username.toLowerCase());
    if (agent) return { agent, partner };
  }
  return undefined;
}

/** Whether a relationship gives access at this moment. */
export function inForce(relationship: Relationship, now: number): boolean {
  return (relationship.status === "active" || relationship.status === "expiring") && (relationship.endsAt ?? 0) > now;
}

/** Whether the partner may enter a tenant at all: its own, by GDAP, or in China (which has no GDAP) as reseller. */
export function mayEnter(partner: Partner, tenant: Tenant, now: number): boolean {
  if (tenant === partner.tenant) return true;
  if (tenant.cloud === "china") return partner.customers.some((customer) => customer.tenant === tenant);
  return partner.relationships.some((entry) => entry.tenantId === tenant.tenantId && inForce(entry, now));
}

/** The directory roles that an agent holds in a tenant at this moment. China's reseller agents hold every role. */
export function rolesIn(partner: Partner, agent: Agent, tenant: Tenant, now: number): readonly string[] | "all" {
  if (tenant === partner.tenant) return agent.roles;
  if (tenant.cloud === "china") return mayEnter(partner, tenant, now) ? "all" : [];
  return partner.relationships
    .filter((entry) => entry.tenantId === tenant.tenantId && inForce(entry, now))
    .filter(({ members }) => members === "everyone" || members.includes(agent.username))
    .flatMap((entry) => entry.roles);
}

/** Whether an agent holds one of the roles in a tenant. */
export function holds(partner: Partner, agent: Agent, tenant: Tenant, now: number, wanted: readonly string[]): boolean {
  const held = rolesIn(partner, agent, tenant, now);
  return held === "all" || held.some((role) => wanted.includes(role));
}
