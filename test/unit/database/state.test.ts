import { setImmediate as turn } from "node:timers/promises";
import Dexie from "dexie";
import { indexedDB } from "fake-indexeddb";
import { describe, expect, onTestFinished, test } from "vitest";
import "../../builders/cache.ts";
import { ApiError } from "../../../lib/api/errors.ts";
import { Cache } from "../../../lib/database/cache.ts";
import { type DatabaseState, onceOpen, openDatabase, rebuild, stateOf } from "../../../lib/database/state.ts";
import { noon } from "../../builders/clock.ts";

function named(): string {
  const name = `cache-${crypto.randomUUID()}`;
  onTestFinished(() => Dexie.delete(name));
  return name;
}

/** Opens a database by hand, as another tab or another version of ours would. */
function byHand(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener("upgradeneeded", () => void request.result.createObjectStore("later").put("row", "key"));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

async function opened(cache: Cache): Promise<readonly DatabaseState[]> {
  const told: DatabaseState[] = [];
  const last = await openDatabase(cache, (state) => told.push(state));
  expect(told.at(-1)).toBe(last);
  return told;
}

test("a database that opens is ready", async () => {
  expect(await opened(new Cache(named()))).toEqual(["ready"]);
});

describe("a database that another tab holds", () => {
  test("is blocked, said at once, and ready when that tab lets go", async () => {
    const name = named();
    const other = await byHand(name, 10);
    const told: DatabaseState[] = [];
    const blocked = Promise.withResolvers<void>();
    const done = openDatabase(new Cache(name), (state) => {
      told.push(state);
      if (state === "blocked") blocked.resolve();
    });
    await blocked.promise;
    expect(told).toEqual(["blocked"]);
    other.close();
    expect(await done).toBe("ready");
    expect(told).toEqual(["blocked", "ready"]);
  });

  test("is said to everybody who waits, though the browser tells the first alone", async () => {
    const name = named();
    const other = await byHand(name, 10);
    const waiting = [1, 2].map(() => {
      const { promise: blocked, resolve } = Promise.withResolvers<DatabaseState>();
      return { blocked, done: openDatabase(new Cache(name), resolve) };
    });
    expect(await Promise.all(waiting.map(({ blocked }) => blocked))).toEqual(["blocked", "blocked"]);
    other.close();
    expect(await Promise.all(waiting.map(({ done }) => done))).toEqual(["ready", "ready"]);
  });

  test("keeps whoever asked for care waiting before anything is read", async () => {
    const name = named();
    const other = await byHand(name, 10);
    const cache = new Cache(name);
    const read: string[] = [];
    const count = onceOpen(cache)(async (what: string) => {
      read.push(what);
      return cache.customers.count();
    })("customers");
    await turn();
    expect(read).toEqual([]);
    other.close();
    expect(await count).toBe(0);
    expect(read).toEqual(["customers"]);
  });
});

describe("a database newer than the code", () => {
  test("is said to be, and neither read nor changed", async () => {
    const name = named();
    (await byHand(name, 9990)).close();
    const cache = new Cache(name);
    expect(await opened(cache)).toEqual(["newer"]);
    await expect(cache.customers.count()).rejects.toMatchObject({ name: "DatabaseClosedError" });
    const still = await byHand(name, 9990);
    expect([...still.objectStoreNames]).toContain("later");
    still.close();
  });

  test("is made anew when asked to", async () => {
    const name = named();
    (await byHand(name, 9990)).close();
    const cache = new Cache(name);
    await openDatabase(cache);
    expect(await rebuild(cache)).toBe("ready");
    expect(await cache.customers.count()).toBe(0);
  });
});

test("a database that cannot be opened is broken", async () => {
  const real = Dexie.dependencies.indexedDB;
  onTestFinished(() => void (Dexie.dependencies.indexedDB = real));
  const open = (): never => {
    throw new DOMException("Internal error opening backing store", "UnknownError");
  };
  Dexie.dependencies.indexedDB = Object.assign(Object.create(real), { open });
  const cache = new Cache("broken");
  expect(await opened(cache)).toEqual(["broken"]);
  // Live queries wait for a closed database; any other error of theirs would take the screen down.
  await expect(cache.customers.count()).rejects.toMatchObject({ name: "DatabaseClosedError" });
});

describe("an error", () => {
  const inside = Object.assign(new Error("aborted"), {
    name: "AbortError",
    inner: new DOMException("no room", "QuotaExceededError"),
  });

  test.for<[string, unknown, string | undefined]>([
    ["of a full disk", new DOMException("no room", "QuotaExceededError"), "full"],
    ["of a full disk inside an aborted transaction", inside, "full"],
    ["of a newer version", new DOMException("", "VersionError"), "newer"],
    ["of a backing store", new DOMException("", "UnknownError"), "broken"],
    ["of a missing table", new Dexie.NotFoundError("gone"), "broken"],
    ["of Microsoft's", new ApiError({ kind: "offline", code: "TypeError" }), undefined],
    ["of the program's", new TypeError("x"), undefined],
    ["that is none", "UnknownError", undefined],
    ["that is nothing", undefined, undefined],
  ])("%s", ([, thrown, expected]) => {
    expect(stateOf(thrown)).toBe(expected);
  });
});

test("what the user made, in a database of its own, outlives every rebuilding", async () => {
  const made = new Dexie(named());
  made.version(1).stores({ drafts: "id" });
  await made.table("drafts").put({ id: "draft", at: noon });
  const name = named();
  (await byHand(name, 9990)).close();
  await rebuild(new Cache(name));
  expect(await made.table("drafts").count()).toBe(1);
  made.close();
});
