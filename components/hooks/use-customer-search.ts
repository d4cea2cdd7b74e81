import { useLiveQuery } from "dexie-react-hooks";
import type { CustomerRow } from "../../lib/database/cache.ts";
import { searchCustomers } from "../../lib/database/search.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { usePorts } from "./ports.ts";

const most = 8;

/** The customers that fit what was typed, the best first; the previous answer while the next is looked up. */
export function useCustomerSearch(account: Account, text: string): readonly CustomerRow[] | undefined {
  const { cache } = usePorts();
  return useLiveQuery(() => searchCustomers(cache, account, text, most), [account.id, account.cloud, text]);
}
