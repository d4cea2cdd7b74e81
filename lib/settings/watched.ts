import * as z from "zod/mini";
import { tenantIdSchema } from "../schemas/account.ts";
import { cloudIds } from "../schemas/cloud.ts";
import { type Scope, scopeKey } from "../schemas/scope.ts";
import { type Area, type Stored, stored } from "./stored.ts";

/** More than these cannot be watched. */
export const mostWatched = 50;

const schema = z.array(z.object({ account: z.string(), cloud: z.enum(cloudIds), tenantId: tenantIdSchema }));

/** The customers that agents keep an eye on, each agent's own. */
export type Watched = z.infer<typeof schema>;

/** On the disk; the user's own, kept by sign-out, removed with everything that the user made. */
export function storedWatched(local: Area): Stored<Watched> {
  return stored<Watched>(local, "watched", schema, []);
}

/** Whether a customer is watched. */
export function isWatched(watched: Watched, scope: Scope): boolean {
  return watched.some((entry) => scopeKey(entry) === scopeKey(scope));
}

/** The record after a customer was starred, or no longer is. One too many is left out. */
export function withWatched(watched: Watched, { account, cloud, tenantId }: Scope, yes: boolean): Watched {
  const scope = { account, cloud, tenantId };
  const rest = watched.filter((entry) => scopeKey(entry) !== scopeKey(scope));
  const own = rest.filter((entry) => entry.account === account && entry.cloud === cloud);
  return yes && own.length < mostWatched ? [...rest, scope] : rest;
}
