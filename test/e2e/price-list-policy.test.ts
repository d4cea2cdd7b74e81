import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportPriceList } from "../../lib/pricing/list/import.ts";
import { priceList } from "../builders/price-list.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { extensionUrl } from "./browser/extension-targets.ts";
import { rollOut, unpackedId } from "./browser/policy.ts";
import { makeProfile, removeProfile } from "./browser/profile.ts";
import { extensionFolder } from "./built.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, showsHealth, showsWords } from "./desk/panel.ts";
import { openPriceList, reads, unfold } from "./desk/price-list-page.ts";
import { setUp } from "./desk/sign-in.ts";
import { storedCache } from "./desk/stored-cache.ts";

const list = priceList({ assignments: [{ who: { to: "everyone" }, offer: "gold" }] });
const secrets = { accessId: "ORG-AB12-CD34", contractId: "ORG-C-0009" };
const partner = {
  kind: "indirect-reseller",
  provider: { name: "Northwind Distribution" },
  plans: [{ plan: "advanced", lastDay: "2099-06-30" }],
  designations: ["Modern Work"],
  ...secrets,
};
const world = twoContosos(Date.now());
const profile = makeProfile();

let desk: Desk | undefined;
let rolledOut: { remove(): void } | undefined;

/** The browser is started anew, under a policy with this price list and this partner profile. */
async function underPolicy(given: string, partnerProfile: string): Promise<Desk> {
  const before = desk;
  await before?.close();
  rolledOut?.remove();
  rolledOut = rollOut(unpackedId(extensionFolder), { priceList: given, partnerProfile });
  desk = await openDesk(world, { profile, ...(before ? { sandbox: before.sandbox } : {}) });
  return desk;
}

const policyOf = async (page: Page, table = "priceListPolicy"): Promise<unknown> =>
  (await storedCache(page, "user"))[table]?.[0];

async function openProfile({ chromium }: Desk): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(extensionUrl(chromium, "options.html#partner-profile"));
  await page.waitForSelector('[data-from="policy"] input[data-secret]');
  return page;
}

/** Everything that a page holds: its document, and what stands in its fields. */
const held = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new XMLSerializer().serializeToString(document) +
      Array.from(document.querySelectorAll("input"), ({ value }) => value).join(),
  );

beforeAll(() => underPolicy(exportPriceList(list), JSON.stringify(partner)));

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
  await page.waitForSelector('[id="field.offers.0.name"]');
  const words = (all: Element[]) => all.map((field) => (field as HTMLElement).innerText.split(/\n+/).join(": "));
  const fields = await page.$$eval("[data-from=policy] [data-plain]", words);
  expect(fields.length).toBeGreaterThan(10);
  expect(fields).toContain("Name: Gold");
  expect(fields).toContain("Valid to: None");
  const takers = "input, select, textarea, [role=checkbox], [contenteditable]";
  const listed = (all: Element[], selector: string) =>
    all.filter((field) => field.matches(selector) || field.querySelector(selector)).map(({ id }) => id);
  expect(await page.$$eval("[data-from=policy] [id^='field.']", listed, takers)).toEqual([]);
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

