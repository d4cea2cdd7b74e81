import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { clickToolbarIcon } from "./browser/toolbar-icon.ts";
import { type Desk, openDesk } from "./desk/desk.ts";
import { openPanel, panelOf, pressOpenPanel, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";
import { windowOf } from "./desk/window.ts";

const west = customerId(1);
const address = `https://partner.microsoft.com/dashboard/v2/customers/${west}/account`;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
});

afterAll(() => desk?.close());

/** Sets what the user lets the extension see, as on the browser's own page of extensions. */
async function setSiteAccess(hostAccess: "ON_CLICK" | "ON_ALL_SITES" | "ON_SPECIFIC_SITES"): Promise<void> {
  const page = await desk.chromium.browser.newPage();
  await page.goto("chrome://extensions");
  const update = { extensionId: desk.chromium.extensionId, hostAccess };
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`);
  await page.close();
}

describe("access that the user withholds", () => {
  test("is said; a click on the icon reads that one page, and the panel too while it lasts", async () => {
    const first = await desk.open(address);
    const panel = await openPanel(desk, first);
    await showsHealth(panel, west);
    await setSiteAccess("ON_CLICK");
    const tab = await desk.open(address);
    await tab.bringToFront();
    await showsWords(panel, "No access to this site");
    await showsWords(panel, "Access to the admin portals is switched off");
    expect(await panel.$('::-p-aria([name="Grant access"][role="button"])')).not.toBeNull();
    // The first click lets our script into the page, where it was held back; the next one opens the popup.
    const extension = (await desk.chromium.browser.extensions()).get(desk.chromium.extensionId);
    if (extension) await tab.triggerExtensionAction(extension);
    expect((await showsHealth(panel, west)).text).toContain("This page was read once");
    const popup = await clickToolbarIcon(desk.chromium, tab);
    await popup.waitForSelector("::-p-text(contoso-west.example)");
    await popup.waitForSelector("::-p-text(This page was read once)");
    await popup.waitForSelector('::-p-aria([name="Allow partner.microsoft.com"][role="button"])');
    await pressOpenPanel(popup);
    const again = await panelOf(desk, await windowOf(tab));
    expect((await showsHealth(again, west)).text).toContain("This page was read once");
    await tab.goto("https://portal.azure.com/#home");
    await showsWords(again, "No access to this site");
    await setSiteAccess("ON_ALL_SITES");
    await tab.bringToFront();
    await tab.goto(address);
    expect((await showsHealth(again, west)).text).not.toContain("This page was read once");
    await tab.close();
    await first.close();
  });
});

describe("a portal that is on no list", () => {
  test("is read once by a click on the icon, and its SharePoint name is a customer's by the agent's word", async () => {
    const tab = await desk.open("https://contoso-west-admin.sharepoint.com/_layouts/15/online/AdminHome.aspx");
    await tab.bringToFront();
    const popup = await clickToolbarIcon(desk.chromium, tab);
    await popup.waitForSelector("::-p-text(Whose SharePoint name this is)");
    await popup.waitForSelector("::-p-text(This page was read once)");
    expect(await popup.$('::-p-aria([role="button"][name^="Grant"])')).toBeNull();
    await pressOpenPanel(popup);
    const panel = await panelOf(desk, await windowOf(tab));
    await showsWords(panel, "SharePoint name");
    await panel.locator('input[role="combobox"]').fill("west");
    await panel.locator(`[data-choice="${west}"]`).click();
    await showsWords(panel, "Is this Contoso?");
    await panel.locator('::-p-aria([name="Yes, this is Contoso"][role="button"])').click();
    const { text } = await showsHealth(panel, west);
    expect(text).toContain("You said that this SharePoint name is this customer's");
    await panel.locator('::-p-aria([name="Remove this note"][role="button"])').click();
    await showsWords(panel, "Whose SharePoint name this is");
    await tab.close();
  });
});
