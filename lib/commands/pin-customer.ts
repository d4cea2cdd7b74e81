import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { ownerKey } from "../database/cache.ts";
import { tenantIdSchema } from "../schemas/account.ts";
import { scopeOf } from "../schemas/scope.ts";
import type { Command } from "./command.ts";

const input = z.object({ windowId: z.int(), tenantId: z.optional(tenantIdSchema) });

/** Pins a customer of the list to a window, or with no tenant takes the window's pin away. */
export const pinCustomer: Command<"pin-customer", "own-page", z.infer<typeof input>> = {
  name: "pin-customer",
  from: "own-page",
  input,
  async run({ windowId, tenantId }, { account: stored, cache, pin }) {
    if (!tenantId) return pin(windowId).remove();
    const { account } = await stored.get();
    const scope = account && scopeOf(account, tenantId);
    if (!scope || !(await cache.customers.get(ownerKey(scope)))) {
      throw new ApiError({ kind: "not-found", code: "not-a-customer" });
    }
    await pin(windowId).set(scope);
  },
};
