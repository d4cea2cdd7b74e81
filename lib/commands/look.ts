import * as z from "zod/mini";
import type { Command } from "./command.ts";
import { renewOnce } from "./sign-in.ts";
import { syncCustomers } from "./sync-customers.ts";

const input = z.object({ tabId: z.int() });

/** A panel or popup looks at a tab: judge it, and bring the customer list up to date if it is due. */
export const look: Command<"look", "own-page", z.infer<typeof input>> = {
  name: "look",
  from: "own-page",
  input,
  async run({ tabId }, services) {
    await services.tracker.looked(tabId);
    await renewOnce(services);
    const { account } = await services.account.get();
    if (account && (await services.session.of(account.cloud).get()).signedIn)
      await syncCustomers(services, account, false);
  },
};
