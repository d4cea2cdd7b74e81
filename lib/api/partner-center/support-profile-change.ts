import type { SupportProfile } from "../../schemas/profile.ts";
import type { Endpoint } from "../endpoint.ts";
import { supportProfile } from "./grammar/support-profile.ts";

/**
 * Replaces the partner's support profile, whole, so it is read first; answers what stands there now. With an etag, 2055 where
 * somebody else has changed it meanwhile. Read and written under two addresses, as documented.
 */
export const supportProfileChangeEndpoint: Endpoint<Omit<SupportProfile, "kind">, SupportProfile> = {
  id: "partner-center.support-profile-change",
  service: "partner-center",
  method: "PUT",
  permissions: ["user_impersonation"],
  needs: "supportProfile",
  path: () => "/v1/profiles/supportprofile",
  body: ({ email, telephone, website }) => ({
    Email: email,
    Telephone: telephone,
    Website: website,
    ProfileType: "support_profile",
    Attributes: { ObjectType: "PartnerSupportProfile" },
  }),
  schema: supportProfile,
  docs: "https://learn.microsoft.com/partner-center/developer/update-support-profile",
  verifiedOn: "2026-11-22",
};
