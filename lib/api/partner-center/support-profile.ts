import type { SupportProfile } from "../../schemas/profile.ts";
import type { Endpoint } from "../endpoint.ts";
import { supportProfile } from "./grammar/support-profile.ts";

/** How the partner's customers reach its support, as Partner Center shows it to them. */
export const supportProfileEndpoint: Endpoint<undefined, SupportProfile> = {
  id: "partner-center.support-profile",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  needs: "supportProfile",
  path: () => "/v1/profiles/support",
  schema: supportProfile,
  docs: "https://learn.microsoft.com/partner-center/developer/get-support-profile",
  verifiedOn: "2026-11-22",
};
