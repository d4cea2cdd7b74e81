import * as z from "zod/mini";
import type { SupportProfile } from "../../schemas/profile.ts";
import { camelKeys } from "../camel-keys.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";

const body = camelKeys(
  z.pipe(
    z.object({ email: text, telephone: text, website: text }),
    z.transform((row): SupportProfile => ({ kind: "support", ...row })),
  ),
);

/** How the partner's customers reach its support, as Partner Center shows it to them. */
export const supportProfileEndpoint: Endpoint<undefined, SupportProfile> = {
  id: "partner-center.support-profile",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  needs: "supportProfile",
  path: () => "/v1/profiles/support",
  schema: body,
  docs: "https://learn.microsoft.com/partner-center/developer/get-support-profile",
  verifiedOn: "2026-11-22",
};
