import type { Page } from "puppeteer-core";

/** Rows of the extension's database by table, as they lie there. */
export type StoredCache = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What lies in a database now, read from one of our own pages without any of our code. */
export function storedCache(page: Page, database: "cache" | "user" = "cache"): Promise<StoredCache> {
  return page.evaluate(
    (wanted) =>
      new Promise<StoredCache>((resolve, reject) => {
        const request = indexedDB.open(wanted);
        request.addEventListener("error", () => reject(request.error));
        request.addEventListener("success", () => {
          const opened = request.result;
          const names = [...opened.objectStoreNames];
          const transaction = opened.transaction(names);
          const found: Record<string, Record<string, unknown>[]> = {};
          for (const name of names) {
            const all = transaction.objectStore(name).getAll();
            all.addEventListener("success", () => {
              found[name] = all.result;
            });
          }
          transaction.addEventListener("complete", () => {
            opened.close();
            resolve(found);
          });
          transaction.addEventListener("error", () => reject(transaction.error));
        });
      }),
    database,
  );
}

/** Makes everything that was fetched a day and an hour older, and forgets what this installation has asked lately. */
export function passADay(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("cache");
        request.addEventListener("error", () => reject(request.error));
        request.addEventListener("success", () => {
          const database = request.result;
          const transaction = database.transaction(["syncs", "asked"], "readwrite");
          const syncs = transaction.objectStore("syncs");
          transaction.objectStore("asked").clear();
          const all = syncs.getAll();
          all.addEventListener("success", () => {
            for (const row of all.result) syncs.put({ ...row, succeededAt: row.succeededAt - 25 * 3_600_000 });
          });
          transaction.addEventListener("complete", () => {
            database.close();
            resolve();
          });
          transaction.addEventListener("error", () => reject(transaction.error));
        });
      }),
  );
}
