import { type HealthRows, readHealth } from "../../lib/database/read.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useLive } from "./use-live.ts";

export type { SyncRow as SyncState } from "../../lib/database/cache.ts";
export type { HealthRows } from "../../lib/database/read.ts";

/** A customer's health as it stands in the cache, live. `undefined` until it was read. */
export function useHealth(scope: Scope): HealthRows | undefined {
  const { cache } = usePorts();
  return useLive("health", scope, () => readHealth(cache, scope));
}
