import { expect, test } from "vitest";
import { takePolicyProfile } from "../../lib/database/partner-profile-policy.ts";
import { takePolicyList } from "../../lib/database/price-list-policy.ts";
import { readPartnerProfile } from "../../lib/database/read-partner-profile.ts";
import { priceListInForce } from "../../lib/database/read-price-list.ts";
import { readUsage } from "../../lib/database/read-usage.ts";
import type { Assignment } from "../../lib/schemas/assignment.ts";
import { ownerOf } from "../../lib/schemas/owner.ts";
import type { PartnerProfile } from "../../lib/schemas/partner-profile.ts";
import { noUsage, type Usage } from "../../lib/schemas/usage.ts";
import { offer } from "../builders/offer.ts";
import { contoso, priceList } from "../builders/price-list.ts";
import { newProfile } from "../builders/profile.ts";
import { contosoWest, mina, stranger } from "../builders/tenants.ts";
import { startWorker, type Worker } from "../builders/worker.ts";

const list = priceList();
const usage: Usage = {
  packs: [],
  used: [{ offer: "gold", price: "hour", on: "2026-11-02", incidents: 1, minutes: 30, from: "hand" }],
};
const profile: PartnerProfile = { kind: "direct-bill", plans: [], designations: ["Modern Work"] };
const somebodyElse = { account: "somebody.else", cloud: mina.cloud };

async function signedIn() {
  const at = newProfile();
  const worker = startWorker(at);
  await worker.ask("sign-in");
  const { account } = await worker.services.account.get();
  if (!account) throw new Error("nobody signed in");
  const owner = ownerOf(account);
  const { user } = worker.services;
  return { at, worker, owner, user, scope: { ...owner, tenantId: contosoWest } };
}

async function make({ worker, owner }: { worker: Worker; owner: object }): Promise<void> {
  const secrets = { accessId: "AB12-CD34", contractId: "C-000123" };
  for (const [command, input] of [
    ["save-price-list", { owner, list, from: 0 }],
    ["save-partner-profile", { owner, profile, ...secrets, from: 0 }],
    ["record-usage", { owner, tenantId: contosoWest, usage, from: 0 }],
  ] as const) {
    expect([command, await worker.ask(command, input)]).toEqual([command, { done: true }]);
  }
}

