import Dexie from "dexie";
import { indexedDB } from "fake-indexeddb";
import { expect, onTestFinished, test } from "vitest";
import "../../builders/cache.ts";
import { Cache } from "../../../lib/database/cache.ts";
import { openDatabase } from "../../../lib/database/state.ts";
import { noon } from "../../builders/clock.ts";
import { service } from "../../builders/health.ts";
import { contosoWest, mina } from "../../builders/tenants.ts";

const scope = { account: mina.id, cloud: mina.cloud, tenantId: contosoWest };
const owner = ["account", "cloud", "tenantId"];

/** The first version's tables as they were written into browsers; Dexie counts versions in tens. */
const firstVersion: Readonly<Record<string, { key: string[]; indexes: (string | string[])[]; row: object }>> = {
  customers: {
    key: owner,
    indexes: [["account", "cloud", "domain"], ["account", "cloud"], "domain"],
    row: { ...scope, name: "Contoso", domain: "contoso.example", relationship: "reseller" },
  },
  services: { key: [...owner, "id"], indexes: [owner], row: { ...scope, ...service("Exchange") } },
  issues: { key: [...owner, "id"], indexes: [owner], row: { ...scope, id: "EX900001", title: "Mail is late" } },
  syncs: { key: [...owner, "source"], indexes: [owner], row: { ...scope, source: "health", succeededAt: noon } },
  domains: { key: ["cloud", "domain"], indexes: [], row: { cloud: "global", domain: "contoso.example", at: noon } },
  drafts: { key: ["id"], indexes: [], row: { id: "a table that no version of this cache declares" } },
};

/** A database as a browser would hold it, made without Dexie. */
async function frozen(version: number, tables = firstVersion): Promise<string> {
  const name = `cache-${crypto.randomUUID()}`;
  onTestFinished(() => Dexie.delete(name));
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener("upgradeneeded", () => {
      for (const [table, { key, indexes, row }] of Object.entries(tables)) {
        const store = request.result.createObjectStore(table, { keyPath: key });
        for (const index of indexes) {
          store.createIndex(Array.isArray(index) ? `[${index.join("+")}]` : index, index);
        }
        store.put(row);
      }
    });
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
    request.addEventListener("error", () => reject(request.error));
  });
  return name;
}

test("a cache of the first version is cleared and made anew, and works", async () => {
  const cache = new Cache(await frozen(10));
  expect(await openDatabase(cache)).toBe("ready");
  for (const table of cache.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  expect([...(cache.backendDB()?.objectStoreNames ?? [])]).toEqual(cache.tables.map(({ name }) => name).toSorted());
  await cache.services.put({ ...scope, ...service("Exchange") });
  expect(await cache.services.where("[account+cloud+tenantId]").equals(Object.values(scope)).count()).toBe(1);
});

test("a cache with the same tables under another key is no trouble either", async () => {
  const tables = { services: { key: ["id"], indexes: ["tenantId"], row: { id: "Exchange" } } };
  const cache = new Cache(await frozen(20, tables));
  expect(await openDatabase(cache)).toBe("ready");
  expect(await cache.services.count()).toBe(0);
});

test("a cache of this version keeps its rows", async () => {
  const first = new Cache(`cache-${crypto.randomUUID()}`);
  onTestFinished(() => Dexie.delete(first.name));
  await first.services.put({ ...scope, ...service("Exchange") });
  first.close();
  const second = new Cache(first.name);
  expect(await openDatabase(second)).toBe("ready");
  expect(await second.services.count()).toBe(1);
});

test("every table keeps account, cloud and tenant in its key, but for those that belong to nobody", async () => {
  const cache = new Cache();
  const keys = cache.tables.map(({ name, schema }) => [name, String(schema.primKey.keyPath)] as const);
  const shared = keys.filter(([, path]) => !path.startsWith("account,cloud,tenantId")).map(([name]) => name);
  expect(shared.toSorted()).toEqual(["asked", "domains", "packs", "strangers"]);
});
