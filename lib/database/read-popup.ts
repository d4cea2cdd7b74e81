import { layBoard } from "../health/board.ts";
import type { Account } from "../schemas/account.ts";
import { type Grade, grades } from "../schemas/grade.ts";
import type { Scope } from "../schemas/scope.ts";
import type { Cache, CustomerRow, SyncRow } from "./cache.ts";
import { readHealth } from "./read.ts";

/** The worst of a customer's services as the cache knows it, and when that was fetched, in epoch milliseconds. */
export type Worst = { readonly grade: Grade; readonly at: number };

/** The worst health known of a customer; `undefined` where none was ever fetched. */
export async function readWorst(cache: Cache, scope: Scope): Promise<Worst | undefined> {
  const rows = await readHealth(cache, scope);
  if (rows.sync?.succeededAt === undefined) return undefined;
  return { grade: layBoard(rows, "en").worst ?? "unknown", at: rows.sync.succeededAt };
}

const troubles: readonly Grade[] = ["down", "degraded", "advisory"];

/** Those of these customers that are in trouble, the worst first. A tenant that is no customer any more is left out. */
export async function readTroubled(cache: Cache, scopes: readonly Scope[]): Promise<readonly CustomerRow[]> {
  const found = await Promise.all(
    scopes.map(async (scope) => {
      const [row, worst] = await Promise.all([
        cache.customers.get([scope.account, scope.cloud, scope.tenantId]),
        readWorst(cache, scope),
      ]);
      return row && worst && troubles.includes(worst.grade) ? [{ row, grade: worst.grade }] : [];
    }),
  );
  const sorted = found.flat().toSorted((one, other) => {
    const worse = grades.indexOf(one.grade) - grades.indexOf(other.grade);
    return worse || one.row.name.localeCompare(other.row.name);
  });
  return sorted.map(({ row }) => row);
}

/** The customers that were looked at lately, the last one first. */
export async function readRecent(cache: Cache, { id, cloud }: Account, limit: number): Promise<readonly CustomerRow[]> {
  const recents = await cache.recents.where("[account+cloud]").equals([id, cloud]).toArray();
  const last = recents.toSorted((one, other) => other.at - one.at).slice(0, limit);
  const rows = await cache.customers.bulkGet(last.map(({ tenantId }) => [id, cloud, tenantId]));
  return rows.filter((row) => row !== undefined);
}

/** How many customers the list has, and how its last fetch went. */
export async function readList(cache: Cache, account: Account): Promise<{ count: number; sync: SyncRow | undefined }> {
  const { id, cloud, tenantId } = account;
  const [count, sync] = await Promise.all([
    cache.customers.where("[account+cloud]").equals([id, cloud]).count(),
    cache.syncs.get([id, cloud, tenantId, "customers"]),
  ]);
  return { count, sync };
}
