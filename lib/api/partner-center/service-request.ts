import type { ServiceRequestDetail } from "../../schemas/service-request.ts";
import { camelKeys } from "../camel-keys.ts";
import type { Endpoint } from "../endpoint.ts";
import { requestDetail } from "./grammar/request-row.ts";

/** One request with its notes, by its number. */
export const serviceRequestEndpoint: Endpoint<string, ServiceRequestDetail> = {
  id: "partner-center.service-request",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  needs: "serviceRequests",
  path: (id) => `/v1/servicerequests/${encodeURIComponent(id)}`,
  schema: camelKeys(requestDetail),
  docs: "https://learn.microsoft.com/partner-center/developer/get-service-request-details-by-id",
  verifiedOn: "2026-11-22",
};
