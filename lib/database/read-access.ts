import { type DelegatedAccess, delegatedAccess } from "../advice/delegated-access.ts";
import { failureOf } from "../advice/failure.ts";
import type { Account } from "../schemas/account.ts";
import type { ErrorFacts } from "../schemas/error-facts.ts";
import type { Scope } from "../schemas/scope.ts";
import { parseTenantId } from "../schemas/tenant.ts";
import { type Cache, ownerKey } from "./cache.ts";

/** What the relationships say of a customer; `undefined` where they were never fetched. `now` is epoch milliseconds. */
export async function readAccess(cache: Cache, scope: Scope, now: number): Promise<DelegatedAccess | undefined> {
  // An account's id ends in its own directory, and the relationships are fetched there.
  const home = parseTenantId(scope.account.split(".")[1]);
  const sync = home && (await cache.syncs.get([...ownerKey({ ...scope, tenantId: home }), "relationships"]));
  if (sync?.succeededAt === undefined) return undefined;
  const rows = await cache.relationships.where("[account+cloud+tenantId]").equals(ownerKey(scope)).toArray();
  return delegatedAccess(rows, scope.tenantId, now);
}

/** Why the customer list could not be brought up to date, if that was the last that happened. */
export async function readListTrouble(cache: Cache, account: Account): Promise<ErrorFacts | undefined> {
  return failureOf(await cache.syncs.get([account.id, account.cloud, account.tenantId, "customers"]));
}
