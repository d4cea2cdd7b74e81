import { useLiveQuery } from "dexie-react-hooks";
import type { ProfileRow, SyncRow } from "../../lib/database/cache.ts";
import { readRows } from "../../lib/database/read-source.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { scopeOf } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";

/** What Partner Center says of the partner itself, and how its last fetch went; `undefined` while it is read. */
export function usePartner(account: Account): { rows: readonly ProfileRow[]; sync: SyncRow | undefined } | undefined {
  const { cache } = usePorts();
  return useLiveQuery(async () => {
    const { rows, syncs } = await readRows(cache, scopeOf(account, account.tenantId), "profiles", ["profiles"]);
    return { rows, sync: syncs[0] };
  }, [account.id, account.cloud, account.tenantId]);
}
