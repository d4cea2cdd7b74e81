import type { Relationship } from "../schemas/relationship.ts";
import type { Scope } from "../schemas/scope.ts";
import { parseTenantId } from "../schemas/tenant.ts";
import { type Cache, ownerKey, type SyncRow } from "./cache.ts";

/** A customer's GDAP relationships as they stand in the cache, and how the last refresh of all relationships went. */
export type RelationshipRows = {
  readonly rows: readonly Relationship[];
  readonly sync: SyncRow | undefined;
};

/** {@link readRelationships} in a transaction that is open. */
export async function relationshipRows(cache: Cache, scope: Scope): Promise<RelationshipRows> {
  // An account's id ends in its own directory.
  const home = parseTenantId(scope.account.split(".")[1]) ?? scope.tenantId;
  const [rows, sync] = await Promise.all([
    cache.relationships.where("[account+cloud+tenantId]").equals(ownerKey(scope)).toArray(),
    cache.syncs.get([...ownerKey({ ...scope, tenantId: home }), "relationships"]),
  ]);
  return { rows, sync };
}

/** The relationships with a customer, from one moment. They are fetched with all others, in the partner's own directory. */
export function readRelationships(cache: Cache, scope: Scope): Promise<RelationshipRows> {
  return cache.transaction("r", [cache.relationships, cache.syncs], () => relationshipRows(cache, scope));
}
