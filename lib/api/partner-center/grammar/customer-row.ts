import * as z from "zod/mini";
import type { Customer } from "../../../schemas/customer.ts";
import { parseTenantId } from "../../../schemas/tenant.ts";
import { text } from "../../text.ts";

const companyProfile = z.object({ tenantId: z.nullish(z.string()), domain: text, companyName: text });

/** What the list and the single answer write about a customer. */
export const customerFields = {
  id: z.string(),
  companyProfile: z.optional(z.nullable(companyProfile)),
  relationshipToPartner: text,
};

const row = z.object(customerFields);

/** A customer from its fields; `undefined` where no tenant id stands in them. */
export function toCustomer(given: z.infer<typeof row>): Customer | undefined {
  const tenantId = parseTenantId(given.id) ?? parseTenantId(given.companyProfile?.tenantId);
  if (!tenantId) return undefined;
  return {
    tenantId,
    name: given.companyProfile?.companyName ?? "",
    domain: (given.companyProfile?.domain ?? "").toLowerCase(),
    relationship: given.relationshipToPartner,
  };
}

/** A customer as a list holds it. */
export const customerRow = z.pipe(
  row,
  z.transform((given, context): Customer => {
    const customer = toCustomer(given);
    if (customer) return customer;
    context.issues.push({ code: "custom", message: "a customer without a tenant id", input: given });
    return z.NEVER;
  }),
);
