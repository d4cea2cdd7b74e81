import { ApiError } from "../api/errors.ts";
import { type Cache, ownerKey } from "../database/cache.ts";
import type { ApiErrorKind } from "../schemas/error-facts.ts";
import type { Scope } from "../schemas/scope.ts";

/** The ids of a customer's Azure subscriptions that the agent was last seen to see. */
async function visibleAzure(cache: Cache, scope: Scope): Promise<readonly string[]> {
  const rows = await cache.azureSubscriptions.where("[account+cloud+tenantId]").equals(ownerKey(scope)).toArray();
  return rows.map(({ id }) => id);
}

/** Whether the agent sees any Azure subscription of a customer. */
export async function seesAzure(cache: Cache, scope: Scope): Promise<boolean> {
  return (await visibleAzure(cache, scope)).length > 0;
}

const ofOne: ReadonlySet<ApiErrorKind> = new Set(["missing-role", "not-found"]);

/**
 * Reads every visible subscription. One that refuses the agent hides no other and counts as unreadable; all of them refusing is a
 * failure. Gives how many were unreadable.
 */
export async function eachAzure(
  cache: Cache,
  scope: Scope,
  read: (subscriptionId: string) => Promise<number>,
): Promise<number> {
  let unreadable = 0;
  let refused: unknown;
  let answered = false;
  for (const id of await visibleAzure(cache, scope)) {
    try {
      unreadable += await read(id);
      answered = true;
    } catch (error) {
      if (!(error instanceof ApiError) || !ofOne.has(error.facts.kind)) throw error;
      refused = error;
      unreadable += 1;
    }
  }
  if (refused !== undefined && !answered) throw refused;
  return unreadable;
}
