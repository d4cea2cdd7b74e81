import { describe, expect, test } from "vitest";
import type { Account } from "../../../lib/schemas/account.ts";
import type { ErrorFacts } from "../../../lib/schemas/error-facts.ts";
import { memoryArea } from "../../builders/area.ts";
import { noon } from "../../builders/clock.ts";
import { newProfile, type Profile } from "../../builders/profile.ts";
import { stubIdentity } from "../../builders/stub-identity.ts";
import { contosoWest, customer, mina, stranger } from "../../builders/tenants.ts";
import { startWorker } from "../../builders/worker.ts";

const nils: Account = { ...mina, id: `0b1ec700-0002.${mina.tenantId}`, username: "nils.berg@adatum.example" };
const cancelled: ErrorFacts = { kind: "cancelled" };

function setUp(profile: Profile = newProfile()) {
  const stub = stubIdentity();
  const worker = startWorker(profile, { identity: stub.identity });
  profile.tabs.load(1, "https://www.example.com/");
  const state = async () => ({
    ...(await worker.services.account.get()),
    ...(await worker.services.session.get()),
  });
  const look = (tabId = 1) => worker.ask("look", { tabId });
  return { ...worker, profile, stub, state, look };
}

/** As after a restart of the browser: the account is known, nobody is signed in. */
async function afterRestart(account = mina) {
  const profile = newProfile({ settings: { cloud: account.cloud } });
  await profile.local.set(`account:${account.cloud}`, { account });
  return setUp(profile);
}

describe("signing in", () => {
  test("is done in the cloud that the settings say, and keeps who it was", async () => {
    const { ask, stub, state } = setUp(newProfile({ settings: { cloud: "usgov" } }));
    stub.signIn = { ...mina, cloud: "usgov" };
    expect(await ask("sign-in")).toEqual({ done: true });
    expect(stub.asked[0]).toBe("sign in to usgov");
    expect(await state()).toEqual({ account: stub.signIn, signedIn: true, renewed: true });
  });

  test.for<ErrorFacts["kind"]>(["cancelled", "consent-needed", "not-set-up", "mfa-needed"])(
    "that ends with %s says so and changes nothing",
    async (kind) => {
      const { ask, stub, state } = setUp();
      stub.signIn = { kind, correlationId: "c1" };
      expect(await ask("sign-in")).toEqual({ done: false, error: { kind, correlationId: "c1" } });
      expect(await state()).toEqual({ signedIn: false, renewed: false });
    },
  );

  test("as somebody else leaves the first one's rows and shows them to nobody", async () => {
    const { ask, stub, state, services } = setUp();
    await ask("sign-in");
    await services.cache.customers.put({ account: mina.id, cloud: mina.cloud, ...customer(contosoWest) });
    stub.signIn = nils;
    await ask("sign-in");
    expect(await state()).toMatchObject({ account: nils, signedIn: true });
    expect(await services.cache.customers.where("[account+cloud]").equals([nils.id, nils.cloud]).count()).toBe(0);
  });

  test("asked for twice at once opens one window", async () => {
    const { ask, stub, state } = setUp();
    const window = Promise.withResolvers<void>();
    stub.gate = window.promise;
    const both = [ask("sign-in"), ask("sign-in")];
    window.resolve();
    expect(await Promise.all(both)).toEqual([{ done: true }, { done: true }]);
    expect(stub.asked.filter((word) => word.startsWith("sign in"))).toHaveLength(1);
    expect(await state()).toMatchObject({ account: mina, signedIn: true });
    await ask("sign-in");
    expect(stub.asked.filter((word) => word.startsWith("sign in"))).toHaveLength(2);
  });
});

