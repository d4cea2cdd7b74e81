import type { Scope } from "../schemas/scope.ts";
import { type Cache, type CustomerRow, type IssueRow, ownerKey, type ServiceRow, type SyncRow } from "./cache.ts";

/** What the cache holds about a customer's health, and how the last refresh went. */
export type HealthRows = {
  readonly services: readonly ServiceRow[];
  readonly issues: readonly IssueRow[];
  readonly sync: SyncRow | undefined;
};

/** A customer of the list; `null` where the list has no such tenant. */
export async function readCustomer(cache: Cache, scope: Scope): Promise<CustomerRow | null> {
  return (await cache.customers.get(ownerKey(scope))) ?? null;
}

/** A customer's health, from one moment. */
export function readHealth(cache: Cache, scope: Scope): Promise<HealthRows> {
  const owner = ownerKey(scope);
  return cache.transaction("r", [cache.services, cache.issues, cache.syncs], async () => {
    const [services, issues, sync] = await Promise.all([
      cache.services.where("[account+cloud+tenantId]").equals(owner).toArray(),
      cache.issues.where("[account+cloud+tenantId]").equals(owner).toArray(),
      cache.syncs.get([...owner, "health"]),
    ]);
    return { services, issues, sync };
  });
}
