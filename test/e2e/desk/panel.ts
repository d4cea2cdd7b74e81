import type { Page } from "puppeteer-core";
import { shows } from "../browser/extension-targets.ts";
import { clickToolbarIcon } from "../browser/toolbar-icon.ts";
import { type Desk, until } from "./desk.ts";
import { windowOf } from "./window.ts";

/** What the panel shows of a customer, as a person reads it. `rows` are the tenants whose rows are painted. */
export type Shown = {
  readonly tenant: string | undefined;
  readonly heading: string;
  readonly rows: readonly string[];
  readonly text: string;
};

/** Clicks the toolbar icon on a tab and opens the panel from the popup. */
export async function openPanel(desk: Desk, tab: Page): Promise<Page> {
  await tab.bringToFront();
  const popup = await clickToolbarIcon(desk.chromium, tab);
  await pressOpenPanel(popup);
  return panelOf(desk, await windowOf(tab));
}

/** Clicks the popup's first button. The popup closes under the click, which is no failure of it. */
export async function pressOpenPanel(popup: Page): Promise<void> {
  const button = await popup.waitForSelector('::-p-aria([name="Open panel"][role="button"])');
  await button?.click().catch((error: unknown) => {
    if (!popup.isClosed() && !(error instanceof Error && error.name === "TargetCloseError")) throw error;
  });
}

/** The side panel of a window. Waits for it. */
export function panelOf({ chromium }: Desk, windowId: number): Promise<Page> {
  return until(`the panel of window ${windowId}`, async () => {
    for (const target of chromium.browser.targets().filter(shows(chromium, "sidepanel.html"))) {
      const page = await target.asPage();
      const id = await page.evaluate(async () => (await chrome.windows.getCurrent()).id);
      if (id === windowId) return page;
    }
    return undefined;
  });
}

/** What stands in the panel now. */
export async function shown(panel: Page): Promise<Shown> {
  return panel.evaluate(() => {
    const tenantOf = (element: Element | null): string | undefined => element?.getAttribute("data-tenant") ?? undefined;
    return {
      tenant: tenantOf(document.querySelector("header[data-tenant]")),
      heading: document.querySelector("h1")?.textContent ?? "",
      rows: Array.from(document.querySelectorAll("section[data-tenant]"), (row) => tenantOf(row) ?? ""),
      text: document.body.innerText,
    };
  });
}

/** Waits until the panel shows this customer with its fetched health, and answers what it shows. */
export function showsHealth(panel: Page, tenantId: string): Promise<Shown> {
  return until(`the health of ${tenantId} in the panel`, async () => {
    const now = await shown(panel);
    if (now.tenant === tenantId && now.rows.includes(tenantId) && /\d (?:services? )?fine/.test(now.text)) return now;
    throw new Error(`The panel shows: ${JSON.stringify(now)}`);
  });
}

/** Waits until the panel's heading and text contain these words. */
export function showsWords(panel: Page, words: string): Promise<Shown> {
  return until(`“${words}” in the panel`, async () => {
    const now = await shown(panel);
    if (now.text.includes(words)) return now;
    throw new Error(`The panel shows: ${JSON.stringify(now)}`);
  });
}

/** Goes to a place of the panel by its name. */
export async function goToPlace(panel: Page, name: string): Promise<void> {
  await panel.locator(`nav ::-p-aria([name="${name}"][role="button"])`).click();
}