describe("after a restart of the browser", () => {
  test("the first look tries once to sign the same agent in again, in that agent's cloud", async () => {
    const { look, stub, state } = await afterRestart({ ...mina, cloud: "china" });
    stub.renew = { ...mina, cloud: "china" };
    expect(await look()).toEqual({ done: true });
    expect(stub.asked[0]).toBe(`renew ${mina.username} in china`);
    expect(stub.asked.filter((word) => word.startsWith("renew"))).toHaveLength(1);
    expect(await state()).toMatchObject({ signedIn: true, renewed: true });
  });

  test("nobody is renewed where nobody was, or where the agent has signed in since", async () => {
    const fresh = setUp();
    await fresh.look();
    expect(fresh.stub.asked).toEqual([]);
    await fresh.ask("sign-in");
    await fresh.look();
    expect(fresh.stub.asked.filter((word) => word.startsWith("renew"))).toEqual([]);
  });

  test("a try that fails is not repeated: the next is the agent's own click", async () => {
    const { look, stub, state, services } = await afterRestart();
    await services.cache.customers.put({ account: mina.id, cloud: mina.cloud, ...customer(contosoWest) });
    stub.renew = { kind: "signed-out", code: "AADSTS50058" };
    expect(await look()).toEqual({ done: true });
    await look();
    expect(stub.asked).toHaveLength(1);
    expect(await state()).toEqual({ account: mina, signedIn: false, renewed: true });
    expect(await services.cache.customers.count()).toBe(1);
  });

  test("a try that failed is not repeated by the worker's next life either", async () => {
    const first = await afterRestart();
    first.stub.renew = cancelled;
    await first.look();
    first.kill();
    const second = setUp(first.profile);
    await second.look();
    expect(second.stub.asked).toEqual([]);
  });

  test("several looks at once are one try, and all wait for it", async () => {
    const { look, stub, state } = await afterRestart();
    const silent = Promise.withResolvers<void>();
    stub.gate = silent.promise;
    const done: number[] = [];
    const looks = [1, 2, 3].map((tabId) => look(tabId).then(() => done.push(tabId)));
    while (stub.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual([]);
    silent.resolve();
    await Promise.all(looks);
    expect(stub.asked.filter((word) => word.startsWith("renew"))).toHaveLength(1);
    expect(await state()).toMatchObject({ signedIn: true });
  });

  test("if Microsoft knows somebody else, that one is forgotten and nobody is signed in", async () => {
    const { look, stub, state } = await afterRestart();
    stub.renew = nils;
    await look();
    expect(stub.asked).toEqual([`renew ${mina.username} in global`, "forget"]);
    expect(await state()).toEqual({ account: mina, signedIn: false, renewed: true });
  });

  test("a try that breaks for no reason of Microsoft's is told", async () => {
    const { look, services } = await afterRestart();
    const broken = { ...services.identity, renew: () => Promise.reject(new RangeError("broken")) };
    Object.assign(services.identity, broken);
    expect(await look()).toEqual({ done: false, error: { kind: "unexpected", code: "RangeError" } });
  });
});

describe("signing out", () => {
  const scope = { account: mina.id, cloud: mina.cloud, tenantId: contosoWest };

  async function signedIn() {
    const desk = setUp(newProfile({ settings: { language: "ko" } }));
    await desk.ask("sign-in");
    const { cache } = desk.services;
    await cache.customers.put({ ...scope, ...customer(contosoWest) });
    await cache.services.put({ ...scope, id: "Exchange", service: "Exchange Online", status: "ServiceOperational" });
    await cache.syncs.put({ ...scope, source: "health", succeededAt: noon });
    await cache.domains.put({ cloud: "global", domain: "contoso.example" as never, tenantId: stranger, at: noon });
    return desk;
  }
  const left = async ({ services: { cache } }: Awaited<ReturnType<typeof signedIn>>): Promise<number> =>
    (await Promise.all(cache.fetched.map((table) => table.count()))).reduce((sum, count) => sum + count, 0);

  test("forgets the tokens, the account and every row, and keeps the settings", async () => {
    const desk = await signedIn();
    const before = await desk.services.settings.get();
    expect(await left(desk)).toBeGreaterThan(3);
    expect(await desk.ask("sign-out")).toEqual({ done: true });
    expect(desk.stub.asked.at(-1)).toBe("forget");
    expect(await left(desk)).toBe(0);
    expect(await desk.state()).toEqual({ signedIn: false, renewed: true });
    expect(await desk.services.settings.get()).toEqual(before);
  });

  test("is not undone by the next look", async () => {
    const desk = await signedIn();
    await desk.ask("sign-out");
    const { length } = desk.stub.asked;
    await desk.look();
    expect(desk.stub.asked).toHaveLength(length);
    expect(await desk.state()).toMatchObject({ signedIn: false });
  });

  test("judges the open tabs anew", async () => {
    const desk = await signedIn();
    desk.profile.tabs.load(2, `https://portal.azure.com/${contosoWest}`);
    await desk.moved(2);
    const kind = async () =>
      ((await desk.profile.session.get("tab:2")) as { view: { detection: object } }).view.detection;
    expect(await kind()).toMatchObject({ kind: "customer" });
    await desk.ask("sign-out");
    expect(await kind()).toMatchObject({ kind: "unlisted" });
  });

  test("that cannot clear the tokens says so, and nobody counts as signed in", async () => {
    const desk = await signedIn();
    Object.assign(desk.services.identity, { forget: () => Promise.reject(new Error("no room")) });
    expect(await desk.ask("sign-out")).toMatchObject({ done: false });
    expect((await desk.state()).signedIn).toBe(false);
  });
});

describe("signing out while somebody signs in", () => {
  test.for(["sign-in", "look"] as const)("by %s: nobody is signed in", async (command) => {
    const desk = await afterRestart();
    const window = Promise.withResolvers<void>();
    desk.stub.gate = window.promise;
    const signIn = command === "look" ? desk.look() : desk.ask(command);
    while (desk.stub.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const signOut = desk.ask("sign-out");
    window.resolve();
    await Promise.all([signIn, signOut]);
    expect(await desk.state()).toEqual({ signedIn: false, renewed: true });
    expect(desk.stub.asked.at(-1)).toBe("forget");
    expect(await desk.services.cache.syncs.count()).toBe(0);
  });
});

test("a session area that was read before anybody signed in says signed out", async () => {
  expect(await setUp({ ...newProfile(), session: memoryArea({ "session:global": "odd" }) }).state()).toEqual({
    signedIn: false,
    renewed: false,
  });
});
