import * as z from "zod/mini";
import type { TenantId } from "../../schemas/tenant.ts";
import { camelKeys } from "../camel-keys.ts";
import type { Endpoint } from "../endpoint.ts";
import { instant } from "../instant.ts";
import { wordOf } from "../word.ts";

/** How Microsoft's look at a customer's account stands. */
export type ValidationStatus = {
  /** `unknown`, `under_review`, `allowed`, `not_allowed`, `not_ready`, or a word not known yet. */
  readonly status: string;
  /** ISO 8601 instant in UTC. */
  readonly updatedAt: string | undefined;
};

const body = camelKeys(
  z.pipe(
    z.object({
      status: wordOf(["unknown", "under_review", "allowed", "not_allowed", "not_ready"]),
      lastUpdateDateTime: instant,
    }),
    z.transform(({ status, lastUpdateDateTime }): ValidationStatus => ({ status, updatedAt: lastUpdateDateTime })),
  ),
);

/** Whether Microsoft lets a customer buy. 404 with code 600074, in a shape of its own, where it has not looked at the customer. */
export const validationStatusEndpoint: Endpoint<TenantId, ValidationStatus> = {
  id: "partner-center.validation-status",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  path: (tenantId) => `/v1/customers/${encodeURIComponent(tenantId)}/validationStatus?type=account`,
  schema: body,
  docs: "https://learn.microsoft.com/partner-center/developer/retrieve-validation-status",
  verifiedOn: "2026-11-22",
};
