import * as z from "zod/mini";
import { type Account, tenantIdSchema } from "../schemas/account.ts";
import { cloudIds } from "../schemas/cloud.ts";
import { type Area, type Stored, stored } from "./stored.ts";

const pinSchema = z.optional(z.object({ account: z.string(), cloud: z.enum(cloudIds), tenantId: tenantIdSchema }));

/** The customer that an agent has pinned to a window. */
export type Pin = NonNullable<z.infer<typeof pinSchema>>;

/** A window's pin, in memory only: it is gone with the window, and with the browser. */
export function storedPin(session: Area, windowId: number): Stored<Pin | undefined> {
  return stored<Pin | undefined>(session, `pin:${windowId}`, pinSchema, undefined);
}

/** The pin where it is this account's: another account's pin is nobody's business here. */
export function pinFor(account: Account, pin: Pin | undefined): Pin | undefined {
  return pin?.account === account.id && pin.cloud === account.cloud ? pin : undefined;
}
