import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customerId, partnerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { openPanel, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const east = customerId(2);
const customerPage = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;

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

/** The portals listed under a heading, in their order. */
const listed = (heading: string): Promise<string[]> =>
  panel.$$eval(
    "[data-portals-of] ul",
    (lists, wanted) =>
      lists
        .filter((list) => document.getElementById(list.getAttribute("aria-labelledby") ?? "")?.textContent === wanted)
        .flatMap((list) =>
          Array.from(list.querySelectorAll("li"), (row) => row.innerText.replaceAll(/\s*\n\s*/g, ": ")),
        ),
    heading,
  );

/** The tab that a press opens at a host. */
async function opens(host: string, press: () => Promise<void>): Promise<Page> {
  const opened = desk.chromium.browser.waitForTarget((target) => target.url().startsWith(`https://${host}/`));
  await press();
  const page = await (await opened).page();
  if (page === null) throw new Error("The portal has no page.");
  return page;
}

describe("the portals of a customer", () => {
  test("are listed with the least role that each needs", async () => {
    await panel.locator('nav button ::-p-text("Portals")').click();
    await panel.waitForSelector(`[data-portals-of="${west}"]`);
    const all = await listed("All portals");
    expect(all).toContain("Microsoft Defender portal: Minimum role: Security Reader");
    expect(all).toContain("Partner Center: Minimum role: Admin agent or Helpdesk agent in Partner Center");
    expect(all.length).toBeGreaterThan(14);
  });

  test("are found by typing, opened by Enter in the customer's context, and stand first the next time", async () => {
    await panel.keyboard.press("/");
    await panel.waitForSelector('input[type="search"]:focus');
    await panel.keyboard.type("defend");
    await until("one portal", async () => (await listed("All portals")).length === 1);
    const page = await opens("security.microsoft.com", () => panel.keyboard.press("Enter"));
    expect(new URL(page.url()).searchParams.get("tid")).toBe(west);
    await page.close();
    await tab.bringToFront();
    await panel.locator('input[type="search"]').fill("");
    await until("Defender among those used lately", async () =>
      (await listed("Recently used")).some((row) => row.startsWith("Microsoft Defender portal")),
    );
  });

  test("are reached by arrow keys from the search", async () => {
    await panel.keyboard.press("/");
    await panel.focus('input[type="search"]');
    await panel.keyboard.press("ArrowDown");
    await panel.keyboard.press("ArrowDown");
    const second = await panel.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(second).toBe("Open Azure AI Foundry for Contoso");
    await panel.keyboard.press("ArrowUp");
    await panel.keyboard.press("ArrowUp");
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe("input");
  });

  test("are also those that Microsoft names, on hosts we know only", async () => {
    // Known to apply once the relationships are there: the next look at the customer asks.
    await tab.goto(customerPage(east));
    await showsWords(panel, "contoso-east.example");
    await tab.goto(customerPage(west));
    const named = await until("the links that Microsoft names", async () => {
      const rows = await listed("Named by Microsoft for this customer");
      return rows.length > 0 && rows;
    });
    expect(named.join()).toContain("Microsoft 365 Lighthouse");
    expect(named.join()).not.toContain("SharePoint");
    const page = await opens("lighthouse.microsoft.com", () =>
      panel.locator('::-p-aria([name="Open Microsoft 365 Lighthouse for Contoso"][role="button"])').click(),
    );
    await page.close();
    await tab.bringToFront();
  });
});

test("the partner stands below as its customers see it", async () => {
  const partner = await until("the partner's profiles", async () => {
    const text = await panel.$eval("[data-partner]", (section) => (section as HTMLElement).innerText);
    return /Partner ID\s+\d+/.test(text) && text;
  });
  expect(partner).toContain("Support e-mail");
  expect(await panel.$eval("[data-partner]", (section) => section.getAttribute("data-partner"))).toBe(partnerId(1));
});
