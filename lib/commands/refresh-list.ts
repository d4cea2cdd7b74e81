import * as z from "zod/mini";
import type { Command } from "./command.ts";
import { signedInAccount } from "./signed-in.ts";
import { syncCustomers } from "./sync-customers.ts";

/** Somebody asked for the customer list: fetches it now, due or not, unless Microsoft asked to wait. */
export const refreshList: Command<"refresh-list", "own-page", undefined> = {
  name: "refresh-list",
  from: "own-page",
  input: z.undefined(),
  async run(_input, services) {
    await syncCustomers(services, await signedInAccount(services), true);
  },
};
