import type { Page } from "puppeteer-core";
import { panelPage } from "../browser/panel-page.ts";
import { clickToolbarIcon } from "../browser/toolbar-icon.ts";
import { type Desk, until } from "./desk.ts";

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
  const button = await popup.waitForSelector("button::-p-text(Open panel)");
  await button?.click();
  return panelPage(desk.chromium);
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
    return now.tenant === tenantId && now.rows.includes(tenantId) && /services? fine/.test(now.text) && now;
  });
}

/** Waits until the panel's heading and text contain these words. */
export function showsWords(panel: Page, words: string): Promise<Shown> {
  return until(`“${words}” in the panel`, async () => {
    const now = await shown(panel);
    return now.text.includes(words) && now;
  });
}
