import { describe, expect, test } from "vitest";
import { endFlights } from "../../lib/sync/flights.ts";
import { sources } from "../../lib/sync/index.ts";
import { type RefreshPorts, refresh } from "../../lib/sync/refresh.ts";
import { type Occasion, refreshAll } from "../../lib/sync/refresh-all.ts";
import { day, hour, minute, noon, stoppedClock } from "../builders/clock.ts";
import { installation } from "../builders/installation.ts";
import { atSandbox, fetchOf } from "../builders/sandbox.ts";
import { contosoEast, contosoWest, mina, partnerTenant } from "../builders/tenants.ts";
import { azureSubscription } from "../sandbox/worlds/azure.ts";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";

const west = { account: mina.id, cloud: mina.cloud, tenantId: contosoWest };
const east = { ...west, tenantId: contosoEast };
const partner = { ...west, tenantId: partnerTenant };

function office(fetchThrough?: (real: typeof fetch) => typeof fetch) {
  const clock = stoppedClock();
  const sandbox = atSandbox(busyContoso(noon), clock);
  const real = fetchOf(sandbox);
  const ports: RefreshPorts = installation({ sandbox, clock, fetch: fetchThrough?.(real) ?? real });
  const { cache } = ports;
  const look = (occasion: Occasion = "look", scope = west) => refreshAll(ports, "customer", scope, occasion);
  const asked = () => {
    const paths = sandbox.books.entries.map(({ path }) => path).filter((path) => !/oauth2|sign-in/i.test(path));
    sandbox.books.clear();
    return paths;
  };
  const syncs = async () => Object.fromEntries((await cache.syncs.toArray()).map((row) => [row.source, row]));
  return { clock, sandbox, ports, cache, look, asked, syncs };
}

test("how long rows are fresh is as the product says", () => {
  const declared = Object.entries(sources).map(([id, source]) => [id, source.id, source.staleAfterMs]);
  expect(declared).toEqual([
    ["customers", "customers", 12 * hour],
    ["organization", "organization", day],
    ["relationships", "relationships", day],
    ["profiles", "profiles", day],
    ["health", "health", 5 * minute],
    ["requests", "requests", 5 * minute],
    ["subscriptions", "subscriptions", day],
    ["messages", "messages", hour],
    ["management-links", "management-links", day],
    ["azure-subscriptions", "azure-subscriptions", day],
    ["azure-tickets", "azure-tickets", 5 * minute],
    ["azure-events", "azure-events", 5 * minute],
  ]);
});

describe("a look at a customer", () => {
  test("fills every table with the customer's rows, requests of both sources in one", async () => {
    const { cache, look, syncs } = office();
    await look();
    const requests = await cache.requests.toArray();
    expect(requests.map(({ source, id, severity, status }) => [source, id, severity, status])).toEqual([
      ["azure", "126000000000001", "moderate", "open"],
      ["partner-center", "615000000000001", "moderate", "open"],
      ["partner-center", "615000000000002", "unknown", "open"],
    ]);
    expect(requests[0]).toMatchObject({ name: "disk", subscriptionId: azureSubscription(1, "x").id });
    expect((await cache.subscriptions.toArray()).map(({ name }) => name)).toEqual(["Office desks", "Old mail"]);
    expect((await cache.messages.toArray()).map(({ id }) => id)).toEqual(["MC900001", "MC900002"]);
    expect((await cache.azureEvents.toArray()).map(({ id }) => id)).toEqual(["BC_9-XYZ"]);
    for (const table of [cache.requests, cache.subscriptions, cache.messages, cache.azureEvents, cache.services]) {
      for (const row of await table.toArray()) expect(row).toMatchObject(west);
    }
    for (const row of Object.values(await syncs())) expect(row).toMatchObject({ succeededAt: noon, unreadable: 0 });
  });

  test("asks again for what is stale by then, and for nothing else", async () => {
    const { clock, look, asked } = office();
    await look();
    asked();
    clock.pass(5 * minute - 1);
    await look();
    expect(asked()).toEqual([]);
    clock.pass(1);
    await look();
    const rest = asked().map((path) => path.split("/").at(-1));
    expect([...new Set(rest)].toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      "events",
      "healthOverviews",
      "servicerequests",
      "supportTickets",
    ]);
  });

  test("asks Azure for nothing but its subscriptions where none is visible", async () => {
    const { look, asked, syncs } = office();
    await look("asked", east);
    const azure = asked().filter((path) => path.startsWith("/subscriptions"));
    expect(azure).toEqual(["/subscriptions"]);
    expect(Object.keys(await syncs())).not.toContain("azure-events");
  });

  test("is one request of each kind, whoever looks meanwhile", async () => {
    const { look, asked } = office();
    await Promise.all([look(), look("asked"), look()]);
    const paths = asked().filter((path) => !path.endsWith("healthOverviews"));
    expect(paths.toSorted()).toEqual([...new Set(paths)].toSorted());
  });

  test("a forced one that joins one with nothing to do is not lost", async () => {
    const { look, asked } = office();
    await look();
    asked();
    await Promise.all([look(), look("asked")]);
    expect(asked().length).toBeGreaterThan(5);
  });

  test("that is ended goes on to nothing new, not even to what waited its turn", async () => {
    const { clock, sandbox, look, asked, syncs } = office();
    await look();
    clock.pass(day);
    const before = await syncs();
    const held = sandbox.trouble.make({ kind: "hold" }, { path: /^\/subscriptions\?/ });
    const looking = look();
    while (held.hits === 0) await new Promise((resolve) => setImmediate(resolve));
    endFlights();
    asked();
    held.release();
    await looking;
    expect(asked().filter((path) => path.startsWith("/subscriptions/"))).toEqual([]);
    const { "azure-tickets": tickets, "azure-events": events } = await syncs();
    expect([tickets, events]).toEqual([before["azure-tickets"], before["azure-events"]]);
  });

  test("keeps what one source has when it fails, says why and when again, and holds up no other", async () => {
    const { clock, sandbox, look, cache, syncs } = office();
    await look();
    clock.pass(hour);
    sandbox.trouble.make({ kind: "dropped-role" }, { service: "graph", path: /messages/ });
    sandbox.trouble.make({ kind: "throttle", seconds: 90 }, { path: /servicerequests/ });
    sandbox.trouble.make({ kind: "status", status: 500 }, { path: /healthOverviews/ });
    await look();
    const failedAt = noon + hour;
    const { messages, requests, health, "azure-events": events } = await syncs();
    expect(messages).toMatchObject({ succeededAt: noon, failedAt, error: { kind: "missing-role" } });
    expect(messages?.retryAt).toBe(failedAt + 15 * minute);
    expect(requests).toMatchObject({ error: { kind: "throttled" }, retryAt: failedAt + 90_000 });
    expect(health).toMatchObject({ error: { kind: "microsoft-down" }, retryAt: failedAt + minute / 2, failures: 1 });
    expect(events).toMatchObject({ succeededAt: failedAt });
    expect([await cache.messages.count(), await cache.requests.count(), await cache.services.count()]).toEqual([
      2, 3, 9,
    ]);
  });

  test("hides no subscription's tickets because another refuses the agent", async () => {
    const { ports, sandbox, look, cache, syncs } = office();
    const tenant = sandbox.world.partners[0]?.customers[0]?.tenant;
    tenant?.azure.push(azureSubscription(2, "Closed labs"));
    await look();
    const [first, second] = tenant?.azure ?? [];
    if (second) second.readers = [];
    await refresh(ports, sources["azure-tickets"], west, true);
    const tickets = async () => (await cache.requests.toArray()).filter(({ source }) => source === "azure").length;
    expect([await tickets(), (await syncs())["azure-tickets"]?.unreadable]).toEqual([1, 1]);
    if (first) first.readers = [];
    await refresh(ports, sources["azure-tickets"], west, true);
    expect(await tickets()).toBe(1);
    expect((await syncs())["azure-tickets"]).toMatchObject({ failedAt: noon, error: { kind: "missing-role" } });
  });
});

