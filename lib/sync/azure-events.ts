import { healthEventsEndpoint } from "../api/arm/health-events.ts";
import { type AzureEventRow, ownerKey } from "../database/cache.ts";
import { replaceRows } from "../database/replace.ts";
import type { Source } from "./source.ts";
import { eachAzure, seesAzure } from "./visible-azure.ts";

const lookBackMs = 30 * 24 * 60 * 60 * 1000;

/** Azure's service health of the last 30 days, in the subscriptions that the agent can see. */
export const azureEventsSource: Source = {
  id: "azure-events",
  about: "customer",
  staleAfterMs: 5 * 60 * 1000,
  tables: ["azureEvents"],
  after: "azure-subscriptions",
  applies: seesAzure,
  async fetch(client, caller, { signal, cache: known, scope, now }) {
    const found = new Map<string, Omit<AzureEventRow, keyof typeof scope>>();
    const keyOf = (row: Pick<AzureEventRow, "subscriptionId" | "id">): string => `${row.subscriptionId} ${row.id}`;
    const unreadable = await eachAzure(known, scope, async (subscriptionId) => {
      let odd = 0;
      const asked = { subscriptionId, since: now - lookBackMs };
      for await (const page of client.pages(healthEventsEndpoint, asked, caller, signal ? { signal } : {})) {
        for (const event of page.value.rows)
          found.set(keyOf({ subscriptionId, id: event.id }), { ...event, subscriptionId });
        odd += page.value.unreadable;
      }
      return odd;
    });
    return {
      unreadable,
      async write(cache, about) {
        const rows = [...found.values()].map((event) => ({ ...about, ...event }));
        await replaceRows(cache.azureEvents, "[account+cloud+tenantId]", ownerKey(about), rows, keyOf);
      },
    };
  },
};
