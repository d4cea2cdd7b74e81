import * as z from "zod/mini";
import { tenantIdSchema } from "../schemas/account.ts";
import { refreshAll } from "../sync/refresh-all.ts";
import type { Command } from "./command.ts";
import { customerScope, signedInAccount } from "./signed-in.ts";

const input = z.object({ tenantId: tenantIdSchema, force: z.boolean() });

/** Brings everything that is known of one customer up to date: what is due, or all of it with `force`. */
export const refreshCustomer: Command<"refresh-customer", "own-page", z.infer<typeof input>> = {
  name: "refresh-customer",
  from: "own-page",
  input,
  async run({ tenantId, force }, services) {
    const scope = await customerScope(services, await signedInAccount(services), tenantId);
    await refreshAll(services.refreshing, "customer", scope, force ? "asked" : "look");
  },
};
