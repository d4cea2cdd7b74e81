import * as z from "zod/mini";
import { tenantIdSchema } from "../schemas/account.ts";
import { scopeOf } from "../schemas/scope.ts";
import type { Command } from "./command.ts";

const input = z.object({ tenantId: tenantIdSchema });

const kept = 50;

/** Keeps which customers were looked at lately, for the popup to begin with. A tenant that is no customer is left out. */
export const noteSeen: Command<"note-seen", "own-page", z.infer<typeof input>> = {
  name: "note-seen",
  from: "own-page",
  input,
  async run({ tenantId }, { account: stored, cache, refreshing }) {
    const { account } = await stored.get();
    if (!account) return;
    const scope = scopeOf(account, tenantId);
    await cache.transaction("rw", [cache.customers, cache.recents], async () => {
      const key = [scope.account, scope.cloud, scope.tenantId];
      if (!(await cache.customers.get(key))) return;
      await cache.recents.put({ ...scope, at: refreshing.now() });
      const own = await cache.recents.where("[account+cloud]").equals([scope.account, scope.cloud]).toArray();
      const old = own.toSorted((one, other) => other.at - one.at).slice(kept);
      await cache.recents.bulkDelete(old.map((row) => [row.account, row.cloud, row.tenantId]));
    });
  },
};
