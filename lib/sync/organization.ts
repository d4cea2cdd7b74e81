import { organizationEndpoint } from "../api/graph/organization.ts";
import { replaceRows } from "../database/replace.ts";
import type { Source } from "./source.ts";

/** The partner's own directory: its name and its domains. */
export const organizationSource: Source = {
  id: "organization",
  about: "partner",
  staleAfterMs: 24 * 60 * 60 * 1000,
  tables: ["organizations"],
  async fetch(client, caller, options) {
    const { value } = await client.get(organizationEndpoint, undefined, caller, options);
    const own = value.rows.filter(({ tenantId }) => tenantId === caller.tenantId);
    return {
      unreadable: value.unreadable + value.rows.length - own.length,
      async write(cache, { account, cloud }) {
        const rows = own.map((row) => ({ account, cloud, ...row }));
        await replaceRows(cache.organizations, "[account+cloud]", [account, cloud], rows, (row) => row.tenantId);
      },
    };
  },
};
