import * as z from "zod/mini";
import { scopeOf } from "../schemas/scope.ts";
import { refreshAll } from "../sync/refresh-all.ts";
import type { Command } from "./command.ts";
import { signedInAccount } from "./signed-in.ts";
import { syncCustomers } from "./sync-customers.ts";

/** Fetches anew what is known of the partner itself, due or not: the customer list, the relationships, the profiles. */
export const refreshPartner: Command<"refresh-partner", "own-page", undefined> = {
  name: "refresh-partner",
  from: "own-page",
  input: z.undefined(),
  async run(_input, services) {
    const account = await signedInAccount(services);
    await Promise.all([
      syncCustomers(services, account, true),
      refreshAll(services.refreshing, "partner", scopeOf(account, account.tenantId), "asked"),
    ]);
  },
};
