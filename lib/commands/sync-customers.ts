import type { Account } from "../schemas/account.ts";
import { sources } from "../sync/index.ts";
import { refresh } from "../sync/refresh.ts";
import { judgeTabs } from "./judge-tabs.ts";
import type { Services } from "./services.ts";

const needed = [sources.customers, sources.organization];

/**
 * Brings what tabs are judged by up to date where it is due: the customer list and what the partner's own directory says of
 * itself. Judges the open tabs anew if either changed.
 */
export async function syncCustomers(services: Services, account: Account, force: boolean): Promise<void> {
  const scope = { account: account.id, cloud: account.cloud, tenantId: account.tenantId };
  const keys = needed.map(({ id }) => [scope.account, scope.cloud, scope.tenantId, id]);
  const times = async () => (await services.cache.syncs.bulkGet(keys)).map((row) => String(row?.succeededAt)).join();
  const before = await times();
  await Promise.all(needed.map((source) => refresh(services.refreshing, source, scope, force)));
  if ((await times()) !== before) await judgeTabs(services);
}
