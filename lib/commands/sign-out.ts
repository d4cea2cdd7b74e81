import type { Table } from "dexie";
import * as z from "zod/mini";
import { clouds } from "../clouds/index.ts";
import { type CloudId, cloudIds } from "../schemas/cloud.ts";
import { endFlights } from "../sync/flights.ts";
import { accountsBeside } from "./accounts-beside.ts";
import type { Command } from "./command.ts";
import { judgeTabs } from "./judge-tabs.ts";

const input = z.optional(z.object({ erase: z.boolean() }));

/** Removes some clouds' rows, and those that belong to no cloud. */
async function forgetRows(table: Table<{ readonly cloud?: CloudId }>, of: readonly CloudId[]): Promise<void> {
  await table.filter((row) => row.cloud === undefined || of.includes(row.cloud)).delete();
}

/**
 * Signs out of the cloud that the settings choose, and of those that share its sign-in host and so its tokens: forgets their tokens,
 * their accounts and everything of them that can be fetched again. What the user made stays, unless `erase` asks to remove that too.
 */
export const signOut: Command<"sign-out", "own-page", z.infer<typeof input>> = {
  name: "sign-out",
  from: "own-page",
  input,
  async run(options, services) {
    const { cache, identity, account, session, settings } = services;
    // Refused before anything is gone where what was made cannot be erased.
    if (options?.erase) await services.user.open();
    endFlights();
    const { cloud } = await settings.get();
    const beside = await accountsBeside(cloud, services);
    // Clouds of one sign-in host share the agent's tokens there.
    const together = cloudIds.filter((id) => clouds[id].open && clouds[id].login === clouds[cloud].login);
    for (const id of together) await session.of(id).set({ signedIn: false, renewed: true });
    // Again: what began before the session ended.
    endFlights();
    for (const id of together) {
      await account.of(id).remove();
      await services.setUpCheck.of(id).remove();
    }
    await identity.forget(beside);
    await cache.transaction("rw", [...cache.fetched], () =>
      Promise.all(cache.fetched.map((table) => (beside.length === 0 ? table.clear() : forgetRows(table, together)))),
    );
    // And once more: a command that had asked who is signed in before that ended may have begun since.
    endFlights();
    if (options?.erase) {
      await services.eraseMade();
      await services.hostAnswers.remove();
      for (const id of cloudIds) await services.setUpCheck.of(id).remove();
    }
    await judgeTabs(services);
  },
};
