import { expect, test } from "vitest";
import { newProfile } from "../builders/profile.ts";
import { contosoEast, contosoWest } from "../builders/tenants.ts";
import { startWorker } from "../builders/worker.ts";

test("the customer list is fetched when somebody asks for it, due or not, and for nobody who is signed out", async () => {
  const profile = newProfile();
  const worker = startWorker(profile);
  const listed = async (): Promise<string[]> =>
    (await worker.services.cache.customers.toArray()).map(({ tenantId }) => tenantId);
  expect(await worker.ask("refresh-list")).toMatchObject({ done: false });
  expect(profile.sandbox.books.entries).toEqual([]);
  await worker.ask("sign-in");
  expect(await listed()).toEqual([contosoWest, contosoEast]);
  profile.sandbox.world.partners[0]?.customers.splice(0, 1);
  await worker.ask("refresh-list");
  expect(await listed()).toEqual([contosoEast]);
});
