import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { settingsSchema } from "../settings/settings.ts";
import type { Command } from "./command.ts";
import { judgeTabs } from "./judge-tabs.ts";

const input = z.partial(settingsSchema);

/** Changes some settings and leaves the others as they are. */
export const changeSettings: Command<"change-settings", "own-page", z.infer<typeof input>> = {
  name: "change-settings",
  from: "own-page",
  input,
  async run(changes, services) {
    const { settings } = services;
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const locked = await settings.policy.get();
    if (Object.keys(given).some((key) => key in locked)) throw new ApiError({ kind: "set-by-organisation" });
    const before = await settings.change(given);
    if (changes.cloud !== undefined && changes.cloud !== before.cloud) await judgeTabs(services);
  },
};
