import type { Table } from "dexie";
import type { Account } from "../schemas/account.ts";
import type { Scope } from "../schemas/scope.ts";
import type { TenantId } from "../schemas/tenant.ts";
import {
  type AzureEventRow,
  type Cache,
  type CustomerRow,
  type IssueRow,
  ownerKey,
  type ServiceRow,
  type SyncRow,
} from "./cache.ts";

/** What the cache holds about a customer's health, and how the last refresh went. */
export type HealthRows = {
  readonly services: readonly ServiceRow[];
  readonly issues: readonly IssueRow[];
  readonly events: readonly AzureEventRow[];
  /** In how many Azure subscriptions that the agent sees Azure's events were asked for; none: Azure is not looked at. */
  readonly azureSeen: number;
  readonly sync: SyncRow | undefined;
  /** How the last refresh of Azure's events went. */
  readonly azureSync: SyncRow | undefined;
};

/** A customer of the list; `null` where the list has no such tenant. */
export async function readCustomer(cache: Cache, scope: Scope): Promise<CustomerRow | null> {
  return (await cache.customers.get(ownerKey(scope))) ?? null;
}

/** A tenant as it is named beside others: a customer of the list, the partner's own, or one that nobody here knows. */
export type KnownTenant = {
  readonly tenantId: TenantId;
  readonly whose: "customer" | "own" | "stranger";
  readonly name: string;
  readonly domain: string;
};

/** What is known of these tenants, in their order. */
export function readTenants(cache: Cache, account: Account, ids: readonly TenantId[]): Promise<readonly KnownTenant[]> {
  return Promise.all(
    ids.map(async (tenantId): Promise<KnownTenant> => {
      const key = ownerKey({ account: account.id, cloud: account.cloud, tenantId });
      if (tenantId === account.tenantId) {
        const own = await cache.organizations.get(key);
        return { tenantId, whose: "own", name: own?.name ?? "", domain: own?.domains[0] ?? "" };
      }
      const customer = await cache.customers.get(key);
      const { name = "", domain = "" } = customer ?? {};
      return { tenantId, whose: customer ? "customer" : "stranger", name, domain };
    }),
  );
}

const index = "[account+cloud+tenantId]";

/** The tables that {@link healthRows} reads. */
export function healthTables(cache: Cache): Table[] {
  return [cache.services, cache.issues, cache.azureEvents, cache.azureSubscriptions, cache.syncs];
}

/** {@link readHealth} in a transaction that is open. */
export async function healthRows(cache: Cache, scope: Scope): Promise<HealthRows> {
  const owner = ownerKey(scope);
  const [services, issues, events, subscriptions, [sync, azureSync]] = await Promise.all([
    cache.services.where(index).equals(owner).toArray(),
    cache.issues.where(index).equals(owner).toArray(),
    cache.azureEvents.where(index).equals(owner).toArray(),
    cache.azureSubscriptions.where(index).equals(owner).count(),
    cache.syncs.bulkGet([
      [...owner, "health"],
      [...owner, "azure-events"],
    ]),
  ]);
  const azureSeen = azureSync?.succeededAt === undefined ? 0 : subscriptions;
  return { services, issues, events, azureSeen, sync, azureSync };
}

/** A customer's health, from one moment; without the posts, which are big. */
export function readHealth(cache: Cache, scope: Scope): Promise<HealthRows> {
  return cache.transaction("r", healthTables(cache), () => healthRows(cache, scope));
}
