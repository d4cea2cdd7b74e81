import type { Scope } from "../schemas/scope.ts";
import type { ServiceRequest } from "../schemas/service-request.ts";
import { type Cache, ownerKey, type RequestDetailRow } from "./cache.ts";
import type { RequestActRow, UserData } from "./user.ts";

/** Which request of a tenant. */
export type RequestName = Pick<ServiceRequest, "source" | "id">;

/** One request's own answer, as far as it was read; `null` where it never was. */
export async function readRequestDetail(
  cache: Cache,
  scope: Scope,
  { source, id }: RequestName,
): Promise<RequestDetailRow | null> {
  return (await cache.requestDetails.get([...ownerKey(scope), source, id])) ?? null;
}

/** What the agent typed for a request and has not sent; empty where nothing is kept. */
export async function readRequestDraft(user: UserData, scope: Scope, { source, id }: RequestName): Promise<string> {
  return (await user.requestDrafts.get([...ownerKey(scope), source, id]))?.text ?? "";
}

/** The changes of a tenant's requests that still matter to the eyes: not withdrawn, not seen. The newest first. */
export async function readRequestActs(user: UserData, scope: Scope): Promise<readonly RequestActRow[]> {
  const rows = await user.requestActs.where("[account+cloud+tenantId]").equals(ownerKey(scope)).toArray();
  return rows.filter(({ state, seen }) => state !== "withdrawn" && !seen).toSorted((a, b) => b.at - a.at);
}

/** Which requests of a tenant the agent has typed something for. */
export async function readRequestDrafts(user: UserData, scope: Scope): Promise<readonly RequestName[]> {
  const rows = await user.requestDrafts.where("[account+cloud+tenantId]").equals(ownerKey(scope)).toArray();
  return rows.map(({ source, id }) => ({ source, id }));
}
