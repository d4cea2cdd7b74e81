import Dexie from "dexie";
import { indexedDB } from "fake-indexeddb";
import { expect, onTestFinished, test } from "vitest";
import type { PartnerProfile } from "../../lib/schemas/partner-profile.ts";
import { noUsage } from "../../lib/schemas/usage.ts";
import { freeze, thaw } from "../builders/frozen-database.ts";
import { priceList } from "../builders/price-list.ts";
import { newProfile, type Profile } from "../builders/profile.ts";
import { contosoWest } from "../builders/tenants.ts";
import { startWorker, type Worker } from "../builders/worker.ts";

const profile: PartnerProfile = { kind: "direct-bill", plans: [], designations: [] };

/** A profile whose agent has signed in, and whose worker has ended. */
async function signedIn() {
  const at = newProfile();
  const worker = startWorker(at);
  await worker.ask("sign-in");
  const { account } = await worker.services.account.get();
  if (!account) throw new Error("nobody signed in");
  worker.services.user.close();
  worker.kill();
  return { at, owner: { account: account.id, cloud: account.cloud }, name: worker.services.user.name };
}

/** What each command that writes what the user made answers. */
async function answersOf(worker: Worker, owner: object) {
  const answers: unknown[] = [];
  for (const [command, input] of [
    ["save-price-list", { owner, list: priceList(), from: 7 }],
    ["keep-price-list-draft", { owner, editor: crypto.randomUUID(), draft: {}, base: 0 }],
    ["save-partner-profile", { owner, profile, from: 0 }],
    ["record-usage", { owner, tenantId: contosoWest, usage: noUsage, from: 0 }],
    ["sign-out", { erase: true }],
  ] as const) {
    answers.push([command, await worker.ask(command, input)]);
  }
  return answers;
}

const refused = (trouble: string) =>
  ["save-price-list", "keep-price-list-draft", "save-partner-profile", "record-usage", "sign-out"].map((command) => [
    command,
    { done: false, error: { kind: "unexpected", code: `user-data-${trouble}` } },
  ]);

async function stillSignedIn(at: Profile): Promise<boolean> {
  return (await startWorker(at).services.session.get()).signedIn;
}

test("a newer version's is neither opened nor changed, and what needs it is refused", async () => {
  const { at, owner, name } = await signedIn();
  await Dexie.delete(name);
  const key = ["account", "cloud"];
  const row = { ...owner, list: { later: true }, version: 7, at: 1 };
  await thaw(name, {
    version: 990,
    tables: {
      priceLists: { key, indexes: {}, rows: [row] },
      usagesTomorrow: { key: "id", indexes: {}, rows: [{ id: "kept" }] },
    },
  });
  const before = await freeze(name);
  expect(await answersOf(startWorker(at), owner)).toEqual(refused("newer"));
  expect(await freeze(name)).toEqual(before);
  expect(await stillSignedIn(at)).toBe(true);
});

test("one that a newer version takes over under the worker is refused from then on, and not changed", async () => {
  const { at, owner, name } = await signedIn();
  const worker = startWorker(at);
  await worker.resumed();
  await thaw(name, { version: 990, tables: { usagesTomorrow: { key: "id", indexes: {}, rows: [{ id: "kept" }] } } });
  const before = await freeze(name);
  expect(await answersOf(worker, owner)).toEqual(refused("newer"));
  expect(await freeze(name)).toEqual(before);
});

test("one that another page holds in an older version is refused while it is held, and works again after", async () => {
  const { at, owner, name } = await signedIn();
  await Dexie.delete(name);
  const { promise: held, resolve } = Promise.withResolvers<IDBDatabase>();
  const request = indexedDB.open(name, 1);
  request.addEventListener("success", () => resolve(request.result));
  const other = await held;
  const worker = startWorker(at);
  expect(await answersOf(worker, owner)).toEqual(refused("blocked"));
  other.close();
  await worker.resumed();
  expect(await worker.ask("save-price-list", { owner, list: priceList(), from: 0 })).toEqual({ done: true });
});

test("one that cannot be opened is refused, and what does not need it goes on", async () => {
  const { at, owner, name } = await signedIn();
  const real = Dexie.dependencies.indexedDB;
  onTestFinished(() => void (Dexie.dependencies.indexedDB = real));
  const open = (database: string, version?: number): IDBOpenDBRequest => {
    if (database === name) throw new DOMException("Internal error opening backing store", "UnknownError");
    return real.open(database, version);
  };
  Dexie.dependencies.indexedDB = Object.assign(Object.create(real), { open });
  const worker = startWorker(at);
  expect(await answersOf(worker, owner)).toEqual(refused("broken"));
  expect(await worker.ask("sign-out")).toEqual({ done: true });
});
