import * as z from "zod/mini";
import type { Domain, TenantId } from "../../schemas/tenant.ts";
import type { TenantInformation } from "../../schemas/tenant-information.ts";
import type { Endpoint } from "../endpoint.ts";
import { tenant } from "../tenant.ts";
import { text } from "../text.ts";

const root = "/v1.0/tenantRelationships";

const body = z.pipe(
  z.object({ tenantId: tenant, displayName: text, federationBrandName: text, defaultDomainName: text }),
  z.transform(
    (row): TenantInformation => ({
      tenantId: row.tenantId,
      name: row.displayName,
      brand: row.federationBrandName,
      defaultDomain: row.defaultDomainName.toLowerCase(),
    }),
  ),
);

/**
 * What Microsoft tells about any tenant, by its id or by one of its domains; 404 where there is none.
 * @see https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname (checked 2026-11-22)
 */
export const tenantInformationEndpoint: Endpoint<
  { readonly tenantId: TenantId } | { readonly domain: Domain },
  TenantInformation
> = {
  id: "graph.tenant-information",
  service: "graph",
  method: "GET",
  permissions: ["CrossTenantInformation.ReadBasic.All"],
  needs: "delegatedAdmin",
  path: (about) =>
    "tenantId" in about
      ? `${root}/findTenantInformationByTenantId(tenantId='${encodeURIComponent(about.tenantId)}')`
      : `${root}/findTenantInformationByDomainName(domainName='${encodeURIComponent(about.domain)}')`,
  schema: body,
  docs: "https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid",
  verifiedOn: "2026-11-22",
};
