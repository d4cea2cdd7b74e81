import * as z from "zod/mini";
import type { Account } from "../schemas/account.ts";
import { type PortalId, portalIds } from "../schemas/evidence.ts";
import { type Area, type Stored, stored } from "./stored.ts";

const kept = 8;

const schema = z.record(z.string(), z.array(z.enum(portalIds)));

/** The portals that each account opened lately, the last one first. */
export type RecentPortals = z.infer<typeof schema>;

const keyOf = ({ id, cloud }: Account): string => `${cloud} ${id}`;

/** Kept on the disk, for the eyes only: in which order portals are listed. Names no customer. */
export function storedRecentPortals(local: Area): Stored<RecentPortals> {
  return stored<RecentPortals>(local, "recent-portals", schema, {});
}

/** The portals that an account opened lately, the last one first. */
export function recentPortalsOf(recent: RecentPortals, account: Account): readonly PortalId[] {
  return recent[keyOf(account)] ?? [];
}

/** The record after an account opened a portal. */
export function withPortal(recent: RecentPortals, account: Account, portal: PortalId): RecentPortals {
  const rest = recentPortalsOf(recent, account).filter((id) => id !== portal);
  return { ...recent, [keyOf(account)]: [portal, ...rest].slice(0, kept) };
}
