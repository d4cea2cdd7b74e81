import { indexedDB } from "fake-indexeddb";

/** A database as one version of the product left it on the disk. Never changed once that version was published. */
export type FrozenDatabase = {
  /** As the browser counts it: ten times Dexie's. */
  readonly version: number;
  readonly tables: Readonly<Record<string, FrozenTable>>;
};

type FrozenTable = {
  readonly key: string | readonly string[];
  readonly indexes: Readonly<Record<string, string | readonly string[]>>;
  readonly rows: readonly unknown[];
};

const path = (keys: string | readonly string[]): string | string[] => (typeof keys === "string" ? keys : [...keys]);

/** Writes a frozen database with the browser's own interface, as that version had left it. */
export function thaw(name: string, { version, tables }: FrozenDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener("upgradeneeded", () => {
      for (const [table, { key, indexes, rows }] of Object.entries(tables)) {
        const store = request.result.createObjectStore(table, { keyPath: path(key) });
        for (const [index, keys] of Object.entries(indexes)) store.createIndex(index, path(keys));
        for (const row of rows) store.add(row);
      }
    });
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
    request.addEventListener("error", () => reject(new Error(request.error?.message)));
  });
}

/** A database as it stands on the disk, in the same form. */
export function freeze(name: string): Promise<FrozenDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener("error", () => reject(new Error(request.error?.message)));
    request.addEventListener("success", () => {
      const { result } = request;
      const names = [...result.objectStoreNames];
      const reading = result.transaction(names);
      const tables = new Map<string, FrozenTable>();
      for (const table of names) {
        const store = reading.objectStore(table);
        const indexes = Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath]));
        const all = store.getAll();
        all.addEventListener("success", () => {
          tables.set(table, { key: store.keyPath ?? "", indexes, rows: all.result });
        });
      }
      reading.addEventListener("complete", () => {
        resolve({ version: result.version, tables: Object.fromEntries(tables) });
        result.close();
      });
    });
  });
}
