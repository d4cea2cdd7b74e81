import * as z from "zod/mini";
import { type Domain, parseDomain, type TenantId } from "../../schemas/tenant.ts";
import { rowsOf } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";

const name = z.pipe(
  z.string(),
  z.transform((text, context): Domain => {
    const domain = parseDomain(text.trim());
    if (domain) return domain;
    context.issues.push({ code: "custom", message: "not a domain", input: text });
    return z.NEVER;
  }),
);

const body = rowsOf(name);

/**
 * The domains of a customer, as a bare list. Wants a GDAP role that reads the directory beside the Partner Center role; 403
 * without one.
 */
export const customerDomainsEndpoint: Endpoint<TenantId, z.infer<typeof body>> = {
  id: "partner-center.customer-domains",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  clouds: ["global"],
  path: (tenantId) => `/v1/customers/${encodeURIComponent(tenantId)}/customDomains`,
  schema: body,
  docs: "https://learn.microsoft.com/partner-center/developer/get-customer-custom-domain",
  verifiedOn: "2026-11-22",
};
