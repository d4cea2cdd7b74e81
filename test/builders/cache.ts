import Dexie from "dexie";
import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import { onTestFinished } from "vitest";
import { Cache } from "../../lib/database/cache.ts";

// Node has no IndexedDB. Dexie looks for one when it is loaded, which may be before this file is.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** A cache of the test's own, gone when the test is. */
export function emptyCache(name = `cache-${crypto.randomUUID()}`): Cache {
  const cache = new Cache(name);
  onTestFinished(() => cache.delete());
  return cache;
}
