import { type CustomerKeys, customerKeys } from "../pricing/list/customer-keys.ts";
import type { Account } from "../schemas/account.ts";
import { parseTenantId } from "../schemas/tenant.ts";
import type { Cache } from "./cache.ts";
import { packedCustomers } from "./packed-search.ts";

/** What is known of an agent's customers by the keys that a price list may name them by. */
export type KnownCustomers = {
  /** What the panel finds a customer by: tenant id and default domain. */
  readonly keys: CustomerKeys;
  /** Other domains of theirs, as discovery answered lately. The panel finds nobody by these. */
  readonly otherDomains: CustomerKeys;
};

/** The keys of an agent's customer list; `null` where there is no customer list yet. */
export async function readKnownCustomers(cache: Cache, account: Account): Promise<KnownCustomers | null> {
  const { text } = await packedCustomers(cache, account);
  const customers = text.split("\n").flatMap((line) => {
    const [, domain = "", , id] = line.split("\t");
    const tenantId = parseTenantId(id);
    return tenantId === undefined ? [] : [{ tenantId, domain }];
  });
  if (customers.length === 0) return null;
  const keys = customerKeys(customers);
  const discovered = await cache.domains.filter(({ cloud }) => cloud === account.cloud).toArray();
  const others = discovered.flatMap(({ domain, tenantId }) =>
    tenantId !== undefined && keys.has(tenantId) && !keys.has(domain) ? [[domain, tenantId] as const] : [],
  );
  return { keys, otherDomains: new Map(others) };
}
