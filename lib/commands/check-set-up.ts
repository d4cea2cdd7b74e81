import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { clouds } from "../clouds/index.ts";
import { ownerKey } from "../database/cache.ts";
import { readSetUp } from "../database/read-set-up.ts";
import type { Account } from "../schemas/account.ts";
import { scopeOf } from "../schemas/scope.ts";
import type { TenantId } from "../schemas/tenant.ts";
import type { SetUpCheck } from "../settings/set-up-check.ts";
import { singleFlight } from "../sync/flights.ts";
import { sources } from "../sync/index.ts";
import { refresh } from "../sync/refresh.ts";
import type { Source } from "../sync/source.ts";
import { standingSource } from "../sync/standing.ts";
import type { Command } from "./command.ts";
import type { Services } from "./services.ts";

const input = z.object({ action: z.enum(["start", "resume", "stop"]) });

/** Customers that are asked about at the same time. */
const atOnce = 4;

type Found = { readonly at: number; readonly waitUntil: number };

/** Asks one question about a customer unless it was answered since `startedAt`; says until when Microsoft wants us to wait. */
async function question(services: Services, account: Account, source: Source, tenantId: TenantId, startedAt: number) {
  const scope = scopeOf(account, tenantId);
  const read = async (): Promise<Found> => {
    const sync = await services.cache.syncs.get([...ownerKey(scope), source.id]);
    const throttled = sync?.error?.kind === "throttled" ? (sync.error.retryAt ?? 0) : 0;
    return { at: Math.max(sync?.succeededAt ?? 0, throttled ? 0 : (sync?.failedAt ?? 0)), waitUntil: throttled };
  };
  const before = await read();
  if (before.at >= startedAt) return before.waitUntil;
  await refresh(services.refreshing, source, scope, true);
  return (await read()).waitUntil;
}

/** Works through the customers, a few at a time, until all are done, Microsoft asks to wait, or it is stopped. */
async function work(services: Services, account: Account, check: SetUpCheck, signal: AbortSignal): Promise<void> {
  const { cache, refreshing } = services;
  const stored = services.setUpCheck.of(account.cloud);
  const home = scopeOf(account, account.tenantId);
  const hasGdap = clouds[account.cloud].has.delegatedAdmin;
  await refresh(refreshing, sources.customers, home);
  if (hasGdap) {
    const lists = await cache.syncs.get([...ownerKey(home), "relationships"]);
    await refresh(refreshing, sources.relationships, home, (lists?.succeededAt ?? 0) < check.startedAt);
  }
  const { rows } = await readSetUp(cache, account, refreshing.now());
  const left = [...rows];
  let done = 0;
  let waitUntil = 0;
  const note = async (state: SetUpCheck["state"]): Promise<void> => {
    if (signal.aborted || (await stored.get()).check?.state === "stopped") return;
    const wait = waitUntil > refreshing.now() ? { waitUntil } : {};
    await stored.set({ check: { ...check, state, total: rows.length, done, ...wait } });
  };
  const one = async (): Promise<void> => {
    for (let row = left.shift(); row && !signal.aborted && waitUntil === 0; row = left.shift()) {
      const ask = (source: Source) => question(services, account, source, row.tenantId, check.startedAt);
      // Where the relationships say that there is no way in, Microsoft need not be asked for a token.
      const mayEnter =
        !hasGdap || row.access === undefined || row.access.state === "active" || row.access.state === "unknown";
      const waits = [mayEnter ? await ask(sources.health) : 0, await ask(standingSource)];
      waitUntil = Math.max(waitUntil, ...waits);
      if (waitUntil > 0) return;
      done += 1;
      await note("running");
    }
  };
  await note("running");
  await Promise.all(Array.from({ length: atOnce }, one));
  await note(waitUntil > 0 ? "running" : "done");
}

/**
 * Asks, customer by customer, what is still missing: consent, delegated access, role, a place in Partner Center. Only on demand;
 * it can be stopped, and goes on where it was after that, after the worker's end and after the browser's.
 */
export const checkSetUp: Command<"check-set-up", "own-page", z.infer<typeof input>> = {
  name: "check-set-up",
  from: "own-page",
  input,
  async run({ action }, services) {
    const { account } = await services.account.get();
    if (!account || !(await services.session.of(account.cloud).get()).signedIn)
      throw new ApiError({ kind: "signed-out" });
    const stored = services.setUpCheck.of(account.cloud);
    const before = (await stored.get()).check;
    const own = before?.account === account.id ? before : undefined;
    const now = services.refreshing.now();
    if (action === "stop") {
      if (own) await stored.set({ check: { ...own, state: "stopped" } });
      return;
    }
    const fresh: SetUpCheck = { account: account.id, state: "running", startedAt: now, total: 0, done: 0 };
    const check: SetUpCheck = action === "resume" && own ? { ...own, state: "running" } : fresh;
    if (check.waitUntil !== undefined && check.waitUntil > now) return;
    await singleFlight(`set-up-check ${account.cloud}`, async (ended) => {
      const stop = new AbortController();
      await stored.set({ check });
      const stops = stored.watch((value) => {
        if (value.check?.state === "stopped") stop.abort();
      });
      try {
        await work(services, account, check, AbortSignal.any([ended, stop.signal]));
      } finally {
        stops();
      }
    });
  },
};