test("the partner profile of the organisation is there to be read, its secrets are not, and it cannot be changed here", async () => {
  if (!desk) throw new Error("There is no desk.");
  const page = await openProfile(desk);
  await reads(page, "Set by your organisation");
  const fields = await page.$$eval("[data-from=policy] :is(input, select, textarea)", (all) =>
    all.map((field) => {
      const { value, type } = field as HTMLInputElement;
      const ticked = type === "checkbox" ? (field as HTMLInputElement).checked : undefined;
      return { value, ticked, locked: field.matches(":disabled, [readonly], [aria-readonly=true]") };
    }),
  );
  // The plans' boxes, and the box of the export, which changes nothing.
  const boxes = fields.filter(({ ticked }) => ticked !== undefined);
  expect(boxes.map(({ ticked, locked }) => [ticked, locked])).toEqual([
    [false, true],
    [true, true],
    [false, true],
    [false, true],
    [false, false],
  ]);
  const others = fields.filter(({ ticked }) => ticked === undefined);
  expect(others.map(({ value, locked }) => [value, locked])).toEqual([
    ["indirect-reseller", true],
    ["Northwind Distribution", true],
    ["", true],
    ["2099-06-30", true],
    ["Modern Work", true],
    ["", true],
    ["", true],
  ]);
  await page.locator("::-p-text(Premier Support for Partners)").click();
  expect(await page.$$eval("input[type=checkbox]", (all) => all.filter(({ checked }) => checked).length)).toBe(1);
  const buttons = await page.$$eval("[data-from=policy] button", (all) => all.map((button) => button.textContent));
  expect(buttons).toEqual(["Export the profile"]);
  await reads(page, "Stored.");
  for (const secret of Object.values(secrets)) expect(await held(page)).not.toContain(secret);
  const refused = await page.evaluate(async () => {
    const kept = await chrome.storage.local.get("account:global");
    const { account } = kept["account:global"] as { account: { id: string; cloud: string } };
    const owner = { account: account.id, cloud: account.cloud };
    const asked = { kind: "direct-bill", plans: [], designations: [] };
    return chrome.runtime.sendMessage({ command: "save-partner-profile", input: { owner, profile: asked, from: 0 } });
  });
  expect(refused).toMatchObject({ done: false, error: { kind: "set-by-organisation" } });
  expect((await storedCache(page, "user"))["partnerProfiles"]).toEqual([]);
  await page.close();
});

test("what the partner holds, beside a customer, is what the organisation says", async () => {
  if (!desk) throw new Error("There is no desk.");
  const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${customerId(1)}/account`);
  const panel = await openPanel(desk, tab);
  await showsHealth(panel, customerId(1));
  await goToPlace(panel, "Pricing");
  const { text } = await showsWords(panel, "The partner profile is set by your organisation.");
  expect(text).toContain("Provider: Northwind Distribution");
  expect(text).toContain("By contract, until 30 Jun 2099");
  expect(text).toContain("Solutions Partner designations: Modern Work");
  for (const secret of Object.values(secrets)) expect(await held(panel)).not.toContain(secret);
});

test("a broken list or profile keeps the last sound one in force and says so", async () => {
  const now = await underPolicy(
    '{"format": "partner-sidekick-price-list", "version": 1, "offers": 7}',
    '{"kind": "reseller"}',
  );
  const page = await openPriceList(now);
  await until("the broken list", async () => {
    const row = (await policyOf(page)) as { state?: string } | undefined;
    return row?.state === "broken";
  });
  await reads(page, "The policy holds a list that cannot be used");
  await reads(page, "The policy's price list has mistakes. Tell whoever manages this browser.");
  await reads(page, "Offers (offers): This is of the wrong type, or missing.");
  await reads(page, "is still in use");
  expect(await policyOf(page)).toMatchObject({ state: "broken", list, fault: { code: "invalid" } });
  await reads(page, "Support for Example Customer: Gold");
  const profilePage = await openProfile(now);
  await until("the broken profile", async () => {
    const row = (await policyOf(profilePage, "partnerProfilePolicy")) as { state?: string } | undefined;
    return row?.state === "broken";
  });
  await reads(profilePage, "The policy holds a partner profile that cannot be used");
  await reads(
    profilePage,
    "Look at: Kind of partner (kind), Plans held (plans), Solutions Partner designations (designations).",
  );
  await reads(profilePage, "The last valid profile, received");
  expect(await policyOf(profilePage, "partnerProfilePolicy")).toMatchObject({ state: "broken", value: partner });
  expect(await profilePage.$eval("select", ({ value }) => value)).toBe("indirect-reseller");
});
