import type { Client } from "../api/client.ts";
import { errorFacts } from "../api/errors.ts";
import { clouds } from "../clouds/index.ts";
import { type Cache, ownerKey, type SyncRow } from "../database/cache.ts";
import { type Scope, scopeKey } from "../schemas/scope.ts";
import { singleFlight } from "./flights.ts";
import type { Source } from "./source.ts";

export type RefreshPorts = { readonly cache: Cache; readonly client: Client; now(): number };

/** Whether a source's rows are past their time, were never fetched, or last failed and may be tried again. */
export function isDue(source: Source, sync: SyncRow | undefined, now: number): boolean {
  if (now < (sync?.error?.retryAt ?? 0)) return false;
  if (sync?.succeededAt === undefined || sync.failedAt !== undefined) return true;
  // A success in the future was written by a clock that has been put right since.
  return now < sync.succeededAt || now - sync.succeededAt >= source.staleAfterMs;
}

/**
 * Brings one source up to date for one scope: nothing where it is fresh (unless `force`) or Microsoft asked us to wait; one call
 * at a time whoever asks. Rows and the record of success are written in one transaction; a failure keeps the rows and is
 * recorded beside them, unless it was ended from here. Never throws for what Microsoft answered.
 */
export function refresh(ports: RefreshPorts, source: Source, scope: Scope, force = false): Promise<void> {
  const { cache, client } = ports;
  return singleFlight(`${source.id} ${scopeKey(scope)}`, async (signal) => {
    const before = await cache.syncs.get([...ownerKey(scope), source.id]);
    const due = isDue(source, before, ports.now());
    const waiting = ports.now() < (before?.error?.retryAt ?? 0);
    if (waiting || !(due || force)) return;
    const base = { ...scope, source: source.id };
    try {
      const caller = { account: scope.account, cloud: clouds[scope.cloud], tenantId: scope.tenantId };
      const fetched = await source.fetch(client, caller, { signal });
      signal.throwIfAborted();
      const tables = source.tables.map((name) => cache.table(name));
      await cache.transaction("rw", [...tables, cache.syncs], async () => {
        await fetched.write(cache, scope);
        await cache.syncs.put({ ...base, succeededAt: ports.now(), unreadable: fetched.unreadable });
      });
    } catch (thrown) {
      if (signal.aborted) return;
      await cache.syncs.put({ ...base, ...before, failedAt: ports.now(), error: errorFacts(thrown) });
    }
  });
}
