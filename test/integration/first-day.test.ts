import { describe, expect, test } from "vitest";
import { clouds } from "../../lib/clouds/index.ts";
import { hour, minute, noon } from "../builders/clock.ts";
import { newProfile, type Profile } from "../builders/profile.ts";
import { contosoEast, contosoWest, partnerTenant } from "../builders/tenants.ts";
import { startWorker } from "../builders/worker.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { thirtyCustomers } from "../sandbox/worlds/thirty-customers.ts";

const page = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;
const { graph, partnerCenter } = clouds.global;
const asked = ({ sandbox }: Profile, host: string | undefined): number => sandbox.books.of(host).length;

async function detectionOf(profile: Profile, tabId: number): Promise<object | undefined> {
  const record = await profile.session.get(`tab:${tabId}`);
  return (record as { view?: { detection: object } } | undefined)?.view?.detection;
}

test("from nothing to a customer's health: sign in, the list, the tab, the rows", async () => {
  const profile = newProfile();
  const { services, ask, moved } = startWorker(profile);
  profile.tabs.load(1, page(contosoWest));
  await moved(1);
  expect(await detectionOf(profile, 1)).toMatchObject({ kind: "unlisted", tenantId: contosoWest });

  expect(await ask("sign-in")).toEqual({ done: true });
  const { account } = await services.account.get();
  expect(account).toMatchObject({ username: "mina.han@adatum.example", tenantId: partnerTenant, cloud: "global" });
  expect(await services.session.get()).toEqual({ signedIn: true, renewed: true });
  const customers = await services.cache.customers.toArray();
  expect(customers.map(({ tenantId }) => tenantId)).toEqual([contosoWest, contosoEast]);
  expect(await detectionOf(profile, 1)).toMatchObject({ kind: "customer", tenantId: contosoWest, certainty: "names" });
  expect(profile.badges.get(1)).toMatchObject({ text: "CO", title: expect.stringContaining("Contoso (…0001)") });

  expect(await ask("refresh-customer", { tenantId: contosoWest, force: false })).toEqual({ done: true });
  const rows = await services.cache.services.toArray();
  expect(rows).toHaveLength(9);
  expect(rows.find(({ id }) => id === "Exchange")).toMatchObject({
    tenantId: contosoWest,
    status: "ServiceDegradation",
  });
  const issues = await services.cache.issues.toArray();
  expect(issues.map(({ id, resolved }) => [id, resolved])).toEqual([
    ["EX900001", false],
    ["TM900002", true],
  ]);
  const partner = { account: account?.id, cloud: "global", tenantId: partnerTenant, succeededAt: noon, unreadable: 0 };
  const west = { ...partner, tenantId: contosoWest };
  expect(await services.cache.syncs.toArray()).toEqual([
    { ...partner, source: "customers" },
    { ...partner, source: "organization" },
    { ...west, source: "azure-subscriptions" },
    { ...west, source: "health" },
    { ...west, source: "messages" },
    { ...west, source: "requests" },
    { ...west, source: "subscriptions" },
  ]);
});

test("what is known of the partner is fetched anew when the agent asks, due or not; of nobody who is signed out", async () => {
  const profile = newProfile();
  const { services, ask } = startWorker(profile);
  expect(await ask("refresh-partner")).toMatchObject({ done: false, error: { kind: "signed-out" } });
  await ask("sign-in");
  await services.cache.customers.toCollection().modify({ domain: "" });
  profile.clock.pass(minute);
  expect(await ask("refresh-partner")).toEqual({ done: true });
  expect((await services.cache.customers.toArray()).map(({ domain }) => domain)).not.toContain("");
  const fresh = (await services.cache.syncs.toArray()).filter(({ succeededAt }) => succeededAt === noon + minute);
  expect(fresh.map(({ source }) => source).sort()).toEqual(["customers", "organization", "profiles", "relationships"]);
});

test("every page of the list is read, and each API is asked with a token of the right tenant", async () => {
  const profile = newProfile({ world: thirtyCustomers(noon) });
  const { services, ask } = startWorker(profile);
  await ask("sign-in");
  const known = profile.sandbox.world.partners[0]?.customers.filter((customer) => customer.known) ?? [];
  expect(await services.cache.customers.count()).toBe(known.length);
  expect(asked(profile, partnerCenter)).toBe(Math.ceil(known.length / profile.sandbox.pageSizes.partnerCenter));
  await ask("refresh-customer", { tenantId: customerId(6), force: true });
  expect(await services.cache.services.count()).toBe(9);
  const tenants = (host: string | undefined): Set<unknown> =>
    new Set(profile.sandbox.books.of(host).map(({ tenantId }) => tenantId));
  expect(tenants(partnerCenter)).toEqual(new Set([partnerTenant]));
  expect(tenants(graph)).toEqual(new Set([partnerTenant, customerId(6)]));
});

