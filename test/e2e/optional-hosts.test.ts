import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Display, openDisplay } from "./browser/display.ts";
import { optionsPage } from "./browser/options-page.ts";
import { inWorker } from "./browser/worker.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { answerForGroup, groupOf } from "./desk/host-group.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const lighthouse = "https://lighthouse.microsoft.com/";
const group = groupOf("more-portals");

let display: Display;
let desk: Desk;
let options: Page;

beforeAll(async () => {
  display = await openDisplay();
  process.env.DISPLAY = display.name;
  desk = await openDesk(twoContosos(Date.now()), { headless: false });
  await setUp(desk);
  options = await optionsPage(desk.chromium);
  await options.bringToFront();
});

afterAll(async () => {
  await desk?.close();
  display?.close();
});

const answer = (...keys: readonly string[]): Promise<void> => answerForGroup(display, options, "more-portals", ...keys);

const says = (words: string): Promise<boolean> =>
  until(words, () => options.$eval(group, (element, wanted) => element.textContent.includes(wanted), words));

const registered = (): Promise<readonly string[]> =>
  inWorker(
    desk.chromium,
    async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
    undefined,
  );

const badgeOf = (address: string): Promise<string> =>
  inWorker(
    desk.chromium,
    async (url) => {
      const tab = (await chrome.tabs.query({})).find((entry) => entry.url === url);
      return tab?.id === undefined ? "unseen" : chrome.action.getBadgeText({ tabId: tab.id });
    },
    address,
  );

test("a group that is refused stays unread, and that is said", async () => {
  const tab = await desk.open(lighthouse);
  await options.bringToFront();
  await says("Not allowed");
  await answer("Escape");
  await says("The browser asked and access was refused");
  expect(await badgeOf(lighthouse)).toBe("unseen");
  expect(await registered()).toEqual([]);
  await tab.close();
});

test("a group that is granted is read at once, in open tabs too, and our script runs on its portals only", async () => {
  const tab = await desk.open(lighthouse);
  await options.bringToFront();
  await answer("Tab", "Return");
  await says("Allowed");
  await until("the badge of the open tab", async () => (await badgeOf(lighthouse)) === "?");
  const matches = await registered();
  expect(matches).toContain("https://lighthouse.microsoft.com/*");
  expect(
    matches.filter((match) => !/^https:\/\/[a-z0-9.-]+\/\*$/.test(match) || /azure\.us|\.cn\//.test(match)),
  ).toEqual([]);
  await tab.goto(`https://app.powerbi.com/home?ctid=${west}`);
  await until("the customer's badge", async () => (await badgeOf(tab.url())) === "CO");
  await tab.close();
});

test("access that is taken away elsewhere is said, and the script goes with it", async () => {
  await options.bringToFront();
  const { origins = [] } = await inWorker(desk.chromium, () => chrome.permissions.getAll(), undefined);
  const taken = origins.filter((origin) => origin.includes("lighthouse"));
  expect(taken).toHaveLength(1);
  await inWorker(desk.chromium, (gone) => chrome.permissions.remove({ origins: gone }), taken);
  await says("Partly allowed");
  await says("Access was taken away");
  await until("the script to go from there", async () => !(await registered()).some((match) => taken.includes(match)));
});

test("a group that is given back is as if never asked for", async () => {
  // What was granted once is granted again without a dialog.
  await (await options.waitForSelector(`${group} button`))?.click();
  await says("Allowed");
  await options.locator(`${group} ::-p-aria([name="Withdraw: Other admin portals"])`).click();
  await says("Not allowed");
  await until("the script to go", async () => (await registered()).length === 0);
  expect(await options.$eval(group, (element) => element.textContent)).not.toContain("taken away");
});