test("Microsoft's own links of a customer are asked for once a relationship with it is known, in the partner's tenant", async () => {
  const { cache, ports, look, syncs } = office();
  await look();
  expect(await cache.managementLinks.count()).toBe(0);
  expect(Object.keys(await syncs())).not.toContain("management-links");
  await refreshAll(ports, "partner", partner, "look");
  await look();
  const rows = await cache.managementLinks.toArray();
  expect(rows.map(({ service }) => service)).toContain("Microsoft 365 Lighthouse");
  for (const row of rows) expect(row).toMatchObject(west);
});

test("a look at the partner fills relationships, each owned by its customer, and profiles", async () => {
  const { ports, cache, sandbox } = office();
  await refreshAll(ports, "partner", partner, "look");
  const owners = (await cache.relationships.toArray()).map(({ tenantId, status }) => [tenantId, status]);
  expect(owners.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
    [contosoWest, "active"],
    [contosoEast, "active"],
  ]);
  expect((await cache.profiles.toArray()).map(({ kind }) => kind)).toEqual(["mpn", "organization", "support"]);
  const tenants = new Set(
    sandbox.books.entries.flatMap(({ tenantId, host }) => (/login/.test(host) ? [] : [tenantId])),
  );
  expect(tenants).toEqual(new Set([partnerTenant]));
});

describe("without a line", () => {
  function cutOff() {
    let online = true;
    const desk = office((real) => async (input, init) => {
      if (!online) throw new TypeError("Failed to fetch");
      return real(input, init);
    });
    return { ...desk, line: (up: boolean) => void (online = up) };
  }

  test("everything seen before can be read with its age, and says that there was no line", async () => {
    const { clock, cache, look, line, syncs } = cutOff();
    await look();
    const tables = [
      cache.services,
      cache.issues,
      cache.requests,
      cache.subscriptions,
      cache.messages,
      cache.azureEvents,
    ];
    const rows = () => Promise.all(tables.map((table) => table.toArray()));
    const seen = await rows();
    line(false);
    clock.pass(2 * day);
    await look("asked");
    expect(await rows()).toEqual(seen);
    for (const row of Object.values(await syncs())) {
      expect(row).toMatchObject({ succeededAt: noon, failedAt: noon + 2 * day, error: { kind: "offline" } });
      expect(row.retryAt).toBe(noon + 2 * day + minute / 2);
    }
  });

  test("it is tried ever later, at once when the line is back, and then what is fresh is left alone", async () => {
    const { clock, look, line, syncs, asked } = cutOff();
    line(false);
    for (const wait of [30_000, 60_000, 120_000]) {
      await look();
      const before = (await syncs())["health"];
      expect((before?.retryAt ?? 0) - (before?.failedAt ?? 0)).toBe(wait);
      clock.pass(wait - 1);
      await look();
      expect((await syncs())["health"]).toEqual(before);
      clock.pass(1);
    }
    await look();
    line(true);
    asked();
    await look();
    expect(asked()).toEqual([]);
    await look("came-online");
    expect((await syncs())["health"]).toMatchObject({ succeededAt: clock.now() });
    asked();
    await look("came-online");
    expect(asked()).toEqual([]);
  });
});
