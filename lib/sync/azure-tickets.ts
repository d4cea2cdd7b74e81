import { supportTicketsEndpoint } from "../api/arm/support-tickets.ts";
import { ownerKey, type RequestRow } from "../database/cache.ts";
import { replaceRows } from "../database/replace.ts";
import { requestOfTicket } from "../requests/of-ticket.ts";
import type { Source } from "./source.ts";
import { eachAzure, seesAzure } from "./visible-azure.ts";

/** A customer's support tickets in the Azure subscriptions that the agent can see. */
export const azureTicketsSource: Source = {
  id: "azure-tickets",
  about: "customer",
  staleAfterMs: 5 * 60 * 1000,
  tables: ["requests"],
  after: "azure-subscriptions",
  applies: seesAzure,
  async fetch(client, caller, { signal, cache: known, scope }) {
    const found = new Map<string, Omit<RequestRow, keyof typeof scope>>();
    const unreadable = await eachAzure(known, scope, async (subscriptionId) => {
      let odd = 0;
      const options = signal ? { signal } : {};
      for await (const page of client.pages(supportTicketsEndpoint, subscriptionId, caller, options)) {
        for (const ticket of page.value.rows) {
          found.set(ticket.number, { ...requestOfTicket(ticket), subscriptionId, name: ticket.name });
        }
        odd += page.value.unreadable;
      }
      return odd;
    });
    return {
      unreadable,
      async write(cache, about) {
        const rows = [...found.values()].map((request) => ({ ...about, ...request }));
        const key = [...ownerKey(about), "azure"];
        await replaceRows(cache.requests, "[account+cloud+tenantId+source]", key, rows, (row) => row.id);
      },
    };
  },
};
