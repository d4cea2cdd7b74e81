import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customerId, partnerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { inWorker } from "./browser/worker.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, shown, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";
import { openWindow, windowOf } from "./desk/window.ts";

const west = customerId(1);
const east = customerId(2);
const partner = partnerId(1);
const customerPage = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;
const button = (name: string): string => `::-p-aria([name="${name}"][role="button"])`;

let desk: Desk;
let tab: Page;
let panel: Page;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
  tab = await desk.open(customerPage(west));
  panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
});

afterAll(() => desk?.close());

/** The tenants that stand side by side in the red band. */
const sides = (): Promise<string[]> =>
  panel.$$eval("[data-tab-differs] [data-side]", (cards) => cards.map((card) => card.getAttribute("data-side") ?? ""));

describe("a customer that is pinned to a window", () => {
  test("stays in the header and in the rows, and the tab's other customer stands loudly below", async () => {
    await panel.locator(button("Pin Contoso to this window")).click();
    await showsWords(panel, "Pinned to this window");
    await showsWords(panel, "This tab shows the pinned customer");
    await tab.click("#sandbox-push");
    await showsWords(panel, "This tab is somebody else's");
    const { tenant, rows } = await showsWords(panel, "contoso-east.example");
    expect([tenant, rows]).toEqual([west, [west]]);
    expect(await sides()).toEqual([west, east]);
    await tab.goBack();
    await showsWords(panel, "This tab shows the pinned customer");
    expect(await sides()).toEqual([]);
  });

  test("is nobody else's in another window", async () => {
    const second = await openWindow(desk, customerPage(east));
    const secondPanel = await openPanel(desk, second);
    await showsHealth(secondPanel, east);
    expect((await shown(secondPanel)).text).not.toContain("Pinned to this window");
    await second.close();
    await tab.bringToFront();
  });

  test("goes when it is taken away", async () => {
    await tab.click("#sandbox-push");
    await showsWords(panel, "This tab is somebody else's");
    await panel.locator(button("Unpin Contoso from this window")).click();
    expect((await showsHealth(panel, east)).text).not.toContain("Pinned to this window");
    await tab.goBack();
    await showsHealth(panel, west);
  });

  test("is forgotten when the window closes", async () => {
    const second = await openWindow(desk, customerPage(east));
    const windowId = await windowOf(second);
    const secondPanel = await openPanel(desk, second);
    await showsHealth(secondPanel, east);
    await secondPanel.locator(button("Pin Contoso to this window")).click();
    await showsWords(secondPanel, "Pinned to this window");
    const pins = () =>
      inWorker(
        desk.chromium,
        async () => Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith("pin:")),
        undefined,
      );
    expect(await pins()).toEqual([`pin:${windowId}`]);
    await second.close();
    await until("the pin to be forgotten", async () => (await pins()).length === 0);
    await tab.bringToFront();
  });
});

describe("where the tab says nothing", () => {
  test("a customer is chosen by keyboard from the list, and pinned", async () => {
    const silent = await desk.open("https://partner.microsoft.com/dashboard/v2/customers/list");
    await silent.bringToFront();
    await showsWords(panel, "This page does not say which customer it shows");
    await panel.locator(button("Choose a customer")).click();
    await panel.waitForSelector('input[role="combobox"]:focus');
    await panel.keyboard.type("east");
    await until("one row", async () => (await panel.$$("[role=option]")).length === 1);
    await panel.keyboard.press("ArrowDown");
    expect(await panel.$$eval('[role="option"][aria-selected="true"]', (rows) => rows.length)).toBe(1);
    await panel.keyboard.press("Enter");
    const { text } = await showsHealth(panel, east);
    expect(text).toContain("Pinned to this window");
    expect(text).toContain("This tab: This page does not say which customer it shows");
    await panel.locator(button("Unpin Contoso from this window")).click();
    await silent.close();
    await tab.bringToFront();
    await showsHealth(panel, west);
  });
});

describe("a portal that is opened from the panel", () => {
  test("is known as opened for the customer, also where its address falls silent, until it names another", async () => {
    const opened = desk.chromium.browser.waitForTarget((target) =>
      target.url().startsWith("https://security.microsoft.com/"),
    );
    await goToPlace(panel, "Portals");
    await panel.locator(button("Open Microsoft Defender portal for Contoso")).click();
    const page = await (await opened).page();
    if (page === null) throw new Error("The portal has no page.");
    await goToPlace(panel, "Overview");
    await showsHealth(panel, west);
    await page.goto("https://portal.azure.com/#home");
    await showsWords(panel, "This tab was opened for this customer");
    expect((await shown(panel)).tenant).toBe(west);
    await page.goto(customerPage(east));
    await showsHealth(panel, east);
    await page.goto("https://portal.azure.com/#home");
    await showsWords(panel, "This page does not say which customer it shows");
    await page.close();
    await tab.bringToFront();
  });
});

describe("evidence that disagrees", () => {
  test("shows both side by side, and neither's rows", async () => {
    desk.sandbox.portals.shellShows = partner;
    const page = await desk.open(`https://portal.azure.com/${west}`);
    await page.bringToFront();
    await showsWords(panel, "The page and its address disagree");
    const { text, rows } = await showsWords(panel, "contoso-west.example");
    expect(rows).toEqual([]);
    for (const words of ["By the address", "Adatum Partner Services", "By the page"]) {
      expect(text).toContain(words);
    }
    const cards = await panel.$$eval("[data-side]", (all) => all.map((card) => card.getAttribute("data-side")));
    expect(cards).toEqual([west, partner]);
    await page.close();
  });
});
