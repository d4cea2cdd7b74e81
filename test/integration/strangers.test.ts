import { describe, expect, test } from "vitest";
import { day } from "../builders/clock.ts";
import { newProfile } from "../builders/profile.ts";
import { contosoWest, contosoEast as elsewhere, stranger } from "../builders/tenants.ts";
import { startWorker } from "../builders/worker.ts";

async function office() {
  const profile = newProfile();
  const worker = startWorker(profile);
  const { books } = profile.sandbox;
  const asked = (): string[] => {
    const paths = books.entries.map(({ path }) => path).filter((path) => /openid-configuration|findTenant/.test(path));
    books.clear();
    return paths;
  };
  const rows = () => worker.services.cache.strangers.toArray();
  return { profile, worker, asked, rows };
}

describe("a tenant that is in no list of ours", () => {
  test("is looked up by discovery alone while nobody is signed in", async () => {
    const { worker, asked, rows } = await office();
    await worker.ask("look-at-stranger", { cloud: "global", tenantId: elsewhere });
    expect(asked().join()).not.toContain("findTenant");
    const [row] = await rows();
    expect(row).toMatchObject({
      account: "",
      cloud: "global",
      about: elsewhere,
      known: { tenantId: elsewhere, region: expect.any(String) },
    });
    expect(row?.known?.instance).toBe("microsoftonline.com");
    expect(row?.known?.name).toBeUndefined();
  });

  test("is told by name to a partner who is signed in, once a day", async () => {
    const { profile, worker, asked, rows } = await office();
    await worker.ask("sign-in");
    asked();
    await worker.ask("look-at-stranger", { cloud: "global", tenantId: elsewhere });
    const paths = asked();
    expect(paths.some((path) => path.includes(`findTenantInformationByTenantId(tenantId='${elsewhere}')`))).toBe(true);
    expect((await rows())[0]?.known).toMatchObject({ tenantId: elsewhere, name: "Contoso" });
    await worker.ask("look-at-stranger", { cloud: "global", tenantId: elsewhere });
    expect(asked()).toEqual([]);
    profile.clock.pass(day);
    await worker.ask("look-at-stranger", { cloud: "global", tenantId: elsewhere });
    expect(asked().length).toBeGreaterThan(0);
  });

  test("by a domain that nobody has: that is kept too", async () => {
    const { worker, asked, rows } = await office();
    await worker.ask("sign-in");
    asked();
    await worker.ask("look-at-stranger", { cloud: "global", domain: "nobody.example" });
    expect(asked().length).toBeGreaterThan(0);
    expect(await rows()).toMatchObject([{ about: "nobody.example", known: {} }]);
    await worker.ask("look-at-stranger", { cloud: "global", domain: "nobody.example" });
    expect(asked()).toEqual([]);
  });

  test("in a closed cloud, or with neither id nor domain, is asked of nobody", async () => {
    const { worker, asked, rows } = await office();
    await worker.ask("look-at-stranger", { cloud: "germany", tenantId: stranger });
    await worker.ask("look-at-stranger", { cloud: "global" });
    expect([asked(), await rows()]).toEqual([[], []]);
  });

  test("is forgotten with the sign-in", async () => {
    const { worker, rows } = await office();
    await worker.ask("sign-in");
    await worker.ask("look-at-stranger", { cloud: "global", tenantId: stranger });
    await worker.ask("note-seen", { tenantId: contosoWest });
    expect(await worker.services.cache.recents.count()).toBe(1);
    await worker.ask("sign-out");
    expect([await rows(), await worker.services.cache.recents.count()]).toEqual([[], 0]);
  });
});

test("who was looked at is kept for customers only", async () => {
  const { worker } = await office();
  await worker.ask("note-seen", { tenantId: contosoWest });
  await worker.ask("sign-in");
  await worker.ask("note-seen", { tenantId: stranger });
  expect(await worker.services.cache.recents.count()).toBe(0);
  await worker.ask("note-seen", { tenantId: contosoWest });
  expect((await worker.services.cache.recents.toArray()).map(({ tenantId }) => tenantId)).toEqual([contosoWest]);
});

test("watched customers are refreshed where they are due, and nobody else", async () => {
  const { profile, worker } = await office();
  await worker.ask("sign-in");
  profile.sandbox.books.clear();
  await worker.ask("refresh-watched", { tenantIds: [contosoWest, stranger] });
  const fetched = (await worker.services.cache.syncs.toArray()).filter(({ source }) => source === "health");
  expect(fetched.map(({ tenantId }) => tenantId)).toEqual([contosoWest]);
  profile.sandbox.books.clear();
  await worker.ask("refresh-watched", { tenantIds: [contosoWest] });
  expect(profile.sandbox.books.entries).toEqual([]);
});

test("the page that Microsoft named is opened as the customer's; one that is not shown is not opened", async () => {
  const { profile, worker } = await office();
  await worker.ask("sign-in");
  const { cache } = worker.services;
  const account = (await worker.services.account.get()).account;
  if (!account) throw new Error("nobody is signed in");
  const scope = { account: account.id, cloud: account.cloud, tenantId: contosoWest };
  await cache.managementLinks.bulkPut([
    { ...scope, id: "good", service: "Lighthouse", url: "https://lighthouse.microsoft.com/" },
    { ...scope, id: "bad", service: "Lighthouse", url: "https://lighthouse.microsoft.com.evil.example/" },
  ]);
  expect((await worker.ask("open-service", { tenantId: contosoWest, service: "bad" })).done).toBe(false);
  expect((await worker.ask("open-service", { tenantId: stranger, service: "good" })).done).toBe(false);
  expect(profile.tabs.ids).toEqual([]);
  expect((await worker.ask("open-service", { tenantId: contosoWest, service: "good" })).done).toBe(true);
  expect(profile.tabs.ids.map((id) => profile.tabs.address(id))).toHaveLength(1);
});
