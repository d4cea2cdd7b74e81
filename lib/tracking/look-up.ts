import type { Cache, CustomerRow } from "../database/cache.ts";
import { type Known, nothingKnown } from "../detection/detect.ts";
import { subjectOf, type Trail } from "../detection/trail.ts";
import { comparable, readWords } from "../detection/words.ts";
import type { Account } from "../schemas/account.ts";
import type { TenantId } from "../schemas/tenant.ts";

/** The domain of a user name: an Entra user's is always verified in the user's own tenant. */
function homeDomain(account: Account): string {
  return account.username.slice(account.username.lastIndexOf("@") + 1).toLowerCase();
}

async function namedBy(cache: Cache, account: Account, trail: Trail): Promise<Pick<Known, "named" | "resolved">> {
  const evidence = subjectOf(trail)?.evidence;
  if (!evidence || "sharepointName" in evidence) return { named: [] };
  if ("tenantId" in evidence) {
    const row = await cache.customers.get([account.id, account.cloud, evidence.tenantId]);
    return { named: row ? [row] : [] };
  }
  if (evidence.domain === homeDomain(account)) return { named: [], resolved: account.tenantId };
  const key = [account.id, account.cloud, evidence.domain];
  const listed = await cache.customers.where("[account+cloud+domain]").equals(key).toArray();
  if (listed.length > 0) return { named: listed };
  const resolved = (await cache.domains.get([evidence.cloud, evidence.domain]))?.tenantId;
  const row = resolved && (await cache.customers.get([account.id, account.cloud, resolved]));
  return { named: row ? [row] : [], ...(resolved ? { resolved } : {}) };
}

async function wordedBy(cache: Cache, account: Account, trail: Trail): Promise<TenantId[]> {
  const text = trail.words?.directoryName;
  if (!text) return [];
  const words = readWords(text);
  const fits = (row: CustomerRow): boolean =>
    words.domain ? row.domain === words.domain : comparable(row.name) === words.name;
  const rows = await cache.customers
    .where("[account+cloud]")
    .equals([account.id, account.cloud])
    .filter(fits)
    .toArray();
  const own = words.domain === homeDomain(account) ? [account.tenantId] : [];
  return [...own, ...rows.map((row) => row.tenantId)];
}

/** Looks up in the cached customer list what a tab's evidence speaks of. Asks nobody. */
export async function lookUp(cache: Cache, account: Account | undefined, trail: Trail): Promise<Known> {
  if (!account || trail.evidence?.cloud !== account.cloud) return nothingKnown;
  const sync = await cache.syncs.get([account.id, account.cloud, account.tenantId, "customers"]);
  const [named, worded] = await Promise.all([namedBy(cache, account, trail), wordedBy(cache, account, trail)]);
  return { partnerTenantId: account.tenantId, listed: sync?.succeededAt !== undefined, worded, ...named };
}
