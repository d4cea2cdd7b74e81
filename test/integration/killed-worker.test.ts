import { describe, expect, test } from "vitest";
import type { Cache } from "../../lib/database/cache.ts";
import { tabMemory } from "../../lib/tracking/tab-record.ts";
import { newProfile, type Profile } from "../builders/profile.ts";
import { contosoEast, contosoWest } from "../builders/tenants.ts";
import { startWorker, type Worker } from "../builders/worker.ts";

const page = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;
const list = "https://partner.microsoft.com/dashboard/v2/customers/list";

/** What a person does, and what must be there before it. */
type Deed = {
  readonly before: (worker: Worker, profile: Profile) => Promise<unknown>;
  readonly deed: (worker: Worker) => Promise<unknown>;
  /** The tab whose memory may be gone afterwards: a move of it that was cut off may have hidden another. */
  readonly forgets?: number;
};

const nothing = async (): Promise<void> => {};
const signIn = (worker: Worker): Promise<unknown> => worker.ask("sign-in");
const health = (worker: Worker): Promise<unknown> =>
  worker.ask("refresh-customer", { tenantId: contosoWest, force: true });

const deeds: Readonly<Record<string, Deed>> = {
  "signing in": { before: nothing, deed: signIn },
  "a refresh": { before: signIn, deed: health },
  "a second refresh": {
    before: async (worker, profile) => {
      await signIn(worker);
      await health(worker);
      profile.sandbox.world.partners[0]?.customers[0]?.tenant.services.splice(0, 3);
    },
    deed: health,
  },
  "a look": {
    before: async (worker, profile) => {
      await signIn(worker);
      profile.tabs.load(1, "https://portal.azure.com/#@contoso-west.onmicrosoft.com/home");
    },
    deed: (worker) => worker.ask("look", { tabId: 1 }),
  },
  "a move": {
    before: async (worker, profile) => {
      await signIn(worker);
      profile.tabs.push(1, list);
    },
    deed: (worker) => worker.moved(1),
    forgets: 1,
  },
  "changing a setting": { before: nothing, deed: (worker) => worker.ask("change-settings", { language: "ko" }) },
  "signing out": {
    before: async (worker) => {
      await signIn(worker);
      await health(worker);
    },
    deed: (worker) => worker.ask("sign-out"),
  },
};

async function newDesk({ before }: Deed): Promise<Profile> {
  const profile = newProfile();
  profile.tabs.load(1, page(contosoWest));
  profile.tabs.load(2, page(contosoEast));
  const worker = startWorker(profile);
  await worker.started();
  await before(worker, profile);
  worker.kill();
  return profile;
}

/** Everything that is kept, without what differs from run to run. */
async function keptBy({ local, session }: Profile, cache: Cache): Promise<unknown> {
  const rows = await Promise.all(cache.fetched.map(async (table) => [table.name, await table.toArray()]));
  const areas = [...local.entries, ...session.entries].filter(([key]) => !key.startsWith("tokens:"));
  return { rows: Object.fromEntries(rows), areas: Object.fromEntries(areas) };
}

/** What is kept where the worker before had heard of a move of the tab and died. */
async function keptForgetful(deed: Deed, tabId: number): Promise<unknown> {
  const profile = await newDesk(deed);
  await tabMemory(profile.session).mark(tabId);
  const worker = startWorker(profile);
  await deed.deed(worker);
  await worker.started();
  return keptBy(profile, worker.services.cache);
}

/** The deed in a worker that dies at a step; whether it came so far. */
async function killedAt(profile: Profile, { deed }: Deed, step: number, after: boolean): Promise<boolean> {
  const death = Promise.withResolvers<true>();
  const worker = startWorker(profile, { dieAt: { step, after }, died: () => death.resolve(true) });
  const done = deed(worker).then(
    () => false,
    () => false,
  );
  const died = await Promise.race([death.promise, done]);
  worker.kill();
  return died;
}

describe.for(Object.keys(deeds))("%s", (name) => {
  const deed = deeds[name] ?? { before: nothing, deed: nothing };

  test.for([false, true])(
    "cut off at any step, after it took effect: %s, is made good by doing it again",
    { timeout: 60_000 },
    async (after) => {
      const whole = await newDesk(deed);
      const worker = startWorker(whole);
      await deed.deed(worker);
      const count = worker.steps.length;
      expect(count).toBeGreaterThan(1);
      const expected = [await keptBy(whole, worker.services.cache)];
      if (deed.forgets !== undefined) expected.push(await keptForgetful(deed, deed.forgets));
      for (let step = 0; step < count; step += 1) {
        const profile = await newDesk(deed);
        const label = `${worker.steps[step]}, step ${step} of ${count}`;
        expect(await killedAt(profile, deed, step, after), `died at ${label}`).toBe(true);
        const next = startWorker(profile);
        await honest(profile, next, label);
        await deed.deed(next);
        await next.started();
        expect(expected, label).toContainEqual(await keptBy(profile, next.services.cache));
      }
    },
  );
});

type Kept = { view?: { address: string; detection: { tenantId?: string } } } | undefined;

/** What may never be, whenever the worker died: a success without its rows, or a tab shown for another tab's customer. */
async function honest({ tabs, session }: Profile, { services: { cache } }: Worker, label: string): Promise<void> {
  for (const sync of await cache.syncs.toArray()) {
    const table = sync.source === "health" ? cache.services : cache.customers;
    if (sync.succeededAt !== undefined) expect(await table.count(), label).toBeGreaterThan(0);
  }
  const customers = new Map([
    [1, contosoWest],
    [2, contosoEast],
  ]);
  for (const tabId of tabs.ids) {
    const { view } = ((await session.get(`tab:${tabId}`)) as Kept) ?? {};
    if (view?.address !== tabs.address(tabId)) continue;
    expect([customers.get(tabId), undefined], label).toContain(view?.detection.tenantId);
  }
}
