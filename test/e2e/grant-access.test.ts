import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Display, openDisplay } from "./browser/display.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { openPanel, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const address = `https://partner.microsoft.com/dashboard/v2/customers/${west}/account`;

let display: Display;
let desk: Desk;

beforeAll(async () => {
  display = await openDisplay();
  process.env.DISPLAY = display.name;
  desk = await openDesk(twoContosos(Date.now()), { headless: false });
  await setUp(desk);
});

afterAll(async () => {
  await desk?.close();
  display?.close();
});

/** Sets what the user lets the extension see, as on the browser's own page of extensions. */
async function setSiteAccess(hostAccess: "ON_CLICK" | "ON_ALL_SITES"): Promise<void> {
  const page = await desk.chromium.browser.newPage();
  await page.goto("chrome://extensions");
  const update = { extensionId: desk.chromium.extensionId, hostAccess };
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`);
  await page.close();
}

test("a required site that the user withholds is granted from the panel, and the open tab is read at once", async () => {
  const first = await desk.open(address);
  const panel = await openPanel(desk, first);
  await showsHealth(panel, west);
  await setSiteAccess("ON_CLICK");
  const tab = await desk.open(address);
  await tab.bringToFront();
  await showsWords(panel, "Access to the admin portals is switched off");
  const grant = await panel.waitForSelector('::-p-aria([name="Grant access"][role="button"])');
  await grant?.click();
  // The browser's dialog takes no key in its first half second, against those who type blindly.
  await wait(2_000);
  await display.press("Tab", "Return");
  const { text } = await until("the customer in the tab that was withheld", () => showsHealth(panel, west));
  expect(text).not.toContain("switched off");
  expect(text).not.toContain("This page was read once");
  const next = await desk.open("https://portal.azure.com/#home");
  await next.bringToFront();
  await showsWords(panel, "This page does not say which customer it shows");
  await next.close();
});
