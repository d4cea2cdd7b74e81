import { describe, expect, test } from "vitest";
import { apiHosts, clouds } from "../../lib/clouds/index.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import { hour, noon } from "../builders/clock.ts";
import { newProfile } from "../builders/profile.ts";
import { contosoWest, tenantId } from "../builders/tenants.ts";
import { startWorker } from "../builders/worker.ts";
import type { Mishap, Target } from "../sandbox/trouble.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { thirtyCustomers } from "../sandbox/worlds/thirty-customers.ts";
import type { World } from "../sandbox/worlds/world.ts";

const { graph, login } = clouds.global;
const overviews = "/v1.0/admin/serviceAnnouncement/healthOverviews";

/** A signed-in agent who has fetched Contoso West's health once, an hour ago. */
async function atWork(world?: World) {
  const profile = newProfile(world ? { world } : {});
  const worker = startWorker(profile);
  await worker.ask("sign-in");
  const { cache, account } = worker.services;
  const owner = (await account.get()).account;
  const refresh = async (id: string = contosoWest) => {
    const answer = await worker.ask("refresh-customer", { tenantId: id, force: true });
    expect(answer).toEqual({ done: true });
    const sync = await cache.syncs.get([owner?.id ?? "", "global", id, "health"]);
    const rows = await cache.services
      .where("[account+cloud+tenantId]")
      .equals([owner?.id ?? "", "global", id])
      .count();
    return { sync, rows };
  };
  if (!world) {
    await refresh();
    profile.clock.pass(hour);
    profile.sandbox.books.clear();
  }
  const asked = (): number => profile.sandbox.books.of(graph, overviews).length;
  return { profile, worker, refresh, asked };
}

describe("whatever Microsoft does, the rows stay and the reason is told", () => {
  const toGraph: Target = { service: "graph", path: overviews };
  const toSignIn: Target = { service: "sign-in" };

  test.for<[what: string, mishap: Mishap, target: Target, error: Partial<ErrorFacts>, calls: number]>([
    [
      "asks to wait",
      { kind: "throttle", seconds: 90 },
      toGraph,
      { kind: "throttled", status: 429, retryAt: noon + hour + 90_000 },
      1,
    ],
    ["fails", { kind: "status" }, toGraph, { kind: "microsoft-down", status: 500, code: "InternalServerError" }, 3],
    ["is unavailable", { kind: "status", status: 503 }, toGraph, { kind: "microsoft-down", status: 503 }, 3],
    [
      "is unavailable for a while",
      { kind: "status", status: 503, retryAfter: 20 },
      toGraph,
      { kind: "throttled", retryAt: noon + hour + 20_000 },
      1,
    ],
    ["refuses every token as old", { kind: "expired-token" }, toGraph, { kind: "signed-out", status: 401 }, 2],
    ["takes every token for another's", { kind: "wrong-audience" }, toGraph, { kind: "signed-out", status: 401 }, 2],
    ["has taken the role away", { kind: "dropped-role" }, toGraph, { kind: "missing-role", status: 403 }, 1],
    [
      "answers with a page",
      { kind: "html" },
      toGraph,
      { kind: "unexpected", code: "unreadable-answer", status: 200 },
      1,
    ],
    ["breaks off", { kind: "cut" }, toGraph, { kind: "offline" }, 3],
    ["breaks off at once", { kind: "cut", share: 0 }, toGraph, { kind: "offline" }, 3],
    ["is not there", { kind: "offline" }, toGraph, { kind: "offline", code: "TypeError" }, 3],
    ["wants consent", { kind: "consent-missing" }, toSignIn, { kind: "consent-needed", code: "AADSTS65001" }, 0],
    ["wants another proof", { kind: "entra", code: 50076 }, toSignIn, { kind: "mfa-needed", code: "AADSTS50076" }, 0],
    [
      "refuses by policy",
      { kind: "entra", code: 53003 },
      toSignIn,
      { kind: "blocked-by-policy", code: "AADSTS53003" },
      0,
    ],
    ["does not know the agent there", { kind: "entra", code: 90072 }, toSignIn, { kind: "no-delegated-access" }, 0],
  ])("it %s", async ([, mishap, target, error, calls]) => {
    const { profile, refresh, asked } = await atWork();
    const trouble = profile.sandbox.trouble.make(mishap, target);
    const { sync, rows } = await refresh();
    expect(rows).toBe(9);
    expect(sync).toMatchObject({ succeededAt: noon, failedAt: noon + hour, error });
    if (target === toGraph) expect(sync?.error?.correlationId).toMatch(/^[0-9a-f-]{36}$/);
    expect(asked()).toBe(calls);
    trouble.clear();
    profile.clock.pass(hour);
    expect((await refresh()).sync).not.toHaveProperty("error");
  });

  test.for<[what: string, mishap: Mishap]>([
    ["fails", { kind: "status" }],
    ["breaks off", { kind: "cut" }],
    ["is not there", { kind: "offline" }],
  ])("it %s once: nobody notices", async ([, mishap]) => {
    const { profile, refresh, asked } = await atWork();
    profile.sandbox.trouble.make(mishap, { ...toGraph, times: 1 });
    expect((await refresh()).sync).toMatchObject({ succeededAt: noon + hour });
    expect(asked()).toBe(3);
  });

  test("it refuses a token before its time: a fresh one is tried, and nobody notices", async () => {
    const { profile, refresh, asked } = await atWork();
    profile.sandbox.trouble.make({ kind: "expired-token" }, { ...toGraph, times: 1 });
    expect((await refresh()).sync).toMatchObject({ succeededAt: noon + hour });
    expect(asked()).toBe(3);
  });
});

