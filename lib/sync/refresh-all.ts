import { ownerKey } from "../database/cache.ts";
import type { Scope } from "../schemas/scope.ts";
import { untilEnded } from "./flights.ts";
import { sources } from "./index.ts";
import { type RefreshPorts, refresh } from "./refresh.ts";
import type { Source } from "./source.ts";

/**
 * Why it is refreshed: an occasion to bring up to date what is due; the agent asks for everything; or the line is back, and what
 * failed for want of it need not wait.
 */
export type Occasion = "look" | "asked" | "came-online";

/**
 * Refreshes every source about a scope, each by itself: one that fails keeps no other from being tried. Rejects only where the
 * database did, and then when all have ended.
 */
export async function refreshAll(
  ports: RefreshPorts,
  about: Source["about"],
  scope: Scope,
  occasion: Occasion,
): Promise<void> {
  const end = untilEnded();
  const one = async (source: Source): Promise<void> => {
    if (occasion !== "came-online") return refresh(ports, source, scope, occasion === "asked");
    const missed = (await ports.cache.syncs.get([...ownerKey(scope), source.id]))?.error?.kind === "offline";
    if (!end.aborted) await refresh(ports, source, scope, missed);
  };
  /** After another source, however that one fared. */
  const following = async (before: Promise<void>, source: Source): Promise<void> => {
    await Promise.allSettled([before]);
    if (!end.aborted) await one(source);
  };
  const all = Object.values<Source>(sources).filter((source) => source.about === about);
  const begun = new Map<string, Promise<void>>();
  for (const source of all) {
    const before = source.after && begun.get(source.after);
    begun.set(source.id, before ? following(before, source) : one(source));
  }
  for (const result of await Promise.allSettled(begun.values())) {
    if (result.status === "rejected") throw result.reason;
  }
}
