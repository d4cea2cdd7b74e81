import { describe, expect, onTestFinished, test } from "vitest";
import { Cache } from "../../lib/database/cache.ts";
import { endFlights } from "../../lib/sync/flights.ts";
import { refreshAll } from "../../lib/sync/refresh-all.ts";
import { hour, noon, stoppedClock } from "../builders/clock.ts";
import { installation } from "../builders/installation.ts";
import { type MortalCache, mortalCache } from "../builders/mortal-cache.ts";
import { atSandbox, fetchOf } from "../builders/sandbox.ts";
import { contosoWest, mina } from "../builders/tenants.ts";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";
import { serviceRequest } from "../sandbox/worlds/service-request.ts";

const west = { account: mina.id, cloud: mina.cloud, tenantId: contosoWest };

/** A browser in which everything was fetched an hour ago, and Microsoft has changed since. */
async function anHourLater() {
  const clock = stoppedClock();
  const sandbox = atSandbox(busyContoso(noon), clock);
  const name = `cache-${crypto.randomUUID()}`;
  onTestFinished(() => new Cache(name).delete());
  const life = (mortal: MortalCache) => {
    endFlights();
    const sending: typeof fetch = async (input, init) => {
      await mortal.step();
      const response = await fetchOf(sandbox)(input, init);
      await mortal.step();
      return response;
    };
    return installation({ sandbox, clock, cache: mortal.cache, fetch: sending });
  };
  const first = mortalCache(name);
  await refreshAll(life(first), "customer", west, "look");
  const before = await rowsOf(first.cache);
  first.cache.close();
  clock.pass(hour);
  const [customer] = sandbox.world.partners[0]?.customers ?? [];
  customer?.serviceRequests.splice(0, 1, serviceRequest("615000000000009", "A new one", noon));
  customer?.tenant.services.splice(0, 3);
  customer?.tenant.messages.splice(0, 1);
  return { name, life, before };
}

/** The rows of each source, with whether its record says that they are new. */
async function rowsOf(cache: Cache) {
  const of = async (table: string) => JSON.stringify(await cache.table(table).toArray());
  return {
    health: (await of("services")) + (await of("issues")),
    messages: await of("messages"),
    requests: JSON.stringify((await cache.requests.toArray()).filter(({ source }) => source === "partner-center")),
  };
}

describe("a worker that is killed in the middle of a refresh", () => {
  test("leaves each source whole, old or new, and the next life brings all up to date", {
    timeout: 120_000,
  }, async () => {
    const whole = await anHourLater();
    const last = mortalCache(whole.name);
    await refreshAll(whole.life(last), "customer", west, "look");
    const count = last.steps;
    const after = await rowsOf(last.cache);
    last.cache.close();
    expect(count).toBeGreaterThan(40);
    const seen = new Set<string>();
    for (let step = 0; step < count; step += 1) {
      const { name, life, before } = await anHourLater();
      const mortal = mortalCache(name, step);
      const done = refreshAll(life(mortal), "customer", west, "look").then(() => "done");
      expect(await Promise.race([mortal.died, done]), `step ${step} of ${count}`).toBe("died");
      const next = mortalCache(name);
      const found = await rowsOf(next.cache);
      for (const source of ["health", "messages", "requests"] as const) {
        const sync = await next.cache.syncs.get([...Object.values(west), source]);
        const isNew = sync?.succeededAt === noon + hour;
        seen.add(`${source} ${isNew}`);
        expect(sync, `${source}, step ${step}`).toMatchObject({ succeededAt: isNew ? noon + hour : noon });
        expect(sync).not.toHaveProperty("error");
        expect(found[source], `${source}, step ${step}`).toBe((isNew ? after : before)[source]);
      }
      await refreshAll(life(next), "customer", west, "look");
      expect(await rowsOf(next.cache), `after step ${step}`).toEqual(after);
      next.cache.close();
    }
    // Otherwise no kill fell between the sources' writes, and the test has shown nothing.
    expect(seen.size).toBeGreaterThanOrEqual(5);
  });
});
