import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import type { Owner } from "../schemas/owner.ts";
import type { Services } from "./services.ts";

/** What a change names as the version it was made from; 0 where there was none. */
export const versionSchema = z.int().check(z.gte(0));

/**
 * Makes sure that a page's data belong to the agent who is known here in that cloud, signed in or not: a page may be older than
 * the last sign-in. Throws an ApiError `signed-out` otherwise.
 */
export async function ofThisAgent({ account: stored }: Services, { account: id, cloud }: Owner): Promise<void> {
  const { account } = await stored.of(cloud).get();
  if (account?.id !== id) throw new ApiError({ kind: "signed-out" });
}

/**
 * The version that a row gets when it is written anew. Throws an ApiError `changed-elsewhere` where it has become another since it
 * was read, as in another tab.
 */
export function nextVersion(row: { readonly version: number } | undefined, from: number): number {
  const version = row?.version ?? 0;
  if (version !== from) throw new ApiError({ kind: "changed-elsewhere" });
  return version + 1;
}