test("a sign-in that Microsoft has ended keeps the rows, and asks for another", async () => {
  const { profile, worker, refresh } = await atWork();
  const trouble = profile.sandbox.trouble.make({ kind: "entra", code: 700084 }, { service: "sign-in" });
  const { sync, rows } = await refresh();
  expect([rows, sync?.error]).toMatchObject([9, { kind: "expired", code: "AADSTS700084" }]);
  const again = await worker.ask("refresh-customer", { tenantId: contosoWest, force: true });
  expect(again).toMatchObject({ done: false, error: { kind: "signed-out" } });
  trouble.clear();
  expect(await worker.ask("sign-in")).toEqual({ done: true });
  profile.clock.pass(hour);
  expect((await refresh()).sync).not.toHaveProperty("error");
});

test("while Microsoft asks to wait nobody is asked, not even by a worker that knows nothing yet", async () => {
  const { profile, worker, refresh, asked } = await atWork();
  profile.sandbox.trouble.make({ kind: "throttle", seconds: 90 }, { service: "graph", path: overviews, times: 1 });
  await refresh();
  worker.kill();
  const next = startWorker(profile);
  const ask = () => next.ask("refresh-customer", { tenantId: contosoWest, force: true });
  profile.clock.pass(89_999);
  await ask();
  expect(asked()).toBe(1);
  profile.clock.pass(1);
  await ask();
  expect(asked()).toBe(3);
});

test("a page that fails in the middle leaves the rows of before, not half of each", async () => {
  const { profile, refresh } = await atWork();
  profile.sandbox.world.partners[0]?.customers[0]?.tenant.services.splice(0, 2);
  profile.sandbox.trouble.make({ kind: "dropped-role" }, { service: "graph", path: /skip=5/ });
  expect(await refresh()).toMatchObject({ rows: 9, sync: { error: { kind: "missing-role" } } });
  profile.sandbox.trouble.clear();
  expect((await refresh()).rows).toBe(7);
});

test("a token of another tenant than was asked for is thrown away", async () => {
  const { profile, refresh, asked } = await atWork();
  const url = `https://${login}/${customerId(2)}/oauth2/v2.0/token`;
  profile.sandbox.trouble.make(
    {
      kind: "answer",
      respond: async (request) =>
        profile.sandbox.fetch(new Request(url, { method: "POST", body: await request.text() })),
    },
    { service: "sign-in", tenantId: contosoWest },
  );
  expect(await refresh()).toMatchObject({ rows: 9, sync: { error: { kind: "wrong-tenant" } } });
  expect(asked()).toBe(0);
});

test("rows that cannot be read are counted, and the others are kept", async () => {
  const { profile, refresh } = await atWork();
  profile.sandbox.trouble.make(
    {
      kind: "answer",
      async respond(_request, real) {
        const body = (await (await real()).json()) as { value: { id?: string; issues?: object[] }[] };
        delete body.value[1]?.id;
        body.value[0]?.issues?.push({ title: "without an id" });
        return Response.json(body);
      },
    },
    { service: "graph", path: overviews },
  );
  expect(await refresh()).toMatchObject({ rows: 7, sync: { unreadable: 4 } });
});

describe("the customers of a first day", () => {
  test.for<[number: number, what: string, error: ErrorFacts["kind"] | undefined]>([
    [14, "GDAP ends next week", undefined],
    [15, "GDAP has ended", "no-delegated-access"],
    [16, "no GDAP", "no-delegated-access"],
    [17, "GDAP not approved yet", "no-delegated-access"],
    [18, "a role that may not read health", "missing-role"],
    [19, "the agent is in none of the groups", "missing-role"],
    [20, "nobody has consented", "consent-needed"],
    [21, "consent for health alone", undefined],
  ])("number %i: %s", async ([number, , error]) => {
    const { refresh } = await atWork(thirtyCustomers(noon));
    const { sync, rows } = await refresh(tenantId(customerId(number)));
    expect([sync?.error?.kind, rows]).toEqual([error, error ? 0 : 9]);
    expect(sync).not.toHaveProperty(error ? "succeededAt" : "failedAt");
  });

  test("a partner without a Partner Center role sees why there is no list", async () => {
    const profile = newProfile({ world: thirtyCustomers(noon) });
    profile.window.agent = "sam.okafor@adatum.example";
    const worker = startWorker(profile);
    expect(await worker.ask("sign-in")).toEqual({ done: true });
    expect(await worker.services.cache.customers.count()).toBe(0);
    const sync = (await worker.services.cache.syncs.toArray()).find(({ source }) => source === "customers");
    expect(sync).toMatchObject({ error: { kind: "no-partner-center-role", code: "900308" } });
  });

  test.for([
    ["usgov", "gwen.ortiz@adatumgov.onmicrosoft.us", 28],
    ["usdod", "dana.pruitt@adatumdefense.onmicrosoft.us", 29],
    ["china", "lin.wei@adatumchina.partner.onmschina.cn", 30],
  ] as const)("%s has an agent, hosts and a customer of its own", async ([cloud, agent, number]) => {
    const profile = newProfile({ world: thirtyCustomers(noon), settings: { cloud } });
    profile.window.agent = agent;
    const worker = startWorker(profile);
    expect(await worker.ask("sign-in")).toEqual({ done: true });
    expect(await worker.ask("refresh-customer", { tenantId: customerId(number), force: true })).toEqual({ done: true });
    expect(await worker.services.cache.services.count()).toBe(9);
    const asked = new Set(profile.sandbox.books.entries.map(({ host }) => host));
    expect(asked).toContain(clouds[cloud].graph);
    for (const host of asked) expect(apiHosts(clouds[cloud])).toContain(host);
  });
});
