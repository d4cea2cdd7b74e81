import type * as z from "zod/mini";
import { nextOfItems } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { resellers } from "./grammar/reseller-row.ts";

/** The side from which the partner looks: at its resellers as a provider, or at its providers as a reseller. */
export type ResellerSide = "IsIndirectCloudSolutionProviderOf" | "IsIndirectResellerOf";

/** The partner's indirect resellers, or the indirect providers it resells for. */
export const indirectResellersEndpoint: Endpoint<ResellerSide, z.infer<typeof resellers>> = {
  id: "partner-center.indirect-resellers",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  path: (side) => `/v1/relationships?relationship_type=${encodeURIComponent(side)}`,
  schema: resellers,
  next: nextOfItems,
  docs: "https://learn.microsoft.com/partner-center/developer/retrieve-a-list-of-indirect-resellers",
  verifiedOn: "2026-11-22",
};
