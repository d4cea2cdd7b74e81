import { existsIn } from "../api/endpoint.ts";
import { serviceManagementDetailsEndpoint } from "../api/graph/service-management-details.ts";
import { clouds } from "../clouds/index.ts";
import { ownerKey } from "../database/cache.ts";
import { replaceRows } from "../database/replace.ts";
import type { ManagementLink } from "../schemas/managed-service.ts";
import type { Source } from "./source.ts";

/** Where the services of a GDAP customer are managed, as Graph says. Asked for only where such a relationship is known. */
export const managementLinksSource: Source = {
  id: "management-links",
  about: "customer",
  at: "partner",
  staleAfterMs: 24 * 60 * 60 * 1000,
  tables: ["managementLinks"],
  async applies(cache, scope) {
    if (!existsIn(serviceManagementDetailsEndpoint, clouds[scope.cloud])) return false;
    const own = cache.relationships.where("[account+cloud+tenantId]").equals(ownerKey(scope));
    return (await own.filter(({ status }) => /^(active|expiring)$/i.test(status)).count()) > 0;
  },
  async fetch(client, caller, { signal, scope }) {
    const found = new Map<string, ManagementLink>();
    let unreadable = 0;
    const options = signal ? { signal } : {};
    for await (const page of client.pages(serviceManagementDetailsEndpoint, scope.tenantId, caller, options)) {
      for (const link of page.value.rows) found.set(link.id, link);
      unreadable += page.value.unreadable;
    }
    return {
      unreadable,
      async write(cache, about) {
        const rows = [...found.values()].map((link) => ({ ...about, ...link }));
        await replaceRows(cache.managementLinks, "[account+cloud+tenantId]", ownerKey(about), rows, (row) => row.id);
      },
    };
  },
};
