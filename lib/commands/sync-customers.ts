import type { Account } from "../schemas/account.ts";
import { sources } from "../sync/index.ts";
import { refresh } from "../sync/refresh.ts";
import { judgeTabs } from "./judge-tabs.ts";
import type { Services } from "./services.ts";

/** Brings the customer list up to date where it is due, and judges the open tabs by it if it changed. */
export async function syncCustomers(services: Services, account: Account, force: boolean): Promise<void> {
  const scope = { account: account.id, cloud: account.cloud, tenantId: account.tenantId };
  const key = [scope.account, scope.cloud, scope.tenantId, sources.customers.id];
  const before = await services.cache.syncs.get(key);
  await refresh(services.refreshing, sources.customers, scope, force);
  const after = await services.cache.syncs.get(key);
  if (after?.succeededAt !== before?.succeededAt) await judgeTabs(services);
}
