import * as z from "zod/mini";
import { clouds } from "../clouds/index.ts";
import { cloudIds } from "../schemas/cloud.ts";
import { parseTenantId } from "../schemas/tenant.ts";
import { type Area, type Stored, stored } from "./stored.ts";

/** The Application (client) ID that Entra gives a registered app; empty while none is entered. */
const clientId = z.string().check(z.refine((text) => text === "" || parseTenantId(text) !== undefined));

export const settingsSchema = z.object({
  clientId,
  /** Where the agent signs in; nothing is asked of a cloud that closed. */
  cloud: z.enum(cloudIds).check(z.refine((id) => clouds[id].open)),
  /** The language of the screen; `auto` follows the browser. */
  language: z.enum(["auto", "en", "ko"]),
});

/** What the user set. Kept by sign-out and by every schema change. */
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { clientId: "", cloud: "global", language: "auto" };

/** The settings in an area that survives the browser's restart. */
export function storedSettings(area: Area): Stored<Settings> {
  return stored(area, "settings", settingsSchema, defaultSettings);
}
