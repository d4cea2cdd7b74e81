import type { Client } from "../api/client.ts";
import type { Caller } from "../api/endpoint.ts";
import { clouds } from "../clouds/index.ts";
import { type Cache, ownerKey, type SyncRow } from "../database/cache.ts";
import { factsOf } from "../database/state.ts";
import { type Scope, scopeKey } from "../schemas/scope.ts";
import { parseTenantId } from "../schemas/tenant.ts";
import { singleFlight } from "./flights.ts";
import { retryTimeOf } from "./retry.ts";
import type { Source } from "./source.ts";

export type RefreshPorts = { readonly cache: Cache; readonly client: Client; now(): number };

/** Until when a source waits after a failure: what Microsoft asked for, or the time that was set for trying again. */
function waitsUntil(sync: SyncRow | undefined, now: number): { asked: number; set: number } {
  // A failure in the future was written by a clock that has been put right since.
  if (sync?.failedAt === undefined || sync.failedAt > now) return { asked: 0, set: 0 };
  return { asked: sync.error?.retryAt ?? 0, set: sync.retryAt ?? 0 };
}

/** Whether a source's rows are past their time, were never fetched, or last failed and may be tried again. */
export function isDue(source: Pick<Source, "staleAfterMs">, sync: SyncRow | undefined, now: number): boolean {
  const { asked, set } = waitsUntil(sync, now);
  if (now < Math.max(asked, set)) return false;
  if (sync?.succeededAt === undefined || sync.failedAt !== undefined) return true;
  // A success in the future was written by a clock that has been put right since.
  return now < sync.succeededAt || now - sync.succeededAt >= source.staleAfterMs;
}

function callerOf(source: Source, { account, cloud, tenantId }: Scope): Caller {
  // An account's id ends in its own directory.
  const home = source.at === "partner" ? parseTenantId(account.split(".")[1]) : undefined;
  return { account, cloud: clouds[cloud], tenantId: home ?? tenantId };
}

/**
 * Brings one source up to date for one scope: nothing where it is fresh (unless `force`), where Microsoft asked us to wait, or
 * where there is nothing to ask for; one call at a time whoever asks. Rows and the record of success are written in one
 * transaction; a failure keeps the rows and is recorded beside them with the time of the next try, unless it was ended from here.
 * Who gives an `until` waits no longer than that, which ends the call where nobody else waits for it. Never throws for what Microsoft answered.
 */
export function refresh(
  ports: RefreshPorts,
  source: Source,
  scope: Scope,
  force = false,
  until?: AbortSignal,
): Promise<void> {
  const { cache, client } = ports;
  const work = async (signal: AbortSignal, forced: () => boolean): Promise<void> => {
    const before = await cache.syncs.get([...ownerKey(scope), source.id]);
    if (source.applies && !(await source.applies(cache, scope))) return;
    const now = ports.now();
    if (now < waitsUntil(before, now).asked || !(forced() || isDue(source, before, now))) return;
    const base = { ...scope, source: source.id };
    try {
      const fetched = await source.fetch(client, callerOf(source, scope), { signal, cache, scope, now });
      signal.throwIfAborted();
      const tables = source.tables.map((name) => cache.table(name));
      await cache.transaction("rw", [...tables, cache.syncs], async () => {
        await fetched.write(cache, scope);
        await cache.syncs.put({ ...base, succeededAt: ports.now(), unreadable: fetched.unreadable });
      });
    } catch (thrown) {
      if (signal.aborted) return;
      const { retryAt: _earlier, ...kept }: SyncRow = before ?? base;
      const error = factsOf(thrown);
      const failures = (before?.failures ?? 0) + 1;
      const failedAt = ports.now();
      const retryAt = retryTimeOf(error, failures, failedAt);
      const row = { ...base, ...kept, failedAt, error, failures, ...(retryAt === undefined ? {} : { retryAt }) };
      await cache.syncs.put(row);
    }
  };
  return singleFlight(`${source.id} ${scopeKey(scope)}`, work, force, until);
}
