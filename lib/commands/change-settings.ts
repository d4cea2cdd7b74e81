import * as z from "zod/mini";
import { settingsSchema } from "../settings/settings.ts";
import type { Command } from "./command.ts";

const input = z.partial(settingsSchema);

/** Changes some settings and leaves the others as they are. */
export const changeSettings: Command<"change-settings", "own-page", z.infer<typeof input>> = {
  name: "change-settings",
  from: "own-page",
  input,
  async run(changes, { settings }) {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    await settings.set({ ...(await settings.get()), ...given });
  },
};
