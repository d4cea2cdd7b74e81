import type { CloudId } from "../../../lib/schemas/cloud.ts";
import type { Scene } from "../scene.ts";
import { type Tenant, tenantsOf } from "../worlds/world.ts";

/** A tenant as the scripts of portal pages know it. */
export type Directory = { id: string; name: string; domain: string; domains: string[] };

/** What a portal page is told about the world: its cloud's tenants, the partner's own first, and who is signed in. */
export type DirectoryData = {
  readonly own: Directory;
  readonly customers: Directory[];
  readonly username: string;
  readonly nobody: Directory;
};

function directory({ tenantId, name, domains, initialDomain }: Tenant): Directory {
  return {
    id: tenantId,
    name,
    domain: domains[0] ?? initialDomain,
    domains: [...domains, initialDomain].map((entry) => entry.toLowerCase()),
  };
}

const nobody: Directory = { id: "", name: "", domain: "", domains: [] };

/** Reads the world as it is now for a portal page of a cloud. The US Government portals serve the DoD's tenants too. */
export function directoryData(scene: Scene, cloud: CloudId): DirectoryData {
  const clouds: readonly CloudId[] = cloud === "usgov" || cloud === "usdod" ? ["usgov", "usdod"] : [cloud];
  const partner = scene.world.partners.find(({ tenant }) => clouds.includes(tenant.cloud));
  const own = partner ? directory(partner.tenant) : nobody;
  const tenants = tenantsOf(scene.world).filter((tenant) => clouds.includes(tenant.cloud));
  return {
    own,
    customers: tenants.map(directory).filter(({ id }) => id !== own.id),
    username: partner?.agents[0]?.username ?? "",
    nobody,
  };
}

/** For every script: finds a tenant by id or domain. */
export const findScript = `
  const all = [data.own, ...data.customers];
  const find = (name) => {
    const wanted = decodeURIComponent(name ?? "").replace(/^@/, "").toLowerCase();
    return all.find((entry) => entry.id === wanted || entry.domains.includes(wanted));
  };
`;
