import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportPriceList } from "../../lib/pricing/list/import.ts";
import { priceList } from "../builders/price-list.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { rollOut, unpackedId } from "./browser/policy.ts";
import { makeProfile, removeProfile } from "./browser/profile.ts";
import { extensionFolder } from "./built.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { openPriceList, reads, unfold } from "./desk/price-list-page.ts";
import { setUp } from "./desk/sign-in.ts";
import { storedCache } from "./desk/stored-cache.ts";

const list = priceList({ assignments: [{ who: { to: "everyone" }, offer: "gold" }] });
const world = twoContosos(Date.now());
const profile = makeProfile();

let desk: Desk | undefined;
let rolledOut: { remove(): void } | undefined;

/** The browser is started anew, under a policy with this price list. */
async function underPolicy(given: string): Promise<Desk> {
  const before = desk;
  await before?.close();
  rolledOut?.remove();
  rolledOut = rollOut(unpackedId(extensionFolder), { priceList: given });
  desk = await openDesk(world, { profile, ...(before ? { sandbox: before.sandbox } : {}) });
  return desk;
}

const policyOf = async (page: Page): Promise<unknown> => (await storedCache(page, "user"))["priceListPolicy"]?.[0];

beforeAll(() => underPolicy(exportPriceList(list)));

afterAll(async () => {
  rolledOut?.remove();
  await desk?.close();
  await removeProfile(profile);
});

test("the list of the organisation is there to be read and cannot be changed here", async () => {
  if (!desk) throw new Error("There is no desk.");
  await setUp(desk);
  const page = await openPriceList(desk);
  await page.waitForSelector('[data-from="policy"]');
  await reads(page, "Set by your organisation");
  await unfold(page, "offers.0");
  const fields = await page.$$eval("[data-from=policy] [id^='field.']", (all) =>
    all.flatMap((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
        ? [field.readOnly || field.disabled]
        : field instanceof HTMLSelectElement
          ? [field.disabled]
          : [],
    ),
  );
  expect(fields.length).toBeGreaterThan(10);
  expect(fields).not.toContain(false);
  const buttons = await page.$$eval("[data-from=policy] button", (all) => all.map((button) => button.textContent));
  expect(buttons.filter((name) => /Save|Add|Remove|Import|Duplicate/.test(name))).toEqual([]);
  expect(buttons).toContain("Export the price list");
  const refused = await page.evaluate(async (given) => {
    const kept = await chrome.storage.local.get("account:global");
    const { account } = kept["account:global"] as { account: { id: string; cloud: string } };
    const owner = { account: account.id, cloud: account.cloud };
    return chrome.runtime.sendMessage({ command: "save-price-list", input: { owner, list: given, from: 0 } });
  }, list);
  expect(refused).toMatchObject({ done: false, error: { kind: "set-by-organisation" } });
  expect((await storedCache(page, "user"))["priceLists"]).toEqual([]);
});

test("a broken list keeps the last sound one in force and says so", async () => {
  const now = await underPolicy('{"format": "partner-sidekick-price-list", "version": 1, "offers": 7}');
  const page = await openPriceList(now);
  await until("the broken list", async () => {
    const row = (await policyOf(page)) as { state?: string } | undefined;
    return row?.state === "broken";
  });
  await reads(page, "The policy holds a list that cannot be used");
  await reads(page, "The file has mistakes.");
  await reads(page, "stays in force");
  expect(await policyOf(page)).toMatchObject({ state: "broken", list, fault: { code: "invalid" } });
  await reads(page, "Support for Example Customer: Gold");
});
