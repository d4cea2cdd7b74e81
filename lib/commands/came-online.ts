import * as z from "zod/mini";
import { tenantIdSchema } from "../schemas/account.ts";
import { scopeOf } from "../schemas/scope.ts";
import { refreshAll } from "../sync/refresh-all.ts";
import type { Command } from "./command.ts";
import { judgeTabs } from "./judge-tabs.ts";
import { customerScope, signedInAccount } from "./signed-in.ts";

const input = z.object({ tenantId: z.optional(tenantIdSchema) });

/**
 * The line is back: what failed for want of it is tried again at once, for the partner and for the customer that the page shows.
 * Everything else keeps its time.
 */
export const cameOnline: Command<"came-online", "own-page", z.infer<typeof input>> = {
  name: "came-online",
  from: "own-page",
  input,
  async run({ tenantId }, services) {
    const account = await signedInAccount(services);
    const about = tenantId && (await customerScope(services, account, tenantId));
    await Promise.all([
      refreshAll(services.refreshing, "partner", scopeOf(account, account.tenantId), "came-online"),
      about && refreshAll(services.refreshing, "customer", about, "came-online"),
    ]);
    await judgeTabs(services);
  },
};
