import * as z from "zod/mini";
import type { Customer } from "../../schemas/customer.ts";
import { parseTenantId } from "../../schemas/tenant.ts";
import { itemCollection, nextOfItems } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";

const customer = z.pipe(
  z.object({
    id: z.string(),
    companyProfile: z.optional(
      z.nullable(z.object({ tenantId: z.nullish(z.string()), domain: text, companyName: text })),
    ),
    relationshipToPartner: text,
  }),
  z.transform((row, context): Customer => {
    const tenantId = parseTenantId(row.id) ?? parseTenantId(row.companyProfile?.tenantId);
    if (!tenantId) {
      context.issues.push({ code: "custom", message: "a customer without a tenant id", input: row });
      return z.NEVER;
    }
    return {
      tenantId,
      name: row.companyProfile?.companyName ?? "",
      domain: (row.companyProfile?.domain ?? "").toLowerCase(),
      relationship: row.relationshipToPartner,
    };
  }),
);

const body = itemCollection(customer);

/** The partner's customers, page by page. A customer's id is its tenant id. */
export const customersEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "partner-center.customers",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  path: () => "/v1/customers?size=500",
  schema: body,
  next: nextOfItems,
  docs: "https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers",
  verifiedOn: "2026-11-22",
};
