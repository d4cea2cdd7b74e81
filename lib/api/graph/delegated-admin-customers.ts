import * as z from "zod/mini";
import type { DelegatedCustomer } from "../../schemas/tenant-information.ts";
import { nextOfValue, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { tenant } from "../tenant.ts";
import { text } from "../text.ts";

const customer = z.pipe(
  z.object({ tenantId: tenant, displayName: text }),
  z.transform(({ tenantId, displayName }): DelegatedCustomer => ({ tenantId, name: displayName })),
);

const body = valueCollection(customer);

/** The tenants with which the partner has a GDAP relationship in any state, whether it resells to them or not. */
export const delegatedAdminCustomersEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "graph.delegated-admin-customers",
  service: "graph",
  method: "GET",
  permissions: ["DelegatedAdminRelationship.Read.All"],
  needs: "delegatedAdmin",
  path: () => "/v1.0/tenantRelationships/delegatedAdminCustomers?$top=300",
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers",
  verifiedOn: "2026-11-22",
};
