import { type TabBadge, tabBadge } from "../appearance/tab-badge.ts";
import type { Cache } from "../database/cache.ts";
import type { Messages } from "../i18n/index.ts";
import type { Account } from "../schemas/account.ts";
import { customerOf, type TabView } from "../schemas/detection.ts";

export type PaintPorts = {
  readonly cache: Cache;
  account(): Promise<Account | undefined>;
  messages(): Promise<Messages>;
  badge(tabId: number, badge: TabBadge): Promise<void>;
};

/** Makes the icon of a tab say the same as the panel does. */
export async function paintTab(ports: PaintPorts, { tabId, detection }: TabView): Promise<void> {
  const [account, messages] = await Promise.all([ports.account(), ports.messages()]);
  const tenantId = customerOf(detection);
  const customer =
    account && tenantId ? await ports.cache.customers.get([account.id, account.cloud, tenantId]) : undefined;
  await ports.badge(tabId, tabBadge(detection, customer, messages));
}
