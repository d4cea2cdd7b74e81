import { serviceRequestsEndpoint } from "../api/partner-center/service-requests.ts";
import { ownerKey } from "../database/cache.ts";
import { replaceRows } from "../database/replace.ts";
import type { ServiceRequest } from "../schemas/service-request.ts";
import type { Source } from "./source.ts";

/** A customer's requests in Partner Center. */
export const requestsSource: Source = {
  id: "requests",
  about: "customer",
  at: "partner",
  staleAfterMs: 5 * 60 * 1000,
  tables: ["requests"],
  async fetch(client, caller, { signal, scope }) {
    const found = new Map<string, ServiceRequest>();
    let unreadable = 0;
    const options = signal ? { signal } : {};
    for await (const page of client.pages(serviceRequestsEndpoint, scope.tenantId, caller, options)) {
      for (const request of page.items.rows) found.set(request.id, request);
      unreadable += page.items.unreadable;
    }
    return {
      unreadable,
      async write(cache, about) {
        const rows = [...found.values()].map((request) => ({ ...about, ...request }));
        const key = [...ownerKey(about), "partner-center"];
        await replaceRows(cache.requests, "[account+cloud+tenantId+source]", key, rows, (row) => row.id);
      },
    };
  },
};
