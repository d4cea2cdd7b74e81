import * as z from "zod/mini";
import type { TenantId } from "../../schemas/tenant.ts";
import { camelKeys } from "../camel-keys.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";

/** A customer's organisation as its own directory describes it. */
export type CustomerOrganization = {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly state: string;
  /** ISO 3166 country, two letters. */
  readonly country: string;
  /** Where Microsoft writes about technical matters. */
  readonly technicalMails: readonly string[];
};

const row = z.pipe(
  z.object({
    displayName: text,
    street: text,
    postalCode: text,
    city: text,
    state: text,
    countryLetterCode: text,
    technicalNotificationMails: z.nullish(z.array(z.string())),
  }),
  z.transform(
    ({ displayName, countryLetterCode, technicalNotificationMails, ...address }): CustomerOrganization => ({
      ...address,
      name: displayName,
      country: countryLetterCode,
      technicalMails: technicalNotificationMails ?? [],
    }),
  ),
);

const body = camelKeys(
  z.pipe(
    z.array(row),
    z.transform(([first], context): CustomerOrganization => {
      if (first) return first;
      context.issues.push({ code: "custom", message: "an organisation of nobody", input: [] });
      return z.NEVER;
    }),
  ),
);

/** A customer's organisation, which comes as a list of one. Wants a GDAP role that reads the directory; 403 without one. */
export const customerOrganizationEndpoint: Endpoint<TenantId, CustomerOrganization> = {
  id: "partner-center.customer-organization",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  clouds: ["global"],
  path: (tenantId) => `/v1/customers/${encodeURIComponent(tenantId)}/organization`,
  schema: body,
  docs: "https://learn.microsoft.com/partner-center/developer/get-customer-organization",
  verifiedOn: "2026-11-22",
};
