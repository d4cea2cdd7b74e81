import * as z from "zod/mini";
import type { Relationship } from "../../schemas/relationship.ts";
import { nextOfValue, rowsOf, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { instant } from "../instant.ts";
import { tenantOrNone } from "../tenant.ts";
import { text } from "../text.ts";

const role = z.object({ roleDefinitionId: z.string() });

const relationship = z.pipe(
  z.object({
    id: z.string(),
    displayName: text,
    status: text,
    customer: z.optional(z.nullable(z.object({ tenantId: tenantOrNone, displayName: text }))),
    accessDetails: z.optional(z.nullable(z.object({ unifiedRoles: z.optional(z.nullable(rowsOf(role))) }))),
    duration: text,
    autoExtendDuration: text,
    createdDateTime: instant,
    activatedDateTime: instant,
    endDateTime: instant,
    indirectProviderTenantId: tenantOrNone,
  }),
  z.transform(
    (row): Relationship => ({
      id: row.id,
      name: row.displayName,
      customer: row.customer?.tenantId,
      customerName: row.customer?.displayName ?? "",
      status: row.status,
      roles: (row.accessDetails?.unifiedRoles?.rows ?? []).map((entry) => entry.roleDefinitionId.toLowerCase()),
      duration: row.duration,
      autoExtend: row.autoExtendDuration,
      createdAt: row.createdDateTime,
      activatedAt: row.activatedDateTime,
      endsAt: row.endDateTime,
      indirectProvider: row.indirectProviderTenantId,
    }),
  ),
);

const body = valueCollection(relationship);

/** The partner's GDAP relationships in every state, with all customers. */
export const delegatedAdminRelationshipsEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "graph.delegated-admin-relationships",
  service: "graph",
  method: "GET",
  permissions: ["DelegatedAdminRelationship.Read.All"],
  needs: "delegatedAdmin",
  path: () => "/v1.0/tenantRelationships/delegatedAdminRelationships?$top=300",
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships",
  verifiedOn: "2026-11-22",
};
