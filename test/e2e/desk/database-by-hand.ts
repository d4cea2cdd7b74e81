import type { Page } from "puppeteer-core";

/** Opens a database of ours by hand in one of our pages, anew with one table, as a version with another number would. */
export function makeDatabase(page: Page, name: string, version: number, keep: boolean): Promise<void> {
  return page.evaluate(
    ([database, number, held]) =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase(database);
        const fail = (why: string) => (): void => reject(new Error(`${database}: ${why}`));
        gone.addEventListener("blocked", fail("another page holds it open"));
        gone.addEventListener("error", fail("it cannot be deleted"));
        gone.addEventListener("success", () => {
          const request = indexedDB.open(database, number);
          request.addEventListener("upgradeneeded", () => void request.result.createObjectStore("later"));
          request.addEventListener("error", fail("it cannot be opened"));
          request.addEventListener("success", () => {
            if (held) Object.assign(window, { held: request.result });
            else request.result.close();
            resolve();
          });
        });
      }),
    [name, version, keep] as const,
  );
}

/** Lets go of the database that {@link makeDatabase} kept open. */
export function letGo(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
}

/** The version and the tables of a database as they stand. */
export function standingOf(page: Page, name: string): Promise<{ version: number; tables: readonly string[] }> {
  return page.evaluate(
    (database) =>
      new Promise<{ version: number; tables: readonly string[] }>((resolve, reject) => {
        const request = indexedDB.open(database);
        request.addEventListener("error", () => reject(request.error));
        request.addEventListener("success", () => {
          const { version, objectStoreNames } = request.result;
          request.result.close();
          resolve({ version, tables: [...objectStoreNames] });
        });
      }),
    name,
  );
}
