import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { besideWingtip, wingtip } from "../sandbox/worlds/beside-wingtip.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { clickToolbarIcon } from "./browser/toolbar-icon.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { openPanel, panelOf, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";
import { windowOf } from "./desk/window.ts";

const west = customerId(1);
const east = customerId(2);
const customerPage = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;

let desk: Desk;
let tab: Page;

beforeAll(async () => {
  desk = await openDesk(besideWingtip(Date.now()));
  await setUp(desk);
  tab = await desk.open(customerPage(west));
  const panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
  await panel.evaluate(() => window.close());
});

afterAll(() => desk?.close());

/** The popup with the search box ready. */
async function popupOn(page: Page): Promise<Page> {
  await page.bringToFront();
  const popup = await clickToolbarIcon(desk.chromium, page);
  await popup.waitForSelector('input[role="combobox"]:focus');
  return popup;
}

/** Presses Enter; the popup may close under the key, which is no failure of it. */
async function enter(popup: Page): Promise<void> {
  await popup.keyboard.press("Enter").catch((error: unknown) => {
    if (!popup.isClosed() && !(error instanceof Error && error.name === "TargetCloseError")) throw error;
  });
}

const rows = (popup: Page): Promise<string[]> =>
  popup.$$eval("[data-choice]", (all) => all.map((row) => row.getAttribute("data-choice") ?? ""));

describe("the popup's quick look-ups", () => {
  test("begin with the tab's customer, those looked at lately, and how the list stands", async () => {
    const popup = await popupOn(tab);
    const text = await until("the tab's customer", async () => {
      const now = await popup.evaluate(() => document.body.innerText);
      return now.includes("contoso-west.example") && now.includes("customers in your list") && now;
    });
    expect(text).toContain("Signed in as");
    await until("the customer looked at", async () => (await rows(popup)).join() === west);
    expect(await popup.$eval("section[data-tenant]", (section) => section.getAttribute("data-tenant"))).toBe(west);
    await popup.close();
  });

  test("show a key on every action where nothing is typed, and the key presses it", async () => {
    const popup = await popupOn(tab);
    const portals = '::-p-aria([name="Portals of Contoso"][role="button"])';
    await popup.focus(portals);
    await popup.keyboard.press("f");
    await popup.waitForSelector("[data-hints] kbd");
    const key = await popup.$eval(portals, (button) => {
      const { left, top } = button.getBoundingClientRect();
      const hints = [...document.querySelectorAll<HTMLElement>("[data-hints] kbd")];
      const at = ({ style }: HTMLElement) => [style.left, style.top].map((side) => Number.parseFloat(side));
      return hints.find((hint) => Math.hypot((at(hint)[0] ?? 0) - left, (at(hint)[1] ?? 0) - top) < 1)?.textContent;
    });
    await popup.keyboard.type(key?.toLowerCase() ?? "");
    await popup.waitForSelector("input[type=search]:focus");
    await popup.focus("main > button");
    await popup.keyboard.press("Slash");
    await popup.waitForSelector("input[type=search]:focus");
    expect(await popup.$eval("h1", (heading) => heading.textContent)).toBe("Portals of Contoso");
    await popup.close();
  });

  test("find any customer by typing; an arrow key and Enter open the panel pinned to it", async () => {
    const popup = await popupOn(tab);
    await popup.keyboard.type("EAST");
    await until("one row", async () => (await rows(popup)).join() === east);
    await popup.keyboard.press("ArrowDown");
    expect(await popup.$$eval('[role="row"][aria-selected="true"]', (all) => all.length)).toBe(1);
    await enter(popup);
    const panel = await panelOf(desk, await windowOf(tab));
    const { text } = await showsHealth(panel, east);
    expect(text).toContain("Pinned to this window");
    await panel.locator('::-p-aria([name="Unpin Contoso from this window"][role="button"])').click();
    await showsHealth(panel, west);
    await panel.evaluate(() => window.close());
  });

  test("half a tenant id is enough, and the worst health known stands beside the name", async () => {
    const popup = await popupOn(tab);
    await popup.keyboard.type(east.slice(0, 13));
    await until("the customer", async () => (await rows(popup)).join() === east);
    const row = await popup.$eval("[data-choice]", (element) => (element as HTMLElement).innerText);
    expect(row).toMatch(/Contoso[\s\S]*(Down|Degraded|Advisory|Fine), as of/);
    await popup.close();
  });

  test("a customer is watched by its star, and its portals are one press away", async () => {
    const popup = await popupOn(tab);
    await popup.keyboard.type("east");
    await until("one row", async () => (await rows(popup)).join() === east);
    await popup.keyboard.press("ArrowDown");
    await popup.locator(`[data-choice="${east}"] ::-p-aria([name="Watch Contoso"])`).click();
    await popup.waitForSelector(`[data-choice="${east}"] ::-p-aria([name="Stop watching Contoso"])`);
    await popup.locator(`[data-choice="${east}"] ::-p-aria([name="Portals of Contoso"])`).click();
    await popup.waitForSelector('input[type="search"]:focus');
    expect(await popup.$eval("section[data-tenant]", (section) => section.getAttribute("data-tenant"))).toBe(east);
    const opened = desk.chromium.browser.waitForTarget((target) =>
      target.url().startsWith("https://security.microsoft.com/"),
    );
    await popup.keyboard.type("defend");
    await enter(popup);
    const page = await (await opened).page();
    expect(new URL(page?.url() ?? "").searchParams.get("tid")).toBe(east);
    await page?.close();
  });
});

test("a stranger is shown with what Microsoft tells of it", async () => {
  const silent = await desk.open(customerPage(wingtip));
  const panel = await openPanel(desk, silent);
  await showsWords(panel, "Not one of your customers");
  const { text } = await showsWords(panel, "Wingtip Partners");
  for (const words of [wingtip, "What Microsoft says about this tenant", "wingtip.example", "A hint, not proof"]) {
    expect(text).toContain(words);
  }
  await silent.close();
});
