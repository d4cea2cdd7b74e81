import { azureSubscriptionsEndpoint } from "../api/arm/subscriptions.ts";
import { ownerKey } from "../database/cache.ts";
import { replaceRows } from "../database/replace.ts";
import type { AzureSubscription } from "../schemas/azure-subscription.ts";
import type { Source } from "./source.ts";

/** The Azure subscriptions of a customer that the agent can see. Tickets and events are asked for in these only. */
export const azureSubscriptionsSource: Source = {
  id: "azure-subscriptions",
  about: "customer",
  staleAfterMs: 24 * 60 * 60 * 1000,
  tables: ["azureSubscriptions"],
  async fetch(client, caller, { signal }) {
    const found = new Map<string, AzureSubscription>();
    let unreadable = 0;
    for await (const page of client.pages(azureSubscriptionsEndpoint, undefined, caller, signal ? { signal } : {})) {
      for (const subscription of page.value.rows) found.set(subscription.id, subscription);
      unreadable += page.value.unreadable;
    }
    return {
      unreadable,
      async write(cache, about) {
        const rows = [...found.values()].map((subscription) => ({ ...about, ...subscription }));
        await replaceRows(cache.azureSubscriptions, "[account+cloud+tenantId]", ownerKey(about), rows, (row) => row.id);
      },
    };
  },
};
