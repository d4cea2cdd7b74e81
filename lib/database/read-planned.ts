import type { Scope } from "../schemas/scope.ts";
import { type AzureEventRow, type Cache, type MessageRow, ownerKey, type SyncRow } from "./cache.ts";

/** The message center of a customer and the events of its Azure subscriptions, and how fetching the messages went. */
export type Planned = {
  readonly messages: readonly MessageRow[];
  readonly events: readonly AzureEventRow[];
  readonly sync: SyncRow | undefined;
};

/** What Microsoft plans for a customer, from one moment. */
export function readPlanned(cache: Cache, scope: Scope): Promise<Planned> {
  const owner = ownerKey(scope);
  const index = "[account+cloud+tenantId]";
  return cache.transaction("r", [cache.messages, cache.azureEvents, cache.syncs], async () => {
    const [messages, events, sync] = await Promise.all([
      cache.messages.where(index).equals(owner).toArray(),
      cache.azureEvents.where(index).equals(owner).toArray(),
      cache.syncs.get([...owner, "messages"]),
    ]);
    return { messages, events, sync };
  });
}
