import { useLiveQuery } from "dexie-react-hooks";
import { type CustomerHits, searchCustomers } from "../../lib/database/search.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { usePorts } from "./ports.ts";

const most = 100;

/** What was found, and for which words. */
export type CustomerAnswer = CustomerHits & { readonly of: string };

/** The customers that fit what was typed, the best first; the previous answer while the next is looked up. */
export function useCustomerSearch(account: Account, text: string): CustomerAnswer | undefined {
  const { cache } = usePorts();
  return useLiveQuery(
    async () => ({ of: text, ...(await searchCustomers(cache, account, text, most)) }),
    [account.id, account.cloud, text],
  );
}
