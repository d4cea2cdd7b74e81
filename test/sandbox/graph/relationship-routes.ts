import type { Context, Hono } from "hono";
import { findTenant } from "../access.ts";
import { sevenDecimals } from "../dates.ts";
import type { Scene } from "../scene.ts";
import { idOf } from "../worlds/ids.ts";
import type { Relationship, Tenant } from "../worlds/world.ts";
import type { GraphEnv } from "./env.ts";
import { graphError, graphForbidden } from "./errors.ts";
import { graphCollection, graphObject } from "./paging.ts";
import { queried } from "./query.ts";

const root = "/v1.0/tenantRelationships";
const metadata = "tenantRelationships/$metadata#";

const etag = (id: string): string => `W/"${Buffer.from(`'${id.slice(0, 8)}'`).toString("base64")}"`;
const date = (at: number | undefined): string | null => (at === undefined ? null : sevenDecimals(at));

function relationshipBody(entry: Relationship): Record<string, unknown> {
  return {
    "@odata.type": "#microsoft.graph.delegatedAdminRelationship",
    "@odata.etag": etag(entry.id),
    id: entry.id,
    displayName: entry.name,
    duration: entry.duration,
    customer: { tenantId: entry.tenantId, displayName: entry.customerName },
    accessDetails: { unifiedRoles: entry.roles.map((roleDefinitionId) => ({ roleDefinitionId })) },
    status: entry.status,
    autoExtendDuration: entry.autoExtend,
    createdDateTime: date(entry.createdAt),
    lastModifiedDateTime: date(entry.activatedAt ?? entry.createdAt),
    activatedDateTime: date(entry.activatedAt),
    endDateTime: date(entry.endsAt),
  };
}

/** Where each service of a customer is managed, in the shapes that Graph gives today. */
function managementLinks({ tenantId, initialDomain, sharepointName }: Tenant): readonly (readonly [string, string])[] {
  return [
    ["Microsoft Entra ID", `https://entra.microsoft.com/${initialDomain}`],
    ["Microsoft 365 Lighthouse", "https://lighthouse.microsoft.com"],
    ["Dynamics 365 Business Central", `https://businesscentral.dynamics.com/${tenantId}/admin`],
    ["Exchange Online", `https://admin.cloud.microsoft/exchange?delegatedOrg=${initialDomain}`],
    ["SharePoint", `https://${sharepointName}-admin.sharepoint.com`],
    ["Teams", `https://admin.teams.microsoft.com/?delegatedOrg=${initialDomain}`],
  ];
}

/** GDAP and the look-up of tenants: in the global cloud only, and about the partner whose tenant the token is of. */
export function relationshipRoutes(app: Hono<GraphEnv>, scene: Scene, isGlobal: boolean): void {
  const own = (c: Context<GraphEnv>): Relationship[] => {
    const { tenant, partner } = c.var.caller;
    return tenant === partner.tenant ? partner.relationships : [];
  };
  const collection = (c: Context<GraphEnv>, name: string, rows: Record<string, unknown>[]): Response => {
    const found = queried(rows, new URL(c.req.url).searchParams);
    return found
      ? graphCollection(c.req.raw, `${metadata}${name}`, found, scene.pageSizes.graph)
      : graphError(c.req.raw, scene.clock(), 400, "BadRequest", "The query is not one the sandbox knows.");
  };
  const missing = (c: Context<GraphEnv>): Response =>
    graphError(c.req.raw, scene.clock(), 404, "Request_ResourceNotFound", "The resource does not exist.");

  app.use(`${root}/*`, async (c, next) => {
    if (!isGlobal) {
      const text = "Resource not found for the segment 'tenantRelationships'.";
      return graphError(c.req.raw, scene.clock(), 400, "BadRequest", text);
    }
    const lookup = c.req.path.includes("/findTenantInformationBy");
    const permission = lookup ? "CrossTenantInformation.ReadBasic.All" : "DelegatedAdminRelationship.Read.All";
    return c.var.caller.token.permissions.includes(permission) ? next() : graphForbidden(c.req.raw, scene.clock());
  });
  app.get(`${root}/delegatedAdminRelationships`, (c) =>
    collection(c, "delegatedAdminRelationships", own(c).map(relationshipBody)),
  );
  app.get(`${root}/delegatedAdminRelationships/:id`, (c) => {
    const entry = own(c).find(({ id }) => id === c.req.param("id"));
    const context = `${metadata}delegatedAdminRelationships/$entity`;
    return entry ? graphObject(c.req.raw, context, relationshipBody(entry)) : missing(c);
  });
  app.get(`${root}/delegatedAdminCustomers`, (c) => {
    const byTenant = new Map(own(c).map((entry) => [entry.tenantId, entry.customerName]));
    const rows = [...byTenant].map(([tenantId, displayName]) => ({
      "@odata.type": "#microsoft.graph.delegatedAdminCustomer",
      "@odata.etag": etag(tenantId),
      id: tenantId,
      tenantId,
      displayName,
    }));
    return collection(c, "delegatedAdminCustomers", rows);
  });
  app.get(`${root}/delegatedAdminCustomers/:id/serviceManagementDetails`, (c) => {
    const id = c.req.param("id");
    const tenant = own(c).some(({ tenantId }) => tenantId === id) && findTenant(scene.world, ["global"], id);
    if (!tenant) return missing(c);
    const rows = managementLinks(tenant).map(([serviceName, serviceManagementUrl], n) => ({
      "@odata.type": "#microsoft.graph.delegatedAdminServiceManagementDetail",
      id: idOf("5e41ce00", n + 1),
      serviceManagementUrl,
      serviceName,
    }));
    return graphCollection(c.req.raw, `${metadata}delegatedAdminCustomers/${id}/serviceManagementDetails`, rows, 100);
  });
  app.get(`${root}/:call{findTenantInformationBy.+}`, (c) => {
    const call = decodeURIComponent(c.req.path.split("/").pop() ?? "");
    const name = /^findTenantInformationBy(?:TenantId\(tenantId|DomainName\(domainName)='([^']*)'\)$/.exec(call)?.[1];
    const tenant = name === undefined ? undefined : findTenant(scene.world, ["global"], name);
    if (!tenant) return missing(c);
    return graphObject(c.req.raw, "$metadata#microsoft.graph.tenantInformation", {
      tenantId: tenant.tenantId,
      federationBrandName: null,
      displayName: tenant.name,
      defaultDomainName: tenant.domains[0],
    });
  });
}
