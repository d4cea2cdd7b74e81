import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { rebuild } from "../database/state.ts";
import { endFlights } from "../sync/flights.ts";
import type { Command } from "./command.ts";
import { judgeTabs } from "./judge-tabs.ts";

/**
 * Drops everything that can be fetched again and makes its database anew, where that is broken or a newer version's. What the user
 * made is kept elsewhere and stays. The next look fetches what it shows.
 */
export const rebuildCache: Command<"rebuild-cache", "own-page", undefined> = {
  name: "rebuild-cache",
  from: "own-page",
  input: z.undefined(),
  async run(_input, services) {
    endFlights();
    const state = await rebuild(services.cache);
    if (state !== "ready") throw new ApiError({ kind: "unexpected", code: `database-${state}` });
    await judgeTabs(services);
  },
};
