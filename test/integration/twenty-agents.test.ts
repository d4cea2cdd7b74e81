import { expect, test } from "vitest";
import { sources } from "../../lib/sync/index.ts";
import type { RefreshPorts } from "../../lib/sync/refresh.ts";
import { refresh } from "../../lib/sync/refresh.ts";
import { hour, minute, noon, stoppedClock } from "../builders/clock.ts";
import { installation } from "../builders/installation.ts";
import { atSandbox, fetchOf, tokenOf } from "../builders/sandbox.ts";
import { contosoWest, mina } from "../builders/tenants.ts";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";

const scope = { account: mina.id, cloud: mina.cloud, tenantId: contosoWest };
const announcements = "/v1.0/admin/serviceAnnouncement";

function office(agents: number) {
  const clock = stoppedClock();
  const sandbox = atSandbox(busyContoso(noon), clock);
  const sent = new Map<number, { readonly at: number; readonly status: number }[]>();
  const desks = Array.from({ length: agents }, (_, agent): RefreshPorts => {
    const sending: typeof fetch = async (input, init) => {
      const response = await fetchOf(sandbox)(input, init);
      if (new Request(input).url.includes(announcements)) {
        sent.set(agent, [...(sent.get(agent) ?? []), { at: clock.now(), status: response.status }]);
      }
      return response;
    };
    return installation({ sandbox, clock, fetch: sending });
  });
  /** Every agent presses refresh as often as that, all day long. */
  const press = async (minutes: number): Promise<void> => {
    for (let passed = 0; passed < minutes; passed += 3) {
      for (const ports of desks) {
        await refresh(ports, sources.health, scope, true);
        if (passed % 30 === 0) await refresh(ports, sources.messages, scope, true);
      }
      clock.pass(3 * minute);
    }
  };
  return { clock, sandbox, sent, desks, press };
}

test("twenty agents who refresh one customer all the time stay within what Microsoft allows", {
  timeout: 60_000,
}, async () => {
  const { sandbox, sent, press } = office(20);
  await press(75);
  const all = sandbox.books.of(undefined, announcements);
  expect(all.length).toBeGreaterThan(800);
  expect(all.filter(({ status }) => status !== 200)).toEqual([]);
  expect(sent.size).toBe(20);
  for (const times of sent.values()) {
    expect(times.length).toBeGreaterThan(40);
    for (const { at } of times) {
      expect(times.filter((other) => other.at > at - hour && other.at <= at).length).toBeLessThanOrEqual(40);
    }
  }
});

test("where others use the allowance up, nobody asks again before Microsoft's time", async () => {
  const { clock, sandbox, sent, desks, press } = office(3);
  const token = await tokenOf(sandbox, contosoWest, ["https://graph.microsoft.com/ServiceHealth.Read.All"]);
  const url = `https://graph.microsoft.com${announcements}/healthOverviews`;
  for (let count = 0; count < 240; count += 1) {
    await sandbox.fetch(new Request(url, { headers: { Authorization: `Bearer ${token}` } }));
  }
  for (const ports of desks) await refresh(ports, sources.health, scope, true);
  for (const { status } of [...sent.values()].flat()) expect(status).toBe(429);
  const waits = await Promise.all(
    desks.map(async ({ cache }) => (await cache.syncs.toArray()).map(({ error, retryAt }) => [error?.kind, retryAt])),
  );
  const [[kind, until] = []] = waits[0] ?? [];
  expect(waits.flat()).toEqual(Array.from({ length: 3 }, () => [kind, until]));
  expect(kind).toBe("throttled");
  expect(Number(until)).toBeGreaterThan(clock.now());
  // Another source of the same tenant heard of it, too, and so would the next life of the worker.
  for (const ports of desks) await refresh(ports, sources.messages, scope, true);
  expect([...sent.values()].flat()).toHaveLength(3);
  await press(6);
  const later = [...sent.values()].flat().filter(({ at }) => at > noon);
  expect(later.length).toBeGreaterThan(0);
  for (const { at, status } of later) {
    expect(at).toBeGreaterThanOrEqual(Number(until));
    expect(status).toBe(200);
  }
});
