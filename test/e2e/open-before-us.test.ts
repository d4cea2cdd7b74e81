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

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
});

afterAll(() => desk?.close());

/** The badge of a tab's icon, asked of one of our pages: the worker may be starting or gone at any moment. */
const badge = (own: Page, page: Page): Promise<string> =>
  own.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((entry) => entry.url === url);
    return tab?.id === undefined ? "" : chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());

test("a tab that was open before we were installed works without a reload, its own words too", async () => {
  const tab = await desk.open("https://portal.azure.com/#@contoso-west.example/home");
  const { browser, extensionId } = desk.chromium;
  await browser.uninstallExtension(extensionId);
  // A session with the worker that is going away would wait for ever.
  const left = () =>
    browser.targets().filter((target) => target.url().startsWith(`chrome-extension://${extensionId}/`));
  await until("the first installation to be gone", async () => left().length === 0);
  expect(await browser.installExtension(extensionFolder)).toBe(extensionId);
  const own = await optionsPage(desk.chromium);
  await until("a badge on the open tab", async () => (await badge(own, tab)) === "?");
  await setUp(desk);
  await until("the customer's badge on the open tab", async () => (await badge(own, tab)) === "CO");
  await own.close();
  const panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
  await panel.waitForSelector("details ::-p-text(The directory name on the page agrees)");
  await tab.close();
});
