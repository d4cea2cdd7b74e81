import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Desk, openDesk } from "./desk/desk.ts";
import { openPanel, shown, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const silent = "https://portal.azure.com/#home";
const claimed = "This tab was opened for this customer";

let desk: Desk;
let tab: Page;
let panel: Page;
/** A tab that the panel opened for the customer, at a page that does not say whom it shows. */
let opener: Page;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  // The shell agrees with the claim: where it did not, that would be a contradiction.
  desk.sandbox.portals.shellShows = west;
  await setUp(desk);
  tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${west}/account`);
  panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
  await panel.locator('nav button ::-p-text("Portals")').click();
  const opened = desk.chromium.browser.waitForTarget((target) =>
    target.url().startsWith("https://security.microsoft.com/"),
  );
  await panel.locator('::-p-aria([name="Open Microsoft Defender portal for Contoso"][role="button"])').click();
  const page = await (await opened).page();
  if (page === null) throw new Error("The portal has no page.");
  opener = page;
  await opener.goto(silent);
  await showsWords(panel, claimed);
});

afterAll(() => desk?.close());

/** The tab that a page opens. */
async function child(from: Page, open: (page: Page) => Promise<unknown>): Promise<Page> {
  await from.bringToFront();
  const known = new Set(desk.chromium.browser.targets());
  const target = desk.chromium.browser.waitForTarget((seen) => seen.type() === "page" && !known.has(seen));
  await open(from);
  const page = await (await target).page();
  if (page === null) throw new Error("The new tab has no page.");
  await page.bringToFront();
  return page;
}

const byScript = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.open("https://entra.microsoft.com/#home") !== null);

const byLink =
  (rel: string) =>
  async (page: Page): Promise<void> => {
    await page.evaluate((relation) => {
      const link = document.createElement("a");
      Object.assign(link, {
        href: "https://intune.microsoft.com/#home",
        target: "_blank",
        rel: relation,
        id: "planted",
      });
      link.textContent = "In a new tab";
      document.body.prepend(link);
    }, rel);
    await page.click("#planted");
    await page.evaluate(() => document.getElementById("planted")?.remove());
  };

test.each([
  ["a script", byScript],
  ["a link", byLink("")],
  ["a link that names no opener", byLink("noopener noreferrer")],
] as const)("a tab that it opens by %s takes over the claim", async (_name, open) => {
  const page = await child(opener, open);
  const { tenant } = await showsWords(panel, claimed);
  expect(tenant).toBe(west);
  const grandchild = await child(page, byScript);
  await showsWords(panel, claimed);
  await grandchild.close();
  await page.close();
});

test("a tab that another one opens takes over nothing", async () => {
  // The browser takes the tab in front for the opener of one that it is told to open.
  await tab.bringToFront();
  const other = await desk.open(silent);
  const page = await child(other, byScript);
  await showsWords(panel, "This page does not say which customer it shows");
  expect((await shown(panel)).text).not.toContain(claimed);
  await page.close();
  await other.close();
});