describe("who asks Microsoft", () => {
  test("browsing alone causes no call, signed in or not", async () => {
    const profile = newProfile();
    const { ask, moved, started } = startWorker(profile);
    await ask("sign-in");
    profile.sandbox.books.clear();
    const addresses = [page(contosoWest), page(contosoEast), "https://portal.azure.com/#@contoso-north.example/home"];
    for (const [tabId, address] of addresses.entries()) {
      profile.tabs.load(tabId, address);
      await moved(tabId);
    }
    profile.clock.pass(24 * hour);
    await started();
    expect(profile.sandbox.books.entries).toEqual([]);
  });

  test("looking asks for the list when it is due, and the health when asked to and due", async () => {
    const profile = newProfile();
    const { ask } = startWorker(profile);
    profile.tabs.load(1, page(contosoWest));
    await ask("sign-in");
    const look = () => ask("look", { tabId: 1 });
    const health = (force: boolean) => ask("refresh-customer", { tenantId: contosoWest, force });
    const lists = () =>
      profile.sandbox.books.of(partnerCenter, "/v1/customers").filter(({ path }) => path === "/v1/customers");
    const overviews = () => profile.sandbox.books.of(graph, "/v1.0/admin/serviceAnnouncement/healthOverviews");
    const counts = () => [lists().length, overviews().length];
    expect(counts()).toEqual([1, 0]);
    await Promise.all([look(), look(), health(false), health(false), health(true)]);
    expect(counts()).toEqual([1, 2]);
    profile.clock.pass(5 * minute - 1);
    await Promise.all([look(), health(false)]);
    expect(counts()).toEqual([1, 2]);
    profile.clock.pass(1);
    await Promise.all([look(), health(false)]);
    expect(counts()).toEqual([1, 4]);
    profile.clock.pass(12 * hour);
    await look();
    expect(counts()).toEqual([2, 4]);
  });

  test("a domain that no customer bears is asked for once a panel looks, and then shown", async () => {
    const profile = newProfile();
    const { ask, moved } = startWorker(profile);
    await ask("sign-in");
    const login = () => profile.sandbox.books.of(clouds.global.login, "/contoso-west.onmicrosoft.com").length;
    profile.tabs.load(1, "https://portal.azure.com/#@contoso-west.onmicrosoft.com/home");
    await moved(1);
    expect([await detectionOf(profile, 1), login()]).toMatchObject([{ kind: "stranger" }, 0]);
    await ask("look", { tabId: 1 });
    await ask("look", { tabId: 1 });
    expect([await detectionOf(profile, 1), login()]).toMatchObject([{ kind: "customer", tenantId: contosoWest }, 1]);
  });

  test("the health of a tenant that is no customer's is refused without a call", async () => {
    const profile = newProfile();
    const { ask } = startWorker(profile);
    await ask("sign-in");
    profile.sandbox.books.clear();
    for (const tenantId of [partnerTenant, customerId(9)]) {
      expect(await ask("refresh-customer", { tenantId, force: true })).toMatchObject({ error: { kind: "not-found" } });
    }
    expect(profile.sandbox.books.entries).toEqual([]);
  });
});

test("a second visit writes nothing where nothing changed, and what changed where it did", async () => {
  const profile = newProfile();
  const { services, ask } = startWorker(profile);
  await ask("sign-in");
  const health = () => ask("refresh-customer", { tenantId: contosoWest, force: true });
  await health();
  const written: string[] = [];
  for (const table of [services.cache.services, services.cache.issues, services.cache.customers]) {
    table.hook("creating", (key) => void written.push(`+ ${String(key)}`));
    table.hook("updating", (_changes, key) => void written.push(`* ${String(key)}`));
    table.hook("deleting", (key) => void written.push(`- ${String(key)}`));
  }
  await health();
  expect(written).toEqual([]);
  const west = profile.sandbox.world.partners[0]?.customers[0]?.tenant;
  const exchange = west?.services.find(({ id }) => id === "Exchange");
  exchange?.issues.splice(0);
  if (exchange) exchange.status = "ServiceRestored";
  await health();
  expect(written.map((line) => line.split(",").at(-1))).toHaveLength(2);
  expect(written.find((line) => line.startsWith("-"))).toContain("EX900001");
  expect(written.find((line) => line.startsWith("*"))).toContain("Exchange");
  const row = (await services.cache.services.toArray()).find(({ id }) => id === "Exchange");
  expect(row?.status).toBe("ServiceRestored");
});

test("a customer who left the partner leaves the list", async () => {
  const profile = newProfile();
  const { services, ask } = startWorker(profile);
  await ask("sign-in");
  profile.sandbox.world.partners[0]?.customers.splice(0, 1);
  profile.clock.pass(12 * hour);
  profile.tabs.load(1, page(contosoWest));
  await ask("look", { tabId: 1 });
  expect((await services.cache.customers.toArray()).map(({ tenantId }) => tenantId)).toEqual([contosoEast]);
  expect(await detectionOf(profile, 1)).toMatchObject({ kind: "stranger", tenantId: contosoWest });
});

describe("looking on where Microsoft refuses", () => {
  const token = { service: "sign-in", path: /\/token/, tenantId: contosoWest } as const;
  test.for([
    ["another proof of identity", { kind: "entra", code: 50076 }, token],
    ["a clock that is right", { kind: "entra", code: 700024 }, token],
    ["consent", { kind: "consent-missing" }, token],
    ["a role", { kind: "dropped-role" }, { service: "graph", tenantId: contosoWest }],
  ] as const)("for want of %s costs no further call until it is time", async ([, mishap, target]) => {
    const profile = newProfile();
    const { ask } = startWorker(profile);
    await ask("sign-in");
    const refused = profile.sandbox.trouble.make(mishap, target);
    const look = () => ask("refresh-customer", { tenantId: contosoWest, force: false });
    await look();
    const { hits } = refused;
    expect(hits).toBeGreaterThan(0);
    for (let looks = 0; looks < 5; looks += 1) {
      profile.clock.pass(5_000);
      await look();
    }
    expect(refused.hits).toBe(hits);
    profile.clock.pass(15 * minute);
    await look();
    expect(refused.hits).toBeGreaterThan(hits);
  });
});
