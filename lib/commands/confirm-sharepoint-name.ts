import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { ownerKey } from "../database/cache.ts";
import { tenantIdSchema } from "../schemas/account.ts";
import { scopeOf } from "../schemas/scope.ts";
import type { Command } from "./command.ts";
import { judgeTabs } from "./judge-tabs.ts";

const input = z.object({
  sharepointName: z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/)),
  tenantId: z.optional(tenantIdSchema),
});

/** Keeps the agent's word that a SharePoint name is a customer's; with no tenant takes that word back. */
export const confirmSharepointName: Command<"confirm-sharepoint-name", "own-page", z.infer<typeof input>> = {
  name: "confirm-sharepoint-name",
  from: "own-page",
  input,
  async run({ sharepointName, tenantId }, services) {
    const { account: stored, cache, user, refreshing } = services;
    const { account } = await stored.get();
    if (!account) throw new ApiError({ kind: "signed-out" });
    if (!tenantId) await user.sharepointNames.delete([account.id, account.cloud, sharepointName]);
    else {
      const scope = scopeOf(account, tenantId);
      if (!(await cache.customers.get(ownerKey(scope)))) {
        throw new ApiError({ kind: "not-found", code: "not-a-customer" });
      }
      await user.sharepointNames.put({ ...scope, sharepointName, at: refreshing.now() });
    }
    await judgeTabs(services);
  },
};
