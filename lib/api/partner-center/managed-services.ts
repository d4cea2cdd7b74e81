import * as z from "zod/mini";
import type { ManagedService } from "../../schemas/managed-service.ts";
import type { TenantId } from "../../schemas/tenant.ts";
import { itemCollection, nextOfItems } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";

const link = z.optional(z.nullable(z.object({ uri: text })));

const managedService = z.pipe(
  z.object({
    id: z.string(),
    name: text,
    groupName: text,
    links: z.optional(z.nullable(z.object({ adminService: link, serviceHealth: link, serviceTicket: link }))),
  }),
  z.transform(
    ({ id, name, groupName, links }): ManagedService => ({
      id,
      name,
      group: groupName,
      adminUrl: links?.adminService?.uri ?? "",
      healthUrl: links?.serviceHealth?.uri ?? "",
      ticketUrl: links?.serviceTicket?.uri ?? "",
    }),
  ),
);

const body = itemCollection(managedService);

/** A customer's services with links into their portals. No health data, whatever the names say. */
export const managedServicesEndpoint: Endpoint<TenantId, z.infer<typeof body>> = {
  id: "partner-center.managed-services",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  needs: "serviceRequests",
  path: (tenantId) => `/v1/customers/${encodeURIComponent(tenantId)}/managedservices`,
  schema: body,
  next: nextOfItems,
  docs: "https://learn.microsoft.com/partner-center/developer/get-the-managed-services-for-a-customer-by-id",
  verifiedOn: "2026-11-22",
};
