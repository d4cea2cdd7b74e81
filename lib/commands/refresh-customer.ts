import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { tenantIdSchema } from "../schemas/account.ts";
import { sources } from "../sync/index.ts";
import { refresh } from "../sync/refresh.ts";
import type { Command } from "./command.ts";

const input = z.object({ tenantId: tenantIdSchema, force: z.boolean() });

/** Brings what is known of one customer up to date: what is due, or everything with `force`. */
export const refreshCustomer: Command<"refresh-customer", "own-page", z.infer<typeof input>> = {
  name: "refresh-customer",
  from: "own-page",
  input,
  async run({ tenantId, force }, { account: stored, session, cache, refreshing }) {
    const { account } = await stored.get();
    if (!account || !(await session.of(account.cloud).get()).signedIn) throw new ApiError({ kind: "signed-out" });
    const scope = { account: account.id, cloud: account.cloud, tenantId };
    const customer = await cache.customers.get([scope.account, scope.cloud, scope.tenantId]);
    if (!customer) throw new ApiError({ kind: "not-found", code: "not-a-customer" });
    await refresh(refreshing, sources.health, scope, force);
  },
};
