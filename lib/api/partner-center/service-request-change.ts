import type { RequestChange, ServiceRequestDetail } from "../../schemas/service-request.ts";
import { camelKeys } from "../camel-keys.ts";
import type { Endpoint } from "../endpoint.ts";
import { requestDetail } from "./grammar/request-row.ts";

/** Adds a note to a request, or changes its severity or status. Sends what changes and nothing else; answers the whole request. */
export const serviceRequestChangeEndpoint: Endpoint<
  { readonly id: string; readonly change: RequestChange },
  ServiceRequestDetail
> = {
  id: "partner-center.service-request-change",
  service: "partner-center",
  method: "PATCH",
  permissions: ["user_impersonation"],
  needs: "serviceRequests",
  path: ({ id }) => `/v1/servicerequests/${encodeURIComponent(id)}`,
  body: ({ change: { note, severity, status } }) => ({
    ...(note === undefined ? {} : { NewNote: { Text: note } }),
    ...(severity === undefined ? {} : { Severity: severity }),
    ...(status === undefined ? {} : { Status: status }),
    Attributes: { ObjectType: "ServiceRequest" },
  }),
  schema: camelKeys(requestDetail),
  docs: "https://learn.microsoft.com/partner-center/developer/update-a-service-request",
  verifiedOn: "2026-11-22",
};
