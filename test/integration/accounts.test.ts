import { describe, expect, test } from "vitest";
import { clouds } from "../../lib/clouds/index.ts";
import { noon } from "../builders/clock.ts";
import { newProfile, type Profile, restartBrowser } from "../builders/profile.ts";
import { contosoEast, contosoWest } from "../builders/tenants.ts";
import { startWorker, type Worker } from "../builders/worker.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { thirtyCustomers } from "../sandbox/worlds/thirty-customers.ts";

const mina = "mina.han@adatum.example";
const nils = "nils.berg@adatum.example";
const page = `https://partner.microsoft.com/dashboard/v2/customers/${contosoWest}/account`;

async function rowsOf({ services: { cache } }: Worker): Promise<Record<string, number>> {
  const counts = await Promise.all(cache.fetched.map(async (table) => [table.name, await table.count()] as const));
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

async function kindOf(profile: Profile, tabId: number): Promise<unknown> {
  const record = await profile.session.get(`tab:${tabId}`);
  return (record as { view?: { detection: { kind: string } } } | undefined)?.view?.detection.kind;
}

async function atWork(profile = newProfile()) {
  const worker = startWorker(profile);
  profile.tabs.load(1, page);
  await worker.moved(1);
  await worker.ask("sign-in");
  await worker.ask("refresh-customer", { tenantId: contosoWest, force: false });
  return { profile, worker };
}

describe("signing out", () => {
  test("leaves no token and no row, and the open tab without a customer", async () => {
    const { profile, worker } = await atWork();
    expect(await kindOf(profile, 1)).toBe("customer");
    expect(await worker.ask("sign-out")).toEqual({ done: true });
    expect(await rowsOf(worker)).toEqual({});
    expect(await kindOf(profile, 1)).toBe("unlisted");
    expect([...profile.local.entries.keys()]).toEqual(["settings"]);
    const kept = JSON.stringify([...profile.session.entries, ...profile.local.entries]);
    expect(profile.sandbox.tokens.secrets.length).toBeGreaterThan(3);
    for (const secret of profile.sandbox.tokens.secrets) expect(kept).not.toContain(secret);
    expect(profile.badges.get(1)?.text).toBe("?");
  });

  test.for(["graph", "partner-center", "sign-in"] as const)(
    "while %s has yet to answer: the late answer writes nothing",
    async (service) => {
      const { profile, worker } = await atWork();
      profile.clock.pass(24 * 3_600_000 - 1);
      const held = profile.sandbox.trouble.make({ kind: "hold" }, { service });
      const looks = [
        worker.ask("look", { tabId: 1 }),
        worker.ask("refresh-customer", { tenantId: contosoWest, force: true }),
      ];
      while (held.hits === 0) await new Promise((resolve) => setImmediate(resolve));
      const out = worker.ask("sign-out");
      await out;
      held.release();
      await Promise.all(looks);
      expect(await rowsOf(worker)).toEqual({});
      expect(await worker.services.session.get()).toMatchObject({ signedIn: false });
    },
  );

  test("and in again shows everything anew", async () => {
    const { profile, worker } = await atWork();
    const before = await rowsOf(worker);
    await worker.ask("sign-out");
    await worker.ask("sign-in");
    await worker.ask("refresh-customer", { tenantId: contosoWest, force: false });
    expect(await rowsOf(worker)).toEqual(before);
    expect(await kindOf(profile, 1)).toBe("customer");
  });

  test("nothing is asked of Microsoft for somebody who is signed out", async () => {
    const { profile, worker } = await atWork();
    await worker.ask("sign-out");
    profile.sandbox.books.clear();
    await worker.ask("look", { tabId: 1 });
    const refresh = await worker.ask("refresh-customer", { tenantId: contosoWest, force: true });
    expect(refresh).toEqual({ done: false, error: { kind: "signed-out" } });
    expect(profile.sandbox.books.entries).toEqual([]);
  });
});

describe("an account in each of two clouds", () => {
  test("that share a sign-in host: signing out of one leaves nothing of the other that can be fetched again", async () => {
    const profile = newProfile({ world: thirtyCustomers(noon) });
    const worker = startWorker(profile);
    await worker.ask("change-settings", { cloud: "usgov" });
    const government = profile.sandbox.world.partners.find(({ tenant }) => tenant.cloud === "usgov");
    profile.window.agent = government?.agents[0]?.username;
    expect(await worker.ask("sign-in")).toEqual({ done: true });
    expect((await rowsOf(worker))["customers"]).toBeGreaterThan(0);
    await worker.ask("change-settings", { cloud: "usdod" });
    expect(await worker.ask("sign-out")).toEqual({ done: true });
    expect(await rowsOf(worker)).toEqual({});
    await worker.ask("change-settings", { cloud: "usgov" });
    expect(await worker.services.account.get()).toEqual({});
    expect(await worker.services.session.get()).toMatchObject({ signedIn: false });
  });

  test("signing out of one leaves the other signed in, with its rows and tokens", async () => {
    const profile = newProfile({ world: thirtyCustomers(noon) });
    const worker = startWorker(profile);
    await worker.ask("sign-in");
    const global = (await rowsOf(worker))["customers"] ?? 0;
    expect(global).toBeGreaterThan(20);
    await worker.ask("change-settings", { cloud: "china" });
    expect(await worker.services.session.get()).toEqual({ signedIn: false, renewed: false });
    const china = profile.sandbox.world.partners.find(({ tenant }) => tenant.cloud === "china");
    profile.window.agent = china?.agents[0]?.username;
    expect(await worker.ask("sign-in")).toEqual({ done: true });
    expect(await worker.services.account.get()).toMatchObject({ account: { cloud: "china" } });
    expect((await rowsOf(worker))["customers"]).toBeGreaterThan(global);
    expect(await worker.ask("sign-out")).toEqual({ done: true });
    expect(await worker.services.account.get()).toEqual({});
    await worker.ask("change-settings", { cloud: "global" });
    expect((await rowsOf(worker))["customers"]).toBe(global);
    expect(await worker.services.session.get()).toMatchObject({ signedIn: true });
    expect(await worker.ask("refresh-customer", { tenantId: customerId(19), force: true })).toEqual({ done: true });
  });
});

describe("erasing with the sign-out", () => {
  test("takes the settings along, and only when asked", async () => {
    const kept = await atWork(newProfile({ settings: { language: "ko" } }));
    await kept.worker.ask("sign-out", { erase: false });
    expect(kept.profile.local.entries.get("settings")).toMatchObject({ language: "ko" });
    const erased = await atWork(newProfile({ settings: { language: "ko" } }));
    expect(await erased.worker.ask("sign-out", { erase: true })).toEqual({ done: true });
    expect([...erased.profile.local.entries.keys()]).toEqual([]);
  });

  test("takes along what the browser answered about hosts, and how far the set-up check of every cloud is", async () => {
    const left = async (erase: boolean): Promise<string[]> => {
      const { profile, worker } = await atWork();
      await worker.ask("note-host-answer", { group: "china", answer: "refused" });
      const { id } = (await worker.services.account.get()).account ?? { id: "" };
      const check = { account: id, state: "stopped", startedAt: 1, total: 2, done: 1 } as const;
      for (const cloud of ["global", "china"] as const) await worker.services.setUpCheck.of(cloud).set({ check });
      expect(await worker.ask("sign-out", { erase })).toEqual({ done: true });
      return [...profile.local.entries.keys()].sort();
    };
    expect(await left(false)).toEqual(["host-answers", "set-up-check:china", "settings"]);
    expect(await left(true)).toEqual([]);
  });
});

describe("two agents in one browser", () => {
  test("each sees the rows that were fetched for them only", async () => {
    const world = thirtyCustomers(noon);
    const margies = customerId(19);
    const profile = newProfile({ world });
    const worker = startWorker(profile);
    const health = async () => {
      await worker.ask("refresh-customer", { tenantId: margies, force: true });
      const { account } = await worker.services.account.get();
      const key = [account?.id ?? "", "global", margies];
      const { cache } = worker.services;
      const sync = await cache.syncs.get([...key, "health"]);
      return [await cache.services.where("[account+cloud+tenantId]").equals(key).count(), sync?.error?.kind];
    };
    profile.window.agent = nils;
    await worker.ask("sign-in");
    expect(await health()).toEqual([9, undefined]);
    profile.window.agent = mina;
    await worker.ask("sign-in");
    expect(await worker.services.account.get()).toMatchObject({ account: { username: mina } });
    expect(await health()).toEqual([0, "missing-role"]);
    const usernames = new Set(profile.sandbox.books.of(clouds.global.graph).map(({ username }) => username));
    expect(usernames).toEqual(new Set([nils, mina]));
  });

  test("the second does not inherit a page's customer from the first one's list", async () => {
    const { profile, worker } = await atWork(newProfile({ world: thirtyCustomers(noon) }));
    expect(await kindOf(profile, 1)).toBe("customer");
    profile.window.agent = "sam.okafor@adatum.example";
    await worker.ask("sign-in");
    expect(await kindOf(profile, 1)).toBe("unlisted");
  });
});

describe("a restart of the browser", () => {
  test("signs the same agent in again without a window, and what was fetched is still there", async () => {
    const { profile, worker } = await atWork();
    const before = await rowsOf(worker);
    worker.kill();
    restartBrowser(profile);
    const next = startWorker(profile);
    expect(await next.services.session.get()).toEqual({ signedIn: false, renewed: false });
    expect(await rowsOf(next)).toEqual(before);
    await next.started();
    expect(await kindOf(profile, 1)).toBe("customer");
    await next.ask("look", { tabId: 1 });
    expect(profile.window.opened.map(({ interactive }) => interactive)).toEqual([true, false]);
    expect(profile.window.opened[1]?.url.searchParams.get("login_hint")).toBe(mina);
    expect(await next.services.session.get()).toEqual({ signedIn: true, renewed: true });
    expect(await next.ask("refresh-customer", { tenantId: contosoWest, force: true })).toEqual({ done: true });
  });

  test("after Microsoft ended the session leaves the rows readable and one button", async () => {
    const { profile, worker } = await atWork();
    worker.kill();
    restartBrowser(profile);
    profile.sandbox.sessions.endAll();
    const next = startWorker(profile);
    for (let look = 0; look < 3; look += 1) await next.ask("look", { tabId: 1 });
    expect(profile.window.opened.map(({ interactive }) => interactive)).toEqual([true, false]);
    expect(await next.services.session.get()).toEqual({ signedIn: false, renewed: true });
    expect(await kindOf(profile, 1)).toBe("customer");
    expect((await rowsOf(next))["services"]).toBe(9);
    expect(await next.ask("sign-in")).toEqual({ done: true });
  });

  test("forgets what the tabs had said", async () => {
    const { profile, worker } = await atWork();
    profile.tabs.push(1, "https://partner.microsoft.com/dashboard/v2/customers/list");
    await worker.moved(1);
    expect(await kindOf(profile, 1)).toBe("customer");
    worker.kill();
    restartBrowser(profile);
    const next = startWorker(profile);
    await next.started();
    expect(await kindOf(profile, 1)).toBe("silent");
  });
});

test("a window that is closed is no sign-in, and leaves whoever was signed in", async () => {
  const { profile, worker } = await atWork();
  profile.window.agent = undefined;
  expect(await worker.ask("sign-in")).toMatchObject({ done: false, error: { kind: "cancelled" } });
  expect(await worker.services.account.get()).toMatchObject({ account: { username: mina } });
  expect(await worker.services.session.get()).toMatchObject({ signedIn: true });
  expect(await worker.ask("refresh-customer", { tenantId: contosoEast, force: true })).toEqual({ done: true });
});
