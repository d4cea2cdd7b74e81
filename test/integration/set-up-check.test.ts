import { describe, expect, test } from "vitest";
import { byStep, type SetUpRow } from "../../lib/advice/set-up-row.ts";
import { readSetUp } from "../../lib/database/read-set-up.ts";
import type { SetUpCheck } from "../../lib/settings/set-up-check.ts";
import { noon } from "../builders/clock.ts";
import { newProfile, type Profile } from "../builders/profile.ts";
import { startWorker, type Worker } from "../builders/worker.ts";
import { halfSetUp } from "../sandbox/worlds/half-set-up.ts";
import { customerId } from "../sandbox/worlds/ids.ts";

const login = "login.microsoftonline.com";
const graph = "graph.microsoft.com";
const partnerCenter = "api.partnercenter.microsoft.com";

/** A partner's first day, after an administrator at home has consented. */
async function firstDay(prepare: (profile: Profile) => void = () => {}) {
  const world = halfSetUp(noon);
  for (const { tenant } of world.partners) tenant.consent = "everything";
  const profile = newProfile({ world });
  prepare(profile);
  const worker = startWorker(profile);
  expect(await worker.ask("sign-in")).toEqual({ done: true });
  profile.sandbox.books.clear();
  return { profile, worker };
}

const check = (worker: Worker, action = "start") => worker.ask("check-set-up", { action });

async function stateOf({ services }: Worker): Promise<SetUpCheck | undefined> {
  return (await services.setUpCheck.get()).check;
}

/** Waits until so many customers are done since it was last resumed. */
async function doneReaches(worker: Worker, count: number): Promise<void> {
  const reached = (state: SetUpCheck | undefined) => state?.state !== "stopped" && (state?.done ?? 0) >= count;
  while (!reached(await stateOf(worker))) await turnOfEvents();
}

async function rowsOf({ services }: Worker) {
  const { account } = await services.account.get();
  if (!account) throw new Error("nobody is signed in");
  const { rows } = await readSetUp(services.cache, account, services.refreshing.now());
  return new Map<string, SetUpRow>(byStep(rows).map((row) => [row.tenantId, row]));
}

const turnOfEvents = () => new Promise((resolve) => setImmediate(resolve));

/** The disk answers late: what it says was so when it was asked. */
function answersLate({ local }: Profile): void {
  const { get } = local;
  local.get = async (key) => {
    const value = await get(key);
    for (let turn = 0; turn < 20; turn += 1) await turnOfEvents();
    return value;
  };
}

/** How often the first page of a customer's health, and the customer in Partner Center, were asked for. */
function asked({ sandbox }: Profile): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { host, path, search, tenantId } of sandbox.books.entries) {
    if (host === graph && path.endsWith("/healthOverviews") && !search.includes("skip")) count(`health ${tenantId}`);
    const customer = /^\/v1\/customers\/(c0[^/]+)$/.exec(path)?.[1];
    if (host === partnerCenter && customer) count(`standing ${customer}`);
  }
  return counts;
}

/** The customers in whose tenants a token was asked for. */
function entered({ sandbox }: Profile): Set<string | undefined> {
  return new Set(sandbox.books.of(login).map(({ path }) => path.split("/")[1]));
}

