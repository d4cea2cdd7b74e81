import { indexedDB } from "fake-indexeddb";
import { expect, test } from "vitest";
import { newProfile } from "../builders/profile.ts";
import { contosoEast, contosoWest } from "../builders/tenants.ts";
import { startWorker } from "../builders/worker.ts";

/** What a newer version of the extension would have left. */
function writtenByNewer(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 9990);
    request.addEventListener("upgradeneeded", () => void request.result.createObjectStore("later"));
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
  });
}

test("a newer version's database is made anew when asked to, the settings stay, and a look fetches all again", async () => {
  const profile = newProfile();
  const first = startWorker(profile);
  await first.ask("sign-in");
  first.kill();
  const kept = new Map(profile.local.entries);
  await writtenByNewer(profile.database);
  const worker = startWorker(profile);
  expect(await worker.ask("rebuild-cache")).toEqual({ done: true });
  expect(await worker.services.cache.customers.count()).toBe(0);
  expect(profile.local.entries).toEqual(kept);
  profile.tabs.load(1, "https://partner.microsoft.com/dashboard/v2/customers/list");
  await worker.ask("look", { tabId: 1 });
  const customers = await worker.services.cache.customers.toArray();
  expect(customers.map(({ tenantId }) => tenantId)).toEqual([contosoWest, contosoEast]);
});
