import { describe, expect, test } from "vitest";
import { ApiError } from "../../../lib/api/errors.ts";
import type { Cache } from "../../../lib/database/cache.ts";
import type { ErrorFacts } from "../../../lib/schemas/error-facts.ts";
import { endFlights } from "../../../lib/sync/flights.ts";
import { isDue, refresh } from "../../../lib/sync/refresh.ts";
import type { Source } from "../../../lib/sync/source.ts";
import { emptyCache } from "../../builders/cache.ts";
import { hour, minute, noon, stoppedClock } from "../../builders/clock.ts";
import { service } from "../../builders/health.ts";
import { scriptedClient } from "../../builders/microsoft.ts";
import { contosoEast, contosoWest, mina } from "../../builders/tenants.ts";

const scope = { account: mina.id, cloud: mina.cloud, tenantId: contosoWest };
const key = [mina.id, mina.cloud, contosoWest, "health"];
const staleAfterMs = 5 * minute;

/** A source whose answers the test gives: a status of one service, or why there is none. */
function setUp(cache: Cache = emptyCache()) {
  const clock = stoppedClock();
  const fetches: PromiseWithResolvers<string | ErrorFacts>[] = [];
  const signals: AbortSignal[] = [];
  const source: Source = {
    id: "health",
    about: "customer",
    staleAfterMs,
    tables: ["services"],
    async fetch(_client, _caller, { signal }) {
      if (signal) signals.push(signal);
      const coming = Promise.withResolvers<string | ErrorFacts>();
      fetches.push(coming);
      const answer = await coming.promise;
      if (typeof answer !== "string") throw new ApiError(answer);
      return {
        unreadable: answer.length,
        async write(target, about) {
          await target.services.put({ ...about, ...service("Exchange", { status: answer }) });
          if (answer === "full") throw new DOMException("no room", "QuotaExceededError");
        },
      };
    },
  };
  const ports = { cache, client: scriptedClient([]).client, now: clock.now };
  const run = (force = false, about = scope): Promise<void> => refresh(ports, source, about, force);
  const until = async (count: number): Promise<void> => {
    while (fetches.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  /** One refresh from beginning to end, with this answer if it asks. */
  const once = async (answer: string | ErrorFacts, force = false): Promise<void> => {
    const before = fetches.length;
    const done = run(force);
    await Promise.race([done, until(before + 1)]);
    fetches[before]?.resolve(answer);
    await done;
  };
  const status = async (): Promise<string | undefined> => (await cache.services.toArray())[0]?.status;
  return { cache, clock, fetches, signals, source, run, once, until, status, sync: () => cache.syncs.get(key) };
}

describe("a refresh", () => {
  test("writes the rows and the record of success together", async () => {
    const { once, status, sync, cache } = setUp();
    await once("ok");
    expect(await status()).toBe("ok");
    expect(await sync()).toEqual({ ...scope, source: "health", succeededAt: noon, unreadable: 2 });
    expect(await cache.syncs.count()).toBe(1);
  });

  test("asks nobody while its rows are fresh, and asks again when they are not", async () => {
    const { once, clock, fetches, status } = setUp();
    await once("first");
    clock.pass(staleAfterMs - 1);
    await once("second");
    expect([fetches.length, await status()]).toEqual([1, "first"]);
    clock.pass(1);
    await once("third");
    expect([fetches.length, await status()]).toEqual([2, "third"]);
  });

  test("asks at once where it is forced", async () => {
    const { once, fetches, status } = setUp();
    await once("first");
    await once("second", true);
    expect([fetches.length, await status()]).toEqual([2, "second"]);
  });

  test("is one flight for all who ask meanwhile, whether forced or not", async () => {
    const { run, fetches, until, status } = setUp();
    const all = [run(), run(true), run()];
    await until(1);
    fetches[0]?.resolve("ok");
    await Promise.all(all);
    expect([fetches.length, await status()]).toEqual([1, "ok"]);
    const next = run(true);
    await until(2);
    fetches[1]?.resolve("again");
    await next;
    expect(await status()).toBe("again");
  });

  test("of another tenant is another flight", async () => {
    const { run, fetches, until, cache } = setUp();
    const both = [run(), run(false, { ...scope, tenantId: contosoEast })];
    await until(2);
    fetches.forEach(({ resolve }) => resolve("ok"));
    await Promise.all(both);
    expect(await cache.services.count()).toBe(2);
  });
});

describe("a refresh that failed", () => {
  test("keeps the rows, and records when and why beside them", async () => {
    const { once, clock, status, sync } = setUp();
    await once("kept");
    clock.pass(hour);
    const error: ErrorFacts = { kind: "missing-role", code: "Forbidden", status: 403, correlationId: "c1" };
    await once(error);
    expect(await status()).toBe("kept");
    expect(await sync()).toMatchObject({ succeededAt: noon, failedAt: noon + hour, error });
  });

  test("still says how many of the kept rows could not be read", async () => {
    const { once, clock, sync } = setUp();
    await once("four");
    clock.pass(hour);
    await once({ kind: "offline" });
    expect((await sync())?.unreadable).toBe(4);
  });

  test("the first time has no success to speak of", async () => {
    const { once, sync } = setUp();
    await once({ kind: "offline" });
    const row = await sync();
    expect(row).toMatchObject({ failedAt: noon, error: { kind: "offline" } });
    expect(row).not.toHaveProperty("succeededAt");
  });

  test("is forgotten by the next success", async () => {
    const { once, clock, sync } = setUp();
    await once({ kind: "offline" });
    clock.pass(minute);
    await once("ok");
    expect(await sync()).toEqual({ ...scope, source: "health", succeededAt: noon + minute, unreadable: 2 });
  });

  test("for want of room leaves neither half of the rows nor a record of success", async () => {
    const { once, clock, status, sync } = setUp();
    await once("kept");
    clock.pass(hour);
    await once("full");
    expect(await status()).toBe("kept");
    const error = { kind: "unexpected", code: "database-full" };
    expect(await sync()).toMatchObject({ succeededAt: noon, failedAt: noon + hour, error });
  });

  test("for no reason of Microsoft's leaves nothing of its text", async () => {
    const { run, fetches, until, sync } = setUp();
    const done = run();
    await until(1);
    fetches[0]?.reject(new Error("Bearer secret"));
    await done;
    expect((await sync())?.error).toEqual({ kind: "unexpected", code: "Error" });
  });
});

describe("a refresh that is ended from here", () => {
  test("writes nothing, whether the answer comes or not", async () => {
    for (const answer of ["late", { kind: "offline" }] as const) {
      const { run, fetches, until, cache } = setUp();
      const done = run();
      await until(1);
      endFlights();
      fetches[0]?.resolve(answer);
      await done;
      expect([await cache.services.count(), await cache.syncs.count()]).toEqual([0, 0]);
    }
  });

  test("tells its source, and is not waited for by the next", async () => {
    const { run, fetches, signals, until, status } = setUp();
    const first = run();
    await until(1);
    endFlights();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    const second = run();
    await until(2);
    fetches[1]?.resolve("second");
    await second;
    const third = run(true);
    await until(3);
    fetches[0]?.resolve("first");
    await first;
    expect(run(true)).toBe(third);
    fetches[2]?.resolve("third");
    await third;
    expect(await status()).toBe("third");
  });
});

describe("Microsoft's request to wait", () => {
  const throttled: ErrorFacts = { kind: "throttled", status: 429, retryAt: noon + minute };

  test("is kept, forced or not, to the millisecond", async () => {
    const { once, clock, fetches } = setUp();
    await once(throttled);
    clock.pass(minute - 1);
    await once("early");
    await once("early", true);
    expect(fetches).toHaveLength(1);
    clock.pass(1);
    await once("in time");
    expect(fetches).toHaveLength(2);
  });

  test("outlives the worker", async () => {
    const { once, cache } = setUp();
    await once(throttled);
    const next = setUp(cache);
    await next.once("early", true);
    expect(next.fetches).toHaveLength(0);
  });
});

describe("a source is due", () => {
  const row = { ...scope, source: "health" };
  const { source } = { source: { staleAfterMs } as Source };

  test.for<[word: string, due: boolean, sync: object | undefined]>([
    ["where nothing was ever fetched", true, undefined],
    ["not while fresh", false, { succeededAt: noon - staleAfterMs + 1 }],
    ["when stale", true, { succeededAt: noon - staleAfterMs }],
    ["after a failure, fresh or not", true, { succeededAt: noon - 1, failedAt: noon }],
    ["not before Microsoft's time", false, { failedAt: noon - 1, error: { kind: "throttled", retryAt: noon + 1 } }],
    ["at Microsoft's time", true, { failedAt: noon - 1, error: { kind: "throttled", retryAt: noon } }],
    ["where the clock was ahead when it was fetched", true, { succeededAt: noon + hour }],
  ])("%s: %s", ([, due, sync]) => {
    expect(isDue(source, sync && { ...row, ...sync }, noon)).toBe(due);
  });
});