describe("the set-up check of a partner's first day", () => {
  test("says of every customer what to do, what is missing, and what nobody knows yet", async () => {
    const { worker } = await firstDay();
    expect(await check(worker)).toEqual({ done: true });
    const rows = await rowsOf(worker);
    const step = (number: number): unknown[] => {
      const row = rows.get(customerId(number));
      return [row?.step, row?.access?.state, row?.consent, row?.role, row?.reachable];
    };
    for (const pending of [1, 2, 3, 4])
      expect(step(pending)).toEqual(["await", "pending", "unknown", "unknown", "yes"]);
    expect(step(5)).toEqual(["consent", "active", "missing", "unknown", "yes"]);
    expect(step(6)).toEqual(["consent", "active", "missing", "unknown", "yes"]);
    for (const over of [7, 8, 9, 10]) expect(step(over)).toEqual(["renew", "ended", "unknown", "unknown", "yes"]);
    expect(step(11)).toEqual(["consent", "active", "missing", "unknown", "yes"]);
    expect(step(12)).toEqual(["consent", "active", "missing", "unknown", "yes"]);
    expect(step(13)).toEqual(["none", "active", "given", "held", "yes"]);
    expect(step(14)).toEqual(["add-role", "active", "given", "lacking", "yes"]);
    expect(step(16)).toEqual(["join-group", "active", "given", "refused", "yes"]);
    expect(step(17)).toEqual(["join-group", "active", "given", "refused", "yes"]);
    expect(step(18)).toEqual(["register", "active", "given", "held", "no"]);
    expect(step(19)).toEqual(["consent", "active", "missing", "unknown", "no"]);
    expect(step(20)).toEqual(["add-role", "active", "given", "lacking", "yes"]);
    for (const none of [21, 22, 23, 24]) expect(step(none)).toEqual(["request", "none", "unknown", "unknown", "yes"]);
    expect(step(25)).toEqual(["none", "active", "given", "held", "yes"]);
    expect([...rows.values()].at(-1)?.step).toBe("none");
    expect([...rows.values()][0]?.step).toBe("renew");
    expect(await stateOf(worker)).toMatchObject({ state: "done", total: 25, done: 25 });
  });

  test("asks each once, and for no token where the relationship gives no way in", async () => {
    const { profile, worker } = await firstDay();
    await check(worker);
    const counts = asked(profile);
    for (const none of [1, 7, 10, 21]) expect(entered(profile)).not.toContain(customerId(none));
    expect(counts.get(`health ${customerId(25)}`)).toBe(1);
    expect(counts.get(`standing ${customerId(25)}`)).toBe(1);
    expect([...counts].filter(([, times]) => times > 1)).toEqual([]);
    const { length } = profile.sandbox.books.entries;
    expect(await check(worker, "resume")).toEqual({ done: true });
    expect(profile.sandbox.books.entries.length - length).toBe(0);
  });

  test("stops at throttling, and goes on where it was once the wait is over", async () => {
    const { profile, worker } = await firstDay();
    const path = /^\/v1\/customers\/c0/;
    const throttled = profile.sandbox.trouble.make({ kind: "throttle", seconds: 120 }, { host: partnerCenter, path });
    await check(worker);
    throttled.clear();
    const paused = await stateOf(worker);
    expect(paused).toMatchObject({ state: "running", waitUntil: profile.clock.now() + 120_000 });
    expect(paused?.done).toBeLessThan(25);
    profile.sandbox.books.clear();
    await check(worker, "resume");
    expect(profile.sandbox.books.entries).toEqual([]);
    profile.clock.pass(120_001);
    await check(worker, "resume");
    expect(await stateOf(worker)).toMatchObject({ state: "done", done: 25 });
  });

  test("leaves a customer for which Microsoft asks to wait for later, and goes on with the others", async () => {
    const { profile, worker } = await firstDay();
    const target = { host: graph, tenantId: customerId(13) };
    const throttled = profile.sandbox.trouble.make({ kind: "throttle", seconds: 3_600 }, target);
    await check(worker);
    const paused = await stateOf(worker);
    expect(paused).toMatchObject({ state: "running", done: 24, waitUntil: profile.clock.now() + 3_600_000 });
    throttled.clear();
    profile.clock.pass(3_600_001);
    profile.sandbox.books.clear();
    await check(worker, "resume");
    expect(await stateOf(worker)).toMatchObject({ state: "done", done: 25 });
    expect(new Set(profile.sandbox.books.entries.map(({ tenantId }) => tenantId))).toContain(customerId(13));
    expect(profile.sandbox.books.entries.some(({ tenantId }) => tenantId === customerId(14))).toBe(false);
  });

  test("goes on in the worker's next life, and asks nothing twice", async () => {
    const { profile, worker } = await firstDay();
    const held = profile.sandbox.trouble.make({ kind: "hold" }, { host: graph, tenantId: customerId(14) });
    void check(worker);
    while (held.hits === 0 || ((await stateOf(worker))?.done ?? 0) < 8) {
      await turnOfEvents();
    }
    worker.kill();
    held.clear();
    const next = startWorker(profile);
    expect(await stateOf(next)).toMatchObject({ state: "running" });
    expect(await check(next, "resume")).toEqual({ done: true });
    expect(await stateOf(next)).toMatchObject({ state: "done", done: 25 });
    // What was under way when the life ended is asked again: four customers at most.
    const twice = [...asked(profile)].filter(([, times]) => times > 1);
    expect(twice.length).toBeLessThanOrEqual(4);
    expect(twice.filter(([, times]) => times > 2)).toEqual([]);
    expect((await rowsOf(next)).get(customerId(14))?.step).toBe("add-role");
  });

  test("can be stopped, and says so until it is resumed", async () => {
    const { profile, worker } = await firstDay();
    const held = profile.sandbox.trouble.make({ kind: "hold" }, { host: graph, tenantId: customerId(5) });
    const begun = check(worker);
    while (((await stateOf(worker))?.done ?? 0) < 3) await turnOfEvents();
    expect(await check(worker, "stop")).toEqual({ done: true });
    held.clear();
    await begun;
    const stopped = await stateOf(worker);
    expect(stopped).toMatchObject({ state: "stopped" });
    expect(stopped?.done).toBeLessThan(25);
    await check(worker, "resume");
    expect(await stateOf(worker)).toMatchObject({ state: "done", done: 25 });
  });

  test.for(["resume", "start"])("stopped while a call is held: %s ends complete", async (action) => {
    const { profile, worker } = await firstDay();
    const held = profile.sandbox.trouble.make({ kind: "hold" }, { host: graph, tenantId: customerId(5) });
    const begun = check(worker);
    await doneReaches(worker, 3);
    expect(await check(worker, "stop")).toEqual({ done: true });
    const again = check(worker, action);
    held.clear();
    expect(await again).toEqual({ done: true });
    expect(await stateOf(worker)).toMatchObject({ state: "done", total: 25, done: 25 });
    expect(await begun).toEqual({ done: true });
  });

  test("a stop ends a held call at once, without waiting for Microsoft", async () => {
    const { profile, worker } = await firstDay();
    const held = profile.sandbox.trouble.make({ kind: "hold" }, { host: graph, tenantId: customerId(14) });
    const begun = check(worker);
    while (held.hits === 0) await turnOfEvents();
    await check(worker, "stop");
    expect(await begun).toEqual({ done: true });
    expect(await stateOf(worker)).toMatchObject({ state: "stopped" });
    held.clear();
  });

  test("a stop is never overwritten by what was about to be written", async () => {
    const { profile, worker } = await firstDay(answersLate);
    const told: unknown[] = [];
    profile.local.watch("set-up-check:global", (value) => void told.push((value as { check: SetUpCheck }).check.state));
    for (const reached of [1, 4, 9]) {
      const begun = check(worker, told.length === 0 ? "start" : "resume");
      await doneReaches(worker, reached);
      await check(worker, "stop");
      await begun;
      expect(await stateOf(worker)).toMatchObject({ state: "stopped" });
      expect(told.slice(told.indexOf("stopped"))).toEqual(["stopped"]);
      told.splice(0, told.length, "running");
    }
  });

  test("stopped during a wait that Microsoft asked for, and resumed: goes on after the wait", async () => {
    const { profile, worker } = await firstDay();
    const path = /^\/v1\/customers\/c0/;
    const throttled = profile.sandbox.trouble.make({ kind: "throttle", seconds: 120 }, { host: partnerCenter, path });
    await check(worker);
    throttled.clear();
    await check(worker, "stop");
    await check(worker, "resume");
    expect(await stateOf(worker)).toMatchObject({ state: "running", waitUntil: profile.clock.now() + 120_000 });
  });

  test("is nobody's after signing out", async () => {
    const { worker } = await firstDay();
    await check(worker);
    await worker.ask("sign-out");
    expect(await stateOf(worker)).toBeUndefined();
    expect(await check(worker)).toEqual({ done: false, error: { kind: "signed-out" } });
  });
});
