import { useLiveQuery } from "dexie-react-hooks";
import { useMemo } from "react";
import type { CustomerRow, SyncRow } from "../../lib/database/cache.ts";
import { readList, readRecent, readTroubled, readWorst, type Worst } from "../../lib/database/read-popup.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import { isWatched, type Watched, withWatched } from "../../lib/settings/watched.ts";
import { usePorts } from "./ports.ts";
import { useScoped } from "./use-scoped.ts";
import { useStored } from "./use-stored.ts";

/** The worst health known of a customer: `undefined` while it is read and where none was ever fetched. */
export function useWorst(scope: Scope): Worst | undefined {
  const { cache } = usePorts();
  return useScoped(scope, () => readWorst(cache, scope), "worst");
}

const mostRecent = 12;

/** What the popup begins with: watched customers in trouble, worst first, then those looked at lately; none twice. */
export function useQuickCustomers(account: Account): readonly CustomerRow[] | undefined {
  const { cache, watched: stored } = usePorts();
  const watched = useWatchedBy(account);
  const key = watched.map(scopeKey).join();
  const troubled = useLiveQuery(() => readTroubled(cache, watched), [key]);
  const recent = useLiveQuery(() => readRecent(cache, account, mostRecent), [account.id, account.cloud]);
  const ready = useStored(stored) !== undefined;
  return useMemo(() => {
    if (!ready || !troubled || !recent) return undefined;
    const shown = new Set(troubled.map(({ tenantId }) => tenantId));
    return [...troubled, ...recent.filter(({ tenantId }) => !shown.has(tenantId))];
  }, [ready, troubled, recent]);
}

/** The customers that an agent watches. */
export function useWatchedBy(account: Account): Watched {
  const watched = useStored(usePorts().watched);
  return useMemo(
    () => (watched ?? []).filter((entry) => entry.account === account.id && entry.cloud === account.cloud),
    [watched, account.id, account.cloud],
  );
}

/** Whether a customer is watched, and how to change that. */
export function useWatch(scope: Scope): { watched: boolean; watch: (yes: boolean) => void } {
  const { watched: stored } = usePorts();
  const watched = useStored(stored);
  const watch = (yes: boolean): void => {
    void stored.get().then((now) => stored.set(withWatched(now, scope, yes)));
  };
  return { watched: watched !== undefined && isWatched(watched, scope), watch };
}

/** The size of an account's customer list and how its last fetch went; `undefined` while it is read. */
export function useList(account: Account | undefined): { count: number; sync: SyncRow | undefined } | undefined {
  const { cache } = usePorts();
  const key = account && `${account.id} ${account.cloud} ${account.tenantId}`;
  const answer = useLiveQuery(async () => ({ key, list: account && (await readList(cache, account)) }), [key]);
  return answer?.key === key ? answer?.list : undefined;
}
