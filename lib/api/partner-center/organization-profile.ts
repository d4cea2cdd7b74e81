import * as z from "zod/mini";
import type { OrganizationProfile } from "../../schemas/profile.ts";
import { camelKeys } from "../camel-keys.ts";
import type { Endpoint } from "../endpoint.ts";
import { tenantOrNone } from "../tenant.ts";
import { text } from "../text.ts";

const body = camelKeys(
  z.pipe(
    z.object({
      companyName: text,
      tenantId: tenantOrNone,
      domain: text,
      email: text,
      defaultAddress: z.optional(z.nullable(z.object({ country: text }))),
      language: text,
      culture: text,
    }),
    z.transform(
      ({ defaultAddress, domain, ...row }): OrganizationProfile => ({
        kind: "organization",
        ...row,
        domain: domain.toLowerCase(),
        country: defaultAddress?.country ?? "",
      }),
    ),
  ),
);

/** The partner's organisation as Partner Center knows it. */
export const organizationProfileEndpoint: Endpoint<undefined, OrganizationProfile> = {
  id: "partner-center.organization-profile",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  path: () => "/v1/profiles/organization",
  schema: body,
  docs: "https://learn.microsoft.com/partner-center/developer/get-an-organization-profile",
  verifiedOn: "2026-11-22",
};
