import * as z from "zod/mini";
import type { Organization } from "../../schemas/organization.ts";
import { parseDomain, parseTenantId } from "../../schemas/tenant.ts";
import { valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";

const organization = z.pipe(
  z.object({
    id: z.string(),
    displayName: text,
    verifiedDomains: z.optional(z.nullable(z.array(z.object({ name: text })))),
  }),
  z.transform((row, context): Organization => {
    const tenantId = parseTenantId(row.id);
    if (!tenantId) {
      context.issues.push({ code: "custom", message: "a directory without an id", input: row });
      return z.NEVER;
    }
    const domains = (row.verifiedDomains ?? []).map(({ name }) => parseDomain(name));
    return { tenantId, name: row.displayName, domains: domains.filter((domain) => domain !== undefined) };
  }),
);

/** Asked for by its id, a directory comes by itself and not in a list. */
const single = z.pipe(
  organization,
  z.transform((row) => ({ value: { rows: [row], unreadable: 0 } })),
);

const body = z.union([valueCollection(organization), single]);

/** What the caller's directory says of itself. There is one row; with User.Read it holds id, name and domains. */
export const organizationEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "graph.organization",
  service: "graph",
  method: "GET",
  permissions: ["User.Read"],
  path: () => "/v1.0/organization?$select=id,displayName,verifiedDomains",
  schema: body,
  docs: "https://learn.microsoft.com/graph/api/organization-list",
  verifiedOn: "2026-11-22",
};
