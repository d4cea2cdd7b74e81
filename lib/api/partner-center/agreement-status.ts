import * as z from "zod/mini";
import type { TenantId } from "../../schemas/tenant.ts";
import { camelKeys } from "../camel-keys.ts";
import type { Endpoint } from "../endpoint.ts";

/** Which indirect reseller: by its number in the partner programme, or by its tenant. */
export type AgreementAsked = { readonly mpnId: string } | { readonly tenantId: TenantId };

const body = camelKeys(
  z.pipe(
    z.object({ isAgreementSigned: z.boolean() }),
    z.transform(({ isAgreementSigned }) => ({ signed: isAgreementSigned })),
  ),
);

/** Whether an indirect reseller has signed the Microsoft Partner Agreement; without it, it cannot sell. */
export const agreementStatusEndpoint: Endpoint<AgreementAsked, z.infer<typeof body>> = {
  id: "partner-center.agreement-status",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  clouds: ["global", "usgov", "usdod"],
  path: (asked) => `/v1/compliance/csp/agreementstatus?${new URLSearchParams(asked)}`,
  schema: body,
  docs: "https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status",
  verifiedOn: "2026-11-22",
};
