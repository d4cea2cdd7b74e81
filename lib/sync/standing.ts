import { customerEndpoint } from "../api/partner-center/customer.ts";
import type { Source } from "./source.ts";

/** Whether Partner Center knows a customer: the answer itself is what counts, nothing of it is kept. Asked for by the set-up check only. */
export const standingSource: Source = {
  id: "standing",
  about: "customer",
  at: "partner",
  staleAfterMs: 0,
  tables: [],
  async fetch(client, caller, { signal, scope }) {
    await client.get(customerEndpoint, scope.tenantId, caller, signal ? { signal } : {});
    return { unreadable: 0, write: async () => {} };
  },
};
