import { type RequestNumbers, readRequestNumbers, readRequests, readRows } from "../../lib/database/read-source.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useLive } from "./use-live.ts";
import { useScoped } from "./use-scoped.ts";

/** A customer's requests of both sources as they stand in the cache, and how each went. */
export type RequestRows = Awaited<ReturnType<typeof readRequests>>;

/** A customer's requests, live; `undefined` until they were read. */
export function useRequests(scope: Scope): RequestRows | undefined {
  const { cache } = usePorts();
  return useScoped(scope, () => readRequests(cache, scope), "requests");
}

/** The numbers of a customer's requests for an overview; `undefined` until they were read. */
export function useRequestCounts(scope: Scope): RequestNumbers | undefined {
  const { cache } = usePorts();
  return useLive("requests", scope, () => readRequestNumbers(cache, scope));
}

/** How many Azure subscriptions of a customer the agent sees, and how asking for them went. */
export type AzureSight = { readonly count: number; readonly sync: RequestRows["syncs"][number] };

/** What the agent sees of a customer's Azure, live; `undefined` until it was read. */
export function useAzureSight(scope: Scope): AzureSight | undefined {
  const { cache } = usePorts();
  return useScoped(
    scope,
    async () => {
      const { rows, syncs } = await readRows(cache, scope, "azureSubscriptions", ["azure-subscriptions"]);
      return { count: rows.length, sync: syncs[0] };
    },
    "azure-sight",
  );
}
