import type { Scope } from "../schemas/scope.ts";
import { noUsage, type Usage } from "../schemas/usage.ts";
import { ownerKey } from "./cache.ts";
import type { UserData } from "./user.ts";

/** What a customer bought and used, and what a change has to name as the one it was made from; 0 where there is none. */
export type KnownUsage = { readonly usage: Usage; readonly version: number };

/** A customer's usage; none where nothing was entered. */
export async function readUsage(user: UserData, scope: Scope): Promise<KnownUsage> {
  const { usage = noUsage, version = 0 } = (await user.usages.get(ownerKey(scope))) ?? {};
  return { usage, version };
}
