import { subscriptionsEndpoint } from "../api/partner-center/subscriptions.ts";
import { ownerKey } from "../database/cache.ts";
import { replaceRows } from "../database/replace.ts";
import type { Subscription } from "../schemas/subscription.ts";
import type { Source } from "./source.ts";

/** What a customer bought through the partner. */
export const subscriptionsSource: Source = {
  id: "subscriptions",
  about: "customer",
  at: "partner",
  staleAfterMs: 24 * 60 * 60 * 1000,
  tables: ["subscriptions"],
  async fetch(client, caller, { signal, scope }) {
    const found = new Map<string, Subscription>();
    let unreadable = 0;
    const options = signal ? { signal } : {};
    for await (const page of client.pages(subscriptionsEndpoint, scope.tenantId, caller, options)) {
      for (const subscription of page.items.rows) found.set(subscription.id, subscription);
      unreadable += page.items.unreadable;
    }
    return {
      unreadable,
      async write(cache, about) {
        const rows = [...found.values()].map((subscription) => ({ ...about, ...subscription }));
        await replaceRows(cache.subscriptions, "[account+cloud+tenantId]", ownerKey(about), rows, (row) => row.id);
      },
    };
  },
};
