import type * as z from "zod/mini";
import type { TenantId } from "../../schemas/tenant.ts";
import { nextOfItems } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { resellers } from "./grammar/reseller-row.ts";

/** The indirect resellers, or providers, that stand between the partner and a customer. State and location are left out. */
export const customerResellersEndpoint: Endpoint<TenantId, z.infer<typeof resellers>> = {
  id: "partner-center.customer-resellers",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  path: (tenantId) => `/v1/customers/${encodeURIComponent(tenantId)}/relationships`,
  schema: resellers,
  next: nextOfItems,
  docs: "https://learn.microsoft.com/partner-center/developer/get-indirect-resellers-of-a-customer",
  verifiedOn: "2026-11-22",
};
