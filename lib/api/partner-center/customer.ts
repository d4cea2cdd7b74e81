import * as z from "zod/mini";
import type { CustomerRecord } from "../../schemas/customer-record.ts";
import type { TenantId } from "../../schemas/tenant.ts";
import { camelKeys } from "../camel-keys.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";
import { customerFields, toCustomer } from "./grammar/customer-row.ts";

const address = z.optional(z.nullable(z.object({ country: text })));
const companyProfile = z.object({
  tenantId: z.nullish(z.string()),
  domain: text,
  companyName: text,
  email: text,
  address,
});

const body = camelKeys(
  z.pipe(
    z.object({
      ...customerFields,
      companyProfile: z.optional(z.nullable(companyProfile)),
      commerceId: text,
      billingProfile: z.optional(z.nullable(z.object({ email: text, culture: text, defaultAddress: address }))),
      allowDelegatedAccess: z.nullish(z.boolean()),
      customDomains: z.nullish(z.array(z.string())),
    }),
    z.transform((row, context): CustomerRecord => {
      const customer = toCustomer(row);
      if (!customer) {
        context.issues.push({ code: "custom", message: "a customer without a tenant id", input: row });
        return z.NEVER;
      }
      return {
        ...customer,
        commerceId: row.commerceId,
        email: row.companyProfile?.email || row.billingProfile?.email || "",
        country: row.companyProfile?.address?.country || row.billingProfile?.defaultAddress?.country || "",
        culture: row.billingProfile?.culture ?? "",
        delegatedAccess: row.allowDelegatedAccess ?? undefined,
        domains: (row.customDomains ?? []).map((domain) => domain.toLowerCase()),
      };
    }),
  ),
);

/** One customer in full. Without delegated access its address, e-mail and domains are left out. */
export const customerEndpoint: Endpoint<TenantId, CustomerRecord> = {
  id: "partner-center.customer",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  path: (tenantId) => `/v1/customers/${encodeURIComponent(tenantId)}`,
  schema: body,
  docs: "https://learn.microsoft.com/partner-center/developer/get-a-customer-by-id",
  verifiedOn: "2026-11-22",
};
