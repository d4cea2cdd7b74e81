import { day } from "./days.ts";
import { roles } from "./roles.ts";
import type { Relationship, Tenant } from "./world.ts";

/** An active GDAP relationship of two years, one month old, with the role that reads service health. */
export function relationship(
  tenant: Tenant,
  partnerTenantId: string,
  now: number,
  given: Partial<Relationship> = {},
): Relationship {
  return {
    id: `${tenant.tenantId.replace(/^c/, "d")}-${partnerTenantId}`,
    name: `${tenant.name.slice(0, 40)} support access`,
    tenantId: tenant.tenantId,
    customerName: tenant.name,
    status: "active",
    roles: [roles.serviceSupportAdministrator, roles.directoryReaders],
    members: "everyone",
    duration: "P730D",
    autoExtend: "P180D",
    createdAt: now - 30 * day - 7_654,
    activatedAt: now - 30 * day,
    endsAt: now + 700 * day,
    ...given,
  };
}
