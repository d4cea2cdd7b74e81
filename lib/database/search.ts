import type { Account } from "../schemas/account.ts";
import type { Cache, CustomerRow } from "./cache.ts";
import { find } from "./pack.ts";
import { packedCustomers } from "./packed-search.ts";

/** The customers that were found, the best first, and how many there are beside. */
export type CustomerHits = { readonly rows: readonly CustomerRow[]; readonly total: number };

/**
 * The customers of an account whose name, domain or tenant id holds `text`, the best first, at most `limit`. Without text the
 * first by name.
 */
export async function searchCustomers(
  cache: Cache,
  account: Account,
  text: string,
  limit: number,
): Promise<CustomerHits> {
  const { ids, total } = find(await packedCustomers(cache, account), text, limit);
  const rows = await cache.customers.bulkGet(ids.map((tenantId) => [account.id, account.cloud, tenantId]));
  return { rows: rows.filter((row) => row !== undefined), total };
}
