import * as z from "zod/mini";
import type { TenantId } from "../../schemas/tenant.ts";
import { camelKeys } from "../camel-keys.ts";
import type { Endpoint } from "../endpoint.ts";
import { tenantOrNone } from "../tenant.ts";
import { text } from "../text.ts";
import { textOrNumber } from "../word.ts";

/** The partner that supports what was bought. */
export type SupportContact = {
  readonly tenantId: TenantId | undefined;
  /** Its number in the partner programme. */
  readonly mpnId: string;
  readonly name: string;
};

const body = camelKeys(
  z.pipe(
    z.object({ supportTenantId: tenantOrNone, supportMpnId: textOrNumber, name: text }),
    z.transform(
      ({ supportTenantId, supportMpnId, name }): SupportContact => ({
        tenantId: supportTenantId,
        mpnId: supportMpnId,
        name,
      }),
    ),
  ),
);

/**
 * Who supports a customer's subscription, this partner or its indirect reseller. Not for new-commerce subscriptions. Its answer is
 * documented with a byte order mark in front.
 */
export const supportContactEndpoint: Endpoint<
  { readonly tenantId: TenantId; readonly subscriptionId: string },
  SupportContact
> = {
  id: "partner-center.support-contact",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  clouds: ["global", "usgov", "usdod"],
  path: ({ tenantId, subscriptionId }) =>
    `/v1/customers/${encodeURIComponent(tenantId)}/subscriptions/${encodeURIComponent(subscriptionId)}/supportcontact`,
  schema: body,
  docs: "https://learn.microsoft.com/partner-center/developer/get-a-subscription-s-support-contact",
  verifiedOn: "2026-11-22",
};
