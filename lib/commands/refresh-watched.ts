import * as z from "zod/mini";
import { tenantIdSchema } from "../schemas/account.ts";
import { scopeOf } from "../schemas/scope.ts";
import { mostWatched } from "../settings/watched.ts";
import { sources } from "../sync/index.ts";
import { refresh } from "../sync/refresh.ts";
import type { Command } from "./command.ts";
import { signedInAccount } from "./signed-in.ts";

const input = z.object({ tenantIds: z.array(tenantIdSchema).check(z.maxLength(mostWatched)) });

/** Customers that are asked about at the same time. */
const atOnce = 4;

/** The popup shows watched customers: brings their health up to date where it is due, a few at a time. */
export const refreshWatched: Command<"refresh-watched", "own-page", z.infer<typeof input>> = {
  name: "refresh-watched",
  from: "own-page",
  input,
  async run({ tenantIds }, services) {
    const account = await signedInAccount(services);
    const keys = tenantIds.map((tenantId) => [account.id, account.cloud, tenantId]);
    const customers = await services.cache.customers.bulkGet(keys);
    const left = customers.filter((row) => row !== undefined);
    const one = async (): Promise<void> => {
      for (let row = left.shift(); row; row = left.shift()) {
        await refresh(services.refreshing, sources.health, scopeOf(account, row.tenantId));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
  },
};
