import * as z from "zod/mini";
import type { ManagementLink } from "../../schemas/managed-service.ts";
import type { TenantId } from "../../schemas/tenant.ts";
import { nextOfValue, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";

const detail = z.pipe(
  z.object({ id: z.string(), serviceName: text, serviceManagementUrl: text }),
  z.transform(
    ({ id, serviceName, serviceManagementUrl }): ManagementLink => ({
      id,
      service: serviceName,
      url: serviceManagementUrl,
    }),
  ),
);

const body = valueCollection(detail);

/** Where each service of a GDAP customer is managed. */
export const serviceManagementDetailsEndpoint: Endpoint<TenantId, z.infer<typeof body>> = {
  id: "graph.service-management-details",
  service: "graph",
  method: "GET",
  permissions: ["DelegatedAdminRelationship.Read.All"],
  needs: "delegatedAdmin",
  path: (id) => `/v1.0/tenantRelationships/delegatedAdminCustomers/${encodeURIComponent(id)}/serviceManagementDetails`,
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails",
  verifiedOn: "2026-11-22",
};
