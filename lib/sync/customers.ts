import { customersEndpoint } from "../api/partner-center/customers.ts";
import { pack } from "../database/pack.ts";
import { replaceRows } from "../database/replace.ts";
import type { Customer } from "../schemas/customer.ts";
import type { Source } from "./source.ts";

/** The partner's customer list. */
export const customersSource: Source = {
  id: "customers",
  about: "partner",
  staleAfterMs: 12 * 60 * 60 * 1000,
  tables: ["customers", "packs"],
  async fetch(client, caller, options) {
    const found = new Map<string, Customer>();
    let unreadable = 0;
    for await (const page of client.pages(customersEndpoint, undefined, caller, options)) {
      for (const customer of page.items.rows) found.set(customer.tenantId, customer);
      unreadable += page.items.unreadable;
    }
    return {
      unreadable,
      async write(cache, { account, cloud }) {
        const rows = [...found.values()].map((customer) => ({ account, cloud, ...customer }));
        await replaceRows(cache.customers, "[account+cloud]", [account, cloud], rows, (row) => row.tenantId);
        await cache.packs.put({ account, cloud, text: pack(rows) });
      },
    };
  },
};
