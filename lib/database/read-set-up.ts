import { delegatedAccess } from "../advice/delegated-access.ts";
import { type SetUpRow, setUpRow } from "../advice/set-up-row.ts";
import { clouds } from "../clouds/index.ts";
import type { Account } from "../schemas/account.ts";
import type { Relationship } from "../schemas/relationship.ts";
import type { TenantId } from "../schemas/tenant.ts";
import type { Cache, SyncRow } from "./cache.ts";

/** Every customer of an account: the list's, and those that only a GDAP relationship names. */
export async function readTenants(
  cache: Cache,
  { id, cloud }: Account,
): Promise<Map<TenantId, { name: string; domain: string }>> {
  const [customers, relationships] = await Promise.all([
    cache.customers.where("[account+cloud]").equals([id, cloud]).toArray(),
    cache.relationships.where("[account+cloud]").equals([id, cloud]).toArray(),
  ]);
  const named = relationships.map(
    ({ tenantId, customerName }) => [tenantId, { name: customerName, domain: "" }] as const,
  );
  const listed = customers.map(({ tenantId, name, domain }) => [tenantId, { name, domain }] as const);
  return new Map([...named, ...listed]);
}

const asked = (sync: SyncRow | undefined): { answeredAt: number | undefined; error: SyncRow["error"] } | undefined =>
  sync && { answeredAt: sync.succeededAt, error: sync.error };

/** What is known of every customer's set-up, and how the fetching of the relationships went. `now` is epoch milliseconds. */
export function readSetUp(
  cache: Cache,
  account: Account,
  now: number,
): Promise<{ readonly rows: readonly SetUpRow[]; readonly relationships: SyncRow | undefined }> {
  const { id, cloud, tenantId: home } = account;
  return cache.transaction("r", [cache.customers, cache.relationships, cache.syncs], async () => {
    const tenants = await readTenants(cache, account);
    const relationships = await cache.relationships.where("[account+cloud]").equals([id, cloud]).toArray();
    const lists = await cache.syncs.get([id, cloud, home, "relationships"]);
    const syncs = await cache.syncs
      .where("[account+cloud+tenantId]")
      .between([id, cloud, ""], [id, cloud, "g"])
      .toArray();
    const sync = new Map(syncs.map((row) => [`${row.tenantId} ${row.source}`, row]));
    const own = Map.groupBy<TenantId, Relationship & { tenantId: TenantId }>(relationships, (row) => row.tenantId);
    const known = clouds[cloud].has.delegatedAdmin && lists?.succeededAt !== undefined;
    const rows = [...tenants].map(([tenantId, { name, domain }]) =>
      setUpRow(
        {
          tenantId,
          name: name || domain || tenantId,
          domain,
          access: known ? delegatedAccess(own.get(tenantId) ?? [], tenantId, now) : undefined,
          health: asked(sync.get(`${tenantId} health`)),
          partnerCenter: asked(sync.get(`${tenantId} standing`)),
        },
        now,
      ),
    );
    return { rows, relationships: lists };
  });
}
