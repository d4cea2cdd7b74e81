import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { optionsPage } from "./browser/options-page.ts";
import { extensionFolder } from "./built.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { openPanel, showsHealth } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);

let folder: string;
let desk: Desk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sidekick-update-"));
  cpSync(extensionFolder, folder, { recursive: true });
  desk = await openDesk(twoContosos(Date.now()), { extension: folder });
  await setUp(desk);
});

afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes another version into the folder that the extension was loaded from. */
function release(version: string): void {
  const path = join(folder, "manifest.json");
  const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify(Object.assign({}, manifest, { version })));
}

/** The badge of a tab's icon, asked of one of our pages. */
const badge = (own: Page, page: Page): Promise<string> =>
  own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((entry) => entry.url === url);
    return tab?.id === undefined ? "" : chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());

test("a tab that was open before an update works without a reload, its own words too", async () => {
  const tab = await desk.open("https://portal.azure.com/#@contoso-west.example/home");
  const before = await optionsPage(desk.chromium);
  await until("the customer's badge", async () => (await badge(before, tab)) === "CO");
  await before.close();
  release("0.1.1");
  expect(await desk.chromium.browser.installExtension(folder)).toBe(desk.chromium.extensionId);
  const own = await optionsPage(desk.chromium);
  expect(await own.evaluate(() => chrome.runtime.getManifest().version)).toBe("0.1.1");
  await until("the customer's badge after the update", async () => (await badge(own, tab)) === "CO");
  await own.close();
  const panel = await openPanel(desk, tab);
  await until("the customer in the panel", () => showsHealth(panel, west));
  await panel.waitForSelector("details ::-p-text(The directory name on the page agrees)");
  expect(tab.url()).toContain("contoso-west.example");
});
