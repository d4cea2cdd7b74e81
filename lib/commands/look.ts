import * as z from "zod/mini";
import { scopeOf } from "../schemas/scope.ts";
import { refreshAll } from "../sync/refresh-all.ts";
import type { Command } from "./command.ts";
import { renewOnce } from "./sign-in.ts";
import { syncCustomers } from "./sync-customers.ts";

const input = z.object({ tabId: z.int() });

/** A panel or popup looks at a tab: judge it, and bring what is known of the partner up to date where it is due. */
export const look: Command<"look", "own-page", z.infer<typeof input>> = {
  name: "look",
  from: "own-page",
  input,
  async run({ tabId }, services) {
    await services.tracker.looked(tabId);
    await renewOnce(services);
    const { account } = await services.account.get();
    if (!account || !(await services.session.of(account.cloud).get()).signedIn) return;
    await Promise.all([
      syncCustomers(services, account, false),
      refreshAll(services.refreshing, "partner", scopeOf(account, account.tenantId), "look"),
    ]);
  },
};
