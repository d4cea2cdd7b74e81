import * as z from "zod/mini";
import { type Account, accountSchema } from "../schemas/account.ts";
import { type Area, type Stored, stored } from "./stored.ts";

/** Who is signed in. Holds no token. */
export type Session = {
  readonly state: "signed-in" | "signed-out";
  /** The last agent: whose cached rows may be shown, signed in or not. */
  readonly account?: Account | undefined;
};

const lastAccount = z.object({ account: z.optional(accountSchema) });
const signedIn = z.object({ signedIn: z.boolean(), renewed: z.boolean() });

export type SessionState = z.infer<typeof signedIn>;

/** The last agent's name and ids, on the disk: enough to show the cache and to try once to sign in again. */
export function storedAccount(local: Area): Stored<{ account?: Account | undefined }> {
  return stored(local, "account", lastAccount, {});
}

/** Whether that agent is signed in, and whether renewal was tried, since the browser started. */
export function storedSession(session: Area): Stored<SessionState> {
  return stored(session, "session", signedIn, { signedIn: false, renewed: false });
}
