import { ApiError } from "../api/errors.ts";
import { type Allowance, allowances, type Gate } from "../api/gate.ts";
import type { Cache } from "./cache.ts";

const day = 24 * 60 * 60 * 1000;
const longestWindow = Math.max(...Object.values(allowances).map(({ withinMs }) => withinMs));

/** Forgets whatever says nothing any more: which tenants were asked about stays no longer than it must. */
async function forgetOld(cache: Cache, at: number): Promise<void> {
  await cache.asked
    .filter(({ times, until = 0 }) => until <= at && times.every((time) => at - time >= longestWindow))
    .delete();
}

/**
 * A gate whose counts and waits stand in the cache: a new life of the worker goes on with them. A request is counted before it is
 * made, so that a worker which dies in between has asked too little, never too much.
 */
export function storedGate(cache: Cache, now: () => number): Gate {
  return {
    async pass(key, allowance: Allowance | undefined) {
      const refusedUntil = await cache.transaction("rw", cache.asked, async () => {
        const at = now();
        await forgetOld(cache, at);
        const row = await cache.asked.get(key);
        // A wait of more than a day was written by a clock that has been put right since.
        if (row?.until !== undefined && at < row.until && row.until <= at + day) return row.until;
        if (allowance === undefined) return undefined;
        const { most, withinMs } = allowances[allowance];
        const times = (row?.times ?? []).filter((time) => time <= at && at - time < withinMs);
        const [oldest] = times;
        if (oldest !== undefined && times.length >= most) return oldest + withinMs;
        await cache.asked.put({ key, times: [...times, at] });
        return undefined;
      });
      if (refusedUntil === undefined) return;
      throw new ApiError({ kind: "throttled", code: "own-allowance", retryAt: refusedUntil });
    },
    async close(key, until) {
      await cache.transaction("rw", cache.asked, async () => {
        const row = await cache.asked.get(key);
        await cache.asked.put({ key, times: row?.times ?? [], until: Math.max(until, row?.until ?? 0) });
      });
    },
  };
}
