import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import type { Chromium } from "./chromium.ts";
import { pageOf, shows } from "./extension-targets.ts";

/** The side panel that is open; with `windowId` the one in that window. Waits for it. */
export async function panelPage(chromium: Chromium, windowId?: number): Promise<Page> {
  const isPanel = shows(chromium, "sidepanel.html");
  if (windowId === undefined) return pageOf(chromium, isPanel);
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    for (const target of chromium.browser.targets().filter(isPanel)) {
      const page = await pageOf(chromium, (other) => other === target);
      if ((await windowOf(page)) === windowId) return page;
    }
    await wait(50);
  }
  throw new Error(`No side panel opened in window ${windowId}.`);
}

/** The browser's id of the window that a page of the extension is in, whether tab, popup or panel. */
export async function windowOf(page: Page): Promise<number> {
  return Number(await page.evaluate("chrome.windows.getCurrent().then(({ id }) => id)"));
}
