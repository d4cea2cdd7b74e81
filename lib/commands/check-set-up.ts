import * as z from "zod/mini";
import { ApiError } from "../api/errors.ts";
import { inTurn } from "../api/in-turn.ts";
import { clouds } from "../clouds/index.ts";
import { ownerKey } from "../database/cache.ts";
import { readSetUp } from "../database/read-set-up.ts";
import type { Account } from "../schemas/account.ts";
import type { CloudId } from "../schemas/cloud.ts";
import { scopeOf } from "../schemas/scope.ts";
import type { TenantId } from "../schemas/tenant.ts";
import type { SetUpCheck } from "../settings/set-up-check.ts";
import { endFlight, isUnderWay, singleFlight, untilEnded } from "../sync/flights.ts";
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

type Run = { readonly account: Account; readonly check: SetUpCheck; readonly signal: AbortSignal };

const turns = new WeakMap<Services, ReturnType<typeof inTurn>>();

/** Reads and writes of a cloud's state go one after the other: what was decided by it holds until it is written. */
function inStateTurn<T>(services: Services, cloud: CloudId, step: () => Promise<T>): Promise<T> {
  const turn = turns.get(services) ?? inTurn();
  turns.set(services, turn);
  return turn(cloud, step);
}

/** Asks one question about a customer unless it was answered since the check began; says until when Microsoft wants us to wait. */
async function question(services: Services, { account, check, signal }: Run, source: Source, tenantId: TenantId) {
  const scope = scopeOf(account, tenantId);
  const read = async (): Promise<Found> => {
    const sync = await services.cache.syncs.get([...ownerKey(scope), source.id]);
    const throttled = sync?.error?.kind === "throttled" ? (sync.error.retryAt ?? 0) : 0;
    return { at: Math.max(sync?.succeededAt ?? 0, throttled ? 0 : (sync?.failedAt ?? 0)), waitUntil: throttled };
  };
  const before = await read();
  if (before.at >= check.startedAt) return before.waitUntil;
  await refresh(services.refreshing, source, scope, true, signal);
  return (await read()).waitUntil;
}

/**
 * Works through the customers, a few at a time, until all are done or it is stopped. A customer for which Microsoft asks to wait is
 * left for later while the others go on; Partner Center, which answers for all of them, ends the round.
 */
async function work(services: Services, run: Run): Promise<void> {
  const { account, check, signal } = run;
  const { cache, refreshing } = services;
  const stored = services.setUpCheck.of(account.cloud);
  const home = scopeOf(account, account.tenantId);
  const hasGdap = clouds[account.cloud].has.delegatedAdmin;
  await refresh(refreshing, sources.customers, home, false, signal);
  if (hasGdap) {
    const lists = await cache.syncs.get([...ownerKey(home), "relationships"]);
    const stale = (lists?.succeededAt ?? 0) < check.startedAt;
    await refresh(refreshing, sources.relationships, home, stale, signal);
  }
  const { rows } = await readSetUp(cache, account, refreshing.now());
  const left = [...rows];
  let done = 0;
  /** When to go on with the customers left for later, and with everything. */
  let later = Number.POSITIVE_INFINITY;
  let waitUntil = 0;
  const note = (state: SetUpCheck["state"]): Promise<void> =>
    inStateTurn(services, account.cloud, async () => {
      if (signal.aborted) return;
      const wait = waitUntil > refreshing.now() ? { waitUntil } : {};
      await stored.set({ check: { ...check, state, total: rows.length, done, ...wait } });
    });
  const one = async (): Promise<void> => {
    for (let row = left.shift(); row && !signal.aborted && waitUntil === 0; row = left.shift()) {
      const ask = (source: Source) => question(services, run, source, row.tenantId);
      // Where the relationships say that there is no way in, Microsoft need not be asked for a token.
      const mayEnter =
        !hasGdap || row.access === undefined || row.access.state === "active" || row.access.state === "unknown";
      const healthAt = mayEnter ? await ask(sources.health) : 0;
      waitUntil = Math.max(waitUntil, await ask(standingSource));
      if (waitUntil > 0) return;
      if (healthAt > 0) {
        later = Math.min(later, healthAt);
        continue;
      }
      done += 1;
      await note("running");
    }
  };
  await note("running");
  await Promise.all(Array.from({ length: atOnce }, one));
  if (waitUntil === 0 && Number.isFinite(later)) waitUntil = later;
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
    const life = untilEnded();
    const { account } = await services.account.get();
    if (!account || !(await services.session.of(account.cloud).get()).signedIn)
      throw new ApiError({ kind: "signed-out" });
    const { cloud } = account;
    const stored = services.setUpCheck.of(cloud);
    const key = `set-up-check ${cloud}`;
    const decided = await inStateTurn(services, cloud, async () => {
      if (action === "stop") endFlight(key);
      const before = (await stored.get()).check;
      const own = before?.account === account.id ? before : undefined;
      const now = services.refreshing.now();
      if (life.aborted) throw new ApiError({ kind: "signed-out" });
      if (action === "stop") {
        if (own) await stored.set({ check: { ...own, state: "stopped" } });
        return;
      }
      const fresh: SetUpCheck = { account: account.id, state: "running", startedAt: now, total: 0, done: 0 };
      const check: SetUpCheck = action === "resume" && own ? { ...own, state: "running" } : fresh;
      if (!isUnderWay(key)) await stored.set({ check });
      if (life.aborted) throw new ApiError({ kind: "signed-out" });
      if (check.waitUntil !== undefined && check.waitUntil > now) return;
      const ended = singleFlight(key, (signal) => work(services, { account, check, signal }));
      return { ended };
    });
    await decided?.ended;
  },
};
