import { type IssueRow, ownerKey, type ServiceRow, type SyncRow } from "../../lib/database/cache.ts";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useLive } from "./use-live.ts";

export type HealthRows = {
  readonly services: readonly ServiceRow[];
  readonly issues: readonly IssueRow[];
  readonly sync: SyncRow | undefined;
};

/** A customer's health as it stands in the cache, live. `undefined` until it was read. */
export function useHealth(scope: Scope): HealthRows | undefined {
  const { cache } = usePorts();
  return useLive(scopeKey(scope), () =>
    cache.transaction("r", [cache.services, cache.issues, cache.syncs], async () => {
      const owner = ownerKey(scope);
      const [services, issues, sync] = await Promise.all([
        cache.services.where("[account+cloud+tenantId]").equals(owner).toArray(),
        cache.issues.where("[account+cloud+tenantId]").equals(owner).toArray(),
        cache.syncs.get([...owner, "health"]),
      ]);
      return { services, issues, sync };
    }),
  );
}