test("what was made is read back, outlives signing out, and is nobody else's", async () => {
  const { at, worker, owner, user, scope } = await signedIn();
  await make({ worker, owner });
  const seen = async () => [
    await priceListInForce(user, owner),
    await readUsage(user, scope),
    await readPartnerProfile(user, owner),
  ];
  const made = [
    { list, from: "user", version: 1, at: at.clock.now() },
    { usage, version: 1 },
    { profile, hasSecret: { accessId: true, contractId: true }, version: 1, at: at.clock.now() },
  ];
  expect(await seen()).toEqual(made);
  await worker.ask("sign-out");
  expect(await seen()).toEqual(made);
  expect(await priceListInForce(user, somebodyElse)).toMatchObject({ from: "none" });
  expect(await priceListInForce(user, { ...owner, cloud: "usgov" })).toMatchObject({ from: "none" });
  expect(await readPartnerProfile(user, somebodyElse)).toBeUndefined();
  expect(await readUsage(user, { ...scope, ...somebodyElse })).toEqual({ usage: noUsage, version: 0 });
  await worker.ask("sign-in");
  await worker.ask("sign-out", { erase: true });
  for (const table of user.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
});

test("a page of another account, or of one that signed out since, changes nothing", async () => {
  const { worker, owner, user } = await signedIn();
  const ask = (who: object) => worker.ask("save-price-list", { owner: who, list, from: 0 });
  const refused = { done: false, error: { kind: "signed-out" } };
  expect(await ask(somebodyElse)).toEqual(refused);
  expect(await ask({ ...owner, cloud: "usgov" })).toEqual(refused);
  await worker.ask("sign-out");
  expect(await ask(owner)).toEqual(refused);
  expect(await user.priceLists.count()).toBe(0);
});

test("a list made from an older version than the one that stands there is refused; what stands and the draft stay", async () => {
  const { worker, owner, user } = await signedIn();
  const mine = priceList({ offers: [] });
  await worker.ask("keep-price-list-draft", { owner, editor: "mine", draft: mine, base: 0 });
  expect(await worker.ask("save-price-list", { owner, list, from: 0, editor: "theirs" })).toEqual({ done: true });
  expect(await worker.ask("save-price-list", { owner, list: mine, from: 0, editor: "mine" })).toEqual({
    done: false,
    error: { kind: "changed-elsewhere" },
  });
  expect(await priceListInForce(user, owner)).toMatchObject({ list, version: 1 });
  expect(await user.priceListDrafts.toArray()).toMatchObject([{ editor: "mine", draft: mine }]);
  // The answer to the first save was lost, and it is asked again.
  expect(await worker.ask("save-price-list", { owner, list, from: 0 })).toEqual({ done: true });
  expect(await priceListInForce(user, owner)).toMatchObject({ list, version: 1 });
  expect(await worker.ask("save-price-list", { owner, list: mine, from: 1, editor: "mine" })).toEqual({ done: true });
  expect(await priceListInForce(user, owner)).toMatchObject({ list: mine, version: 2 });
  expect(await user.priceListDrafts.count()).toBe(0);
});

test("usage and profile are not overwritten from an older version either", async () => {
  const { worker, owner, user, scope } = await signedIn();
  await make({ worker, owner });
  const elsewhere = { done: false, error: { kind: "changed-elsewhere" } };
  const record = { owner, tenantId: contosoWest, usage: noUsage };
  expect(await worker.ask("record-usage", { ...record, from: 0 })).toEqual(elsewhere);
  expect(await worker.ask("save-partner-profile", { owner, profile, from: 0 })).toEqual(elsewhere);
  expect(await readUsage(user, scope)).toEqual({ usage, version: 1 });
  expect(await worker.ask("record-usage", { ...record, from: 1 })).toEqual({ done: true });
  expect(await readUsage(user, scope)).toEqual({ usage: noUsage, version: 2 });
});

test("usage is kept of one's own customers only", async () => {
  const { worker, owner, user } = await signedIn();
  const asked = await worker.ask("record-usage", { owner, tenantId: stranger, usage, from: 0 });
  expect(asked).toMatchObject({ done: false, error: { kind: "not-found" } });
  expect(await user.usages.count()).toBe(0);
});

test("prices alike, ties and a wording that lacks something are refused with their own words", async () => {
  const { worker, owner, user } = await signedIn();
  const who: Assignment["who"] = { to: "customer", customer: contoso };
  const tied = priceList({
    assignments: [
      { who, offer: "gold", to: "2026-06-30" },
      { who, offer: "silver", from: "2026-06-30" },
    ],
  });
  expect(await worker.ask("save-price-list", { owner, list: tied, from: 0 })).toEqual({
    done: false,
    error: { kind: "assignments-tie" },
  });
  const hourly = { model: "hourly", minimumMinutes: 0, incrementMinutes: 15 } as const;
  const prices = ["100", "90"].map((rate) => ({ ...hourly, id: `at-${rate}`, rate }));
  const alike = priceList({ offers: [offer({ prices })] });
  expect(await worker.ask("save-price-list", { owner, list: alike, from: 0 })).toEqual({
    done: false,
    error: { kind: "prices-alike" },
  });
  const wordless = priceList({
    statement: { ko: "{{customer}} {{offer}} {{covers}} {{contacts}} {{prices}} {{validFrom}}" },
  });
  expect(await worker.ask("save-price-list", { owner, list: wordless, from: 0 })).toEqual({
    done: false,
    error: { kind: "wording-incomplete", code: "missing: hours" },
  });
  expect(await user.priceLists.count()).toBe(0);
});

test("a secret is replaced, kept or removed, and never handed to a screen", async () => {
  const { worker, owner, user } = await signedIn();
  await make({ worker, owner });
  const save = (from: number, secrets: object) =>
    worker.ask("save-partner-profile", { owner, profile, from, ...secrets });
  expect(await save(1, { accessId: null })).toEqual({ done: true });
  expect(await save(2, { contractId: "C-000124" })).toEqual({ done: true });
  const [row] = await user.partnerProfiles.toArray();
  expect(row?.profile).toEqual({ ...profile, contractId: "C-000124" });
  const known = await readPartnerProfile(user, owner);
  expect(known?.hasSecret).toEqual({ accessId: false, contractId: true });
  expect(JSON.stringify(known)).not.toContain("C-000124");
});

test("while policy brings the list, an agent's own is not changed", async () => {
  const { worker, owner, user } = await signedIn();
  await takePolicyList(user, list, 0);
  const asked = { owner, list: priceList({ offers: [] }), from: 0 };
  expect(await worker.ask("save-price-list", asked)).toMatchObject({ error: { kind: "set-by-organisation" } });
  expect(await user.priceLists.count()).toBe(0);
  await takePolicyList(user, undefined, 1);
  expect(await worker.ask("save-price-list", asked)).toEqual({ done: true });
});

test("while policy brings the profile, soundly or not, an agent's own is not changed", async () => {
  const { worker, owner, user } = await signedIn();
  await make({ worker, owner });
  const before = await user.partnerProfiles.toArray();
  const asked = { owner, profile: { ...profile, kind: "indirect-provider" }, accessId: null, from: 1 };
  for (const given of [JSON.stringify({ ...profile, designations: [] }), "{"]) {
    await takePolicyProfile(user, given, 0);
    expect(await worker.ask("save-partner-profile", asked)).toMatchObject({ error: { kind: "set-by-organisation" } });
    expect(await user.partnerProfiles.toArray()).toEqual(before);
  }
  await takePolicyProfile(user, undefined, 1);
  expect(await worker.ask("save-partner-profile", asked)).toEqual({ done: true });
  expect(await readPartnerProfile(user, owner)).toMatchObject({ profile: { kind: "indirect-provider" }, version: 2 });
});
