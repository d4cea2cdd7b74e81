import * as z from "zod/mini";
import { endFlights } from "../sync/flights.ts";
import type { Command } from "./command.ts";
import { judgeTabs } from "./judge-tabs.ts";

/** Forgets the tokens, the account and everything that can be fetched again. Settings stay. */
export const signOut: Command<"sign-out", "own-page", undefined> = {
  name: "sign-out",
  from: "own-page",
  input: z.undefined(),
  async run(_input, services) {
    const { cache, identity, account, session } = services;
    await session.set({ signedIn: false, renewed: true });
    endFlights();
    await identity.forget();
    await account.remove();
    await cache.transaction("rw", cache.tables, () => Promise.all(cache.tables.map((table) => table.clear())));
    await judgeTabs(services);
  },
};
