import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { besideWingtip, wingtip } from "../sandbox/worlds/beside-wingtip.ts";
import { customerId, partnerId } from "../sandbox/worlds/ids.ts";
import { clickToolbarIcon } from "./browser/toolbar-icon.ts";
import { inWorker } from "./browser/worker.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { openPanel, shown, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const east = customerId(2);
const own = partnerId(1);
const page = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;

let desk: Desk;
let tab: Page;
let panel: Page;

beforeAll(async () => {
  desk = await openDesk(besideWingtip(Date.now()));
  await setUp(desk);
  tab = await desk.open(page(west));
  panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
});

afterAll(() => desk?.close());

type Icon = { readonly text: string; readonly title: string };

/** What the icon says of the tab in front of the panel's window. */
const icon = (): Promise<Icon> =>
  inWorker(
    desk.chromium,
    async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = active?.id ?? -1;
      return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
    },
    undefined,
  );

/** Waits until the panel says this of the tab, and answers the icon as soon as its title holds the same words. */
async function saysBoth(words: string): Promise<Icon> {
  await showsWords(panel, words);
  return until(`“${words}” in the icon's title`, async () => {
    const now = await icon();
    if (now.title.includes(words)) return now;
    throw new Error(JSON.stringify(now));
  });
}

test.each<[what: string, address: string, words: string, text: string, shell?: string]>([
  ["a customer that is named", page(west), "Named by the address", "CO"],
  [
    "a customer that is claimed",
    "https://admin.cloud.microsoft/?delegatedOrg=contoso-east.onmicrosoft.com",
    "Asked for in the address",
    "CO",
  ],
  ["a customer that is remembered", "https://admin.cloud.microsoft/#/users", "Named here before", "?"],
  ["our own tenant", "https://portal.azure.com/#@adatum.example/home", "Your own tenant", "OWN"],
  [
    "a resource of unknown owner",
    "https://portal.azure.com/#@adatum.example/resource/subscriptions/c40b7a66-12f0-4d3e-8e5b-6a9d1f2c3e47/overview",
    "May be a customer's resource",
    "?",
  ],
  ["a stranger", "https://portal.azure.com/#@fabrikam.example/home", "Not one of your customers", "?"],
  ["silence", "https://partner.microsoft.com/dashboard/v2/customers/list", "This page does not say which", "?"],
  [
    "an address that disagrees with itself",
    "https://portal.azure.com/contoso-west.example#@contoso-east.example/home",
    "The address names two different tenants",
    "?",
  ],
  ["a page that disagrees", `https://portal.azure.com/${west}`, "The page and its address disagree", "!", own],
  ["a site that is none of ours", "https://lighthouse.microsoft.com/", "No access to this site", ""],
])("the icon and the panel say the same of %s", async (_what, address, words, text, shell) => {
  desk.sandbox.portals.shellShows = shell;
  await tab.bringToFront();
  await tab.goto(address);
  expect((await saysBoth(words)).text).toBe(text);
});

test("a page that shows a directory of nobody in the list disagrees as well, by the domain in its words", async () => {
  Object.assign(desk.sandbox.portals, { shellShows: wingtip, shellWords: "name-and-domain" });
  await tab.bringToFront();
  await tab.goto(`https://portal.azure.com/${west}#view/Microsoft_Azure_Health`);
  expect((await saysBoth("The page and its address disagree")).text).toBe("!");
  expect((await shown(panel)).tenant).toBeUndefined();
  Object.assign(desk.sandbox.portals, { shellShows: undefined, shellWords: "name" });
});

test("many tenants, seen by a click on the icon", async () => {
  desk.sandbox.portals.shellShows = undefined;
  await tab.goto("https://lighthouse.microsoft.com/");
  const popup = await clickToolbarIcon(desk.chromium, tab);
  await popup.waitForSelector("::-p-text(Many customers at once)");
  await popup.close();
  expect((await saysBoth("Many customers at once")).text).toBe("?");
});

test("a pin is the window's and not the tab's: the icon goes on speaking of the tab", async () => {
  await tab.goto(page(west));
  await showsHealth(panel, west);
  await panel.locator('::-p-aria([name="Pin Contoso to this window"][role="button"])').click();
  await showsWords(panel, "Pinned to this window");
  await tab.goto(page(east));
  await showsWords(panel, "This tab is somebody else's");
  expect((await shown(panel)).tenant).toBe(west);
  const now = await until("the other Contoso in the icon", async () => {
    const seen = await icon();
    return seen.title.includes("…0002") ? seen : undefined;
  });
  expect(now).toMatchObject({ text: "CO" });
  const other = await desk.open(page(west));
  await other.bringToFront();
  await until("the first Contoso in the other tab's icon", async () => (await icon()).title.includes("…0001"));
  await other.close();
});
