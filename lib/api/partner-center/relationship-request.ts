import * as z from "zod/mini";
import { camelKeys } from "../camel-keys.ts";
import type { Endpoint } from "../endpoint.ts";

const body = camelKeys(
  z.pipe(
    z.object({ url: z.string() }),
    z.transform(({ url }, context) => {
      const address = url.trim();
      if (URL.canParse(address) && new URL(address).protocol === "https:") return { address };
      context.issues.push({ code: "custom", message: "no address of a page", input: url });
      return z.NEVER;
    }),
  ),
);

/**
 * The page at which a customer's administrator accepts the partner as its reseller: the same for every customer, for the partner to
 * send. It gives no access by itself.
 */
export const relationshipRequestEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "partner-center.relationship-request",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  clouds: ["global", "china"],
  path: () => "/v1/customers/relationshiprequests",
  schema: body,
  docs: "https://learn.microsoft.com/partner-center/developer/request-reseller-relationship",
  verifiedOn: "2026-11-22",
};
