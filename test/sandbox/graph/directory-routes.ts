import type { Hono } from "hono";
import type { Scene } from "../scene.ts";
import { idOf } from "../worlds/ids.ts";
import type { Tenant } from "../worlds/world.ts";
import type { GraphEnv } from "./env.ts";
import { graphForbidden } from "./errors.ts";
import { graphCollection } from "./paging.ts";

/** With User.Read alone only the id, name and domains are told; the rest is null. */
function organizationBody(tenant: Tenant, whole: boolean): Record<string, unknown> {
  return {
    id: tenant.tenantId,
    displayName: tenant.name,
    verifiedDomains: [...new Set([...tenant.domains, tenant.initialDomain])].map((name) => ({
      capabilities: "Email, OfficeCommunicationsOnline",
      isDefault: name === tenant.domains[0],
      isInitial: name === tenant.initialDomain,
      name,
      type: "Managed",
    })),
    countryLetterCode: whole ? tenant.countryCode : null,
    tenantType: whole ? "AAD" : null,
    technicalNotificationMails: whole ? [`admin@${tenant.domains[0]}`] : [],
  };
}

/** What a directory says of itself. */
export function directoryRoutes(app: Hono<GraphEnv>, scene: Scene): void {
  app.get("/v1.0/organization", (c) => {
    const { tenant, token } = c.var.caller;
    const whole = token.permissions.includes("Organization.Read.All");
    if (!whole && !token.permissions.includes("User.Read")) return graphForbidden(c.req.raw, scene.clock());
    return graphCollection(c.req.raw, "$metadata#organization", [organizationBody(tenant, whole)], 100);
  });
  app.get("/v1.0/contracts", (c) => {
    const { tenant, token, partner } = c.var.caller;
    if (!token.permissions.includes("Directory.Read.All")) return graphForbidden(c.req.raw, scene.clock());
    const known = tenant === partner.tenant ? partner.customers.filter((customer) => customer.known) : [];
    const rows = known.map((customer, n) => ({
      id: idOf("c0274ac7", n + 1),
      contractType: "ResellerPartner",
      customerId: customer.tenant.tenantId,
      defaultDomainName: customer.tenant.initialDomain,
      displayName: customer.companyName,
    }));
    return graphCollection(c.req.raw, "$metadata#contracts", rows, scene.pageSizes.graph);
  });
  app.get("/v1.0/subscribedSkus", (c) => {
    const { tenant, token, partner } = c.var.caller;
    const allowed = ["LicenseAssignment.Read.All", "Organization.Read.All"];
    if (!allowed.some((name) => token.permissions.includes(name))) return graphForbidden(c.req.raw, scene.clock());
    const bought = partner.customers.find((entry) => entry.tenant === tenant)?.subscriptions ?? [];
    const rows = bought.map((entry, n) => ({
      accountName: tenant.name,
      accountId: tenant.tenantId,
      appliesTo: "User",
      capabilityStatus: entry.status === "active" ? "Enabled" : "Suspended",
      consumedUnits: Math.floor(entry.quantity / 2),
      id: `${tenant.tenantId}_${idOf("5c000000", n + 1)}`,
      prepaidUnits: { enabled: entry.quantity, lockedOut: 0, suspended: 0, warning: 0 },
      servicePlans: [],
      skuId: idOf("5c000000", n + 1),
      skuPartNumber: entry.name.toUpperCase().replace(/\W+/g, "_"),
      subscriptionIds: [entry.id],
    }));
    return graphCollection(c.req.raw, "$metadata#subscribedSkus", rows, 100);
  });
}
