import type * as z from "zod/mini";
import type { TenantId } from "../../schemas/tenant.ts";
import { itemCollection, nextOfItems } from "../collection.ts";
import type { Endpoint, NextPage } from "../endpoint.ts";
import { requestRow } from "./grammar/request-row.ts";

const body = itemCollection(requestRow);
const pageSize = 100;

/** Requests page by offset and size, and tell only how many there are. */
function nextOfRequests(page: z.infer<typeof body>, asked: NextPage): NextPage | undefined {
  const linked = nextOfItems(page);
  if (linked) return linked;
  const [path = "", query = ""] = asked.path.split("?");
  const search = new URLSearchParams(query);
  const came = page.items.rows.length + page.items.unreadable;
  const offset = Number(search.get("offset") ?? 0) + came;
  if (came === 0 || offset >= (page.totalCount ?? 0)) return undefined;
  search.set("offset", String(offset));
  return { path: `${path}?${search}` };
}

/** The requests that the partner filed for a customer, without notes. Whether every portal's are among them is not documented. */
export const serviceRequestsEndpoint: Endpoint<TenantId, z.infer<typeof body>> = {
  id: "partner-center.service-requests",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  needs: "serviceRequests",
  path: (tenantId) => `/v1/customers/${encodeURIComponent(tenantId)}/servicerequests?offset=0&size=${pageSize}`,
  schema: body,
  next: nextOfRequests,
  docs: "https://learn.microsoft.com/partner-center/developer/get-all-service-requests-for-a-customer",
  verifiedOn: "2026-11-22",
};
