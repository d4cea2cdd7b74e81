import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Mishap } from "../sandbox/trouble.ts";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { countWaits, isFrozen, waitsOf } from "./browser/frozen-worker.ts";
import { killWorker } from "./browser/kill-worker.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { openPanel, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";
import { passADay, type StoredCache, storedCache } from "./desk/stored-cache.ts";

const west = customerId(1);

/** Which source asks for what. A request that is on no line fails the test. */
const asks: readonly (readonly [source: string, what: RegExp])[] = [
  ["token", /\/oauth2\/v2\.0\/token$/],
  ["customers", /\/v1\/customers$/],
  ["requests", /\/v1\/customers\/[^/]+\/servicerequests$/],
  ["subscriptions", /\/v1\/customers\/[^/]+\/subscriptions$/],
  ["profiles", /\/v1\/profiles\//],
  ["organization", /\/v1\.0\/organization$/],
  ["relationships", /\/delegatedAdminRelationships$/],
  ["management-links", /\/serviceManagementDetails$/],
  ["health", /\/healthOverviews$/],
  ["messages", /\/serviceAnnouncement\/messages$/],
  ["azure-tickets", /\/Microsoft\.Support\//i],
  ["azure-events", /\/Microsoft\.ResourceHealth\//i],
  ["azure-subscriptions", /\/subscriptions$/],
];

const sourceOf = (point: string): string => point.split(" ")[0] ?? "";

let desk: Desk;
let panel: Page;

/** What the sandbox was asked since the last `watch`, each request by its source and its number there. */
let asked: string[] = [];
/** The request that gets no answer for now, and what hears that it came. */
let held: { readonly point: string; came(): void; readonly released: Promise<void> } | undefined;

/** Every request counts, and one can be held. */
const watching: Mishap = {
  kind: "answer",
  async respond(request, real) {
    const { hostname, pathname } = new URL(request.url);
    const known = asks.find(([, what]) => what.test(pathname))?.[0];
    if (!known && /microsoftonline|^partner\.microsoft\.com/.test(hostname)) return real();
    const source = known ?? `${hostname}${pathname}`;
    const point = `${source} ${asked.filter((one) => sourceOf(one) === source).length + 1}`;
    asked.push(point);
    if (held?.point === point) {
      held.came();
      await held.released;
    }
    return real();
  },
};

/** The sources whose last refresh succeeded since then; a failure of any is one of the test. */
function freshIn(cache: StoredCache, since: number): ReadonlySet<unknown> {
  const syncs = cache["syncs"] ?? [];
  expect(syncs.filter((row) => "error" in row)).toEqual([]);
  return new Set(syncs.filter(({ succeededAt }) => Number(succeededAt) >= since).map(({ source }) => source));
}

function complete(since: number): Promise<StoredCache> {
  return until("every source fetched anew", async () => {
    const cache = await storedCache(panel);
    const fresh = freshIn(cache, since);
    return asks.every(([source]) => source === "token" || fresh.has(source)) && cache;
  });
}

/** Each table of what Microsoft said as text. Requests come from two sources, each of which writes its own. */
function rowsOf(cache: StoredCache): Record<string, string> {
  const { requests = [], ...others } = cache;
  const tables = Object.entries({
    ...others,
    ...Object.groupBy(requests, ({ source }) => `requests of ${String(source)}`),
  });
  const told = tables.filter(([table]) => !["syncs", "asked", "recents"].includes(table));
  return Object.fromEntries(told.map(([table, rows]) => [table, JSON.stringify(rows)]));
}

/** From now on Microsoft says this in each table that changes often. */
function microsoftSays(words: string): void {
  const customer = desk.sandbox.world.partners[0]?.customers[0];
  if (!customer) throw new Error("There is no customer.");
  const { services, messages, azure } = customer.tenant;
  const titled = [
    ...services.flatMap(({ issues }) => issues),
    ...messages,
    ...customer.serviceRequests,
    ...azure.flatMap(({ tickets, events }) => [...tickets, ...events]),
  ];
  for (const one of titled) one.title = words;
}

/** A day goes by, Microsoft has something else to say, and the panel is opened again. */
async function nextDay(words: string, before = async (): Promise<void> => {}): Promise<number> {
  microsoftSays(words);
  await passADay(panel);
  desk.sandbox.limits.passAnHour();
  await before();
  asked = [];
  const since = Date.now();
  await panel.reload();
  return since;
}

const words = (round: number): string => `What Microsoft says in round ${round}.`;

beforeAll(async () => {
  desk = await openDesk(busyContoso(Date.now()));
  desk.sandbox.pageSizes.partnerCenter = 1;
  // So short that each call needs a new one.
  desk.sandbox.lifetimes.accessToken = 60_000;
  desk.sandbox.trouble.make(watching);
  await setUp(desk);
  const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${west}/account`);
  panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
  await complete(0);
});

afterAll(() => desk?.close());

test("a worker killed at any request of a refresh: nothing is lost, doubled, or asked again that had arrived", {
  timeout: 120_000,
}, async () => {
  const whole = rowsOf(await complete(await nextDay(words(0))));
  const rowsOfRound = (round: number): Record<string, string> =>
    Object.fromEntries(Object.entries(whole).map(([kind, rows]) => [kind, rows.replaceAll(words(0), words(round))]));
  // Undisturbed: every request that a refresh makes.
  const points = asked.toSorted();
  expect(new Set(points.map(sourceOf))).toEqual(new Set(asks.map(([source]) => source)));
  expect(points.filter((point) => sourceOf(point) === "token")).toHaveLength(points.length / 2);

  for (const [at, point] of points.entries()) {
    const round = at + 1;
    const came = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    held = { point, came: came.resolve, released: released.promise };
    const since = await nextDay(words(round));
    await came.promise;
    await killWorker(desk.chromium);
    held = undefined;
    released.resolve();

    const left = await storedCache(panel);
    const [before, now] = [rowsOfRound(round - 1), rowsOfRound(round)];
    for (const [kind, rows] of Object.entries(rowsOf(left))) {
      expect([before[kind], now[kind]], `${kind}, killed at ${point}`).toContain(rows);
    }

    asked = [];
    await panel.reload();
    expect(rowsOf(await complete(since)), `killed at ${point}`).toEqual(now);
    const arrived = freshIn(left, since);
    const missing = points.filter((one) => sourceOf(one) !== "token" && !arrived.has(sourceOf(one)));
    const again = asked.filter((one) => sourceOf(one) !== "token").toSorted();
    expect(again, `asked again after ${point}`).toEqual(missing);
    expect(asked.length, `tokens asked for again after ${point}`).toBe(2 * missing.length);
    await showsWords(panel, words(round));
  }
});

/** Each wait takes the browser some seconds: here some of them, every one with EVERY_WAIT=1. */
const everyWait = process.env["EVERY_WAIT"] !== undefined;

test("a worker killed while it waits for a database or an area: nothing is lost or doubled", {
  timeout: everyWait ? 3_600_000 : 900_000,
}, async () => {
  const { chromium } = desk;
  await nextDay(words(1000), () => countWaits(chromium, 0));
  const whole = rowsOf(await complete(Date.now() - 10_000));
  const rowsOfRound = (round: number): Record<string, string> =>
    Object.fromEntries(Object.entries(whole).map(([kind, rows]) => [kind, rows.replaceAll(words(1000), words(round))]));
  const count = await waitsOf(chromium);
  expect(count).toBeGreaterThan(100);
  const stride = everyWait ? 1 : Math.ceil(count / 4);
  let killed = 0;
  for (let at = 3, round = 1001; at <= count; at += stride, round += 1) {
    const since = await nextDay(words(round), () => countWaits(chromium, at));
    // A worker that stands still in the middle of a write keeps everybody from reading.
    const ended = async (): Promise<boolean> => {
      const { syncs = [] } = await storedCache(panel);
      return asks.every(([source]) => source === "token" || freshIn({ syncs }, since).has(source));
    };
    const done = await until("the worker to stand still, or to be done", async () =>
      (await isFrozen(chromium)) ? "frozen" : (await Promise.race([ended(), wait(500, false)])) && "ended",
    );
    if (done === "frozen") killed += 1;
    await killWorker(chromium);
    const [before, now] = [rowsOfRound(round - 1), rowsOfRound(round)];
    for (const [kind, rows] of Object.entries(rowsOf(await storedCache(panel)))) {
      expect([before[kind], now[kind]], `${kind}, killed at wait ${at}`).toContain(rows);
    }
    await panel.reload();
    expect(rowsOf(await complete(since)), `killed at wait ${at}`).toEqual(now);
  }
  expect(killed).toBeGreaterThan(1);
});
