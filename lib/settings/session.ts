import * as z from "zod/mini";
import { type Account, accountSchema } from "../schemas/account.ts";
import { type PerCloud, perCloud } from "./per-cloud.ts";
import type { Settings } from "./settings.ts";
import type { Area, Stored } from "./stored.ts";

/** Who is signed in. Holds no token. */
export type Session = {
  readonly state: "signed-in" | "signed-out";
  /** The last agent: whose cached rows may be shown, signed in or not. */
  readonly account?: Account | undefined;
};

const lastAccount = z.object({ account: z.optional(accountSchema) });
const signedIn = z.object({ signedIn: z.boolean(), renewed: z.boolean() });

export type SessionState = z.infer<typeof signedIn>;

/** The last agent's name and ids in each cloud, on the disk: enough to show the cache and to try once to sign in again. */
export function storedAccount(local: Area, settings: Stored<Settings>): PerCloud<{ account?: Account | undefined }> {
  return perCloud(local, "account", lastAccount, {}, settings);
}

/** Whether that agent is signed in, and whether renewal was tried, since the browser started. */
export function storedSession(session: Area, settings: Stored<Settings>): PerCloud<SessionState> {
  return perCloud(session, "session", signedIn, { signedIn: false, renewed: false }, settings);
}
