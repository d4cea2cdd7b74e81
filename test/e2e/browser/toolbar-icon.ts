import type { Page } from "puppeteer-core";
import type { Chromium } from "./chromium.ts";
import { pageOf, shows } from "./extension-targets.ts";

/** Clicks the extension's icon in the toolbar while `page` is the active tab. Answers the popup that opens. */
export async function clickToolbarIcon(chromium: Chromium, page: Page): Promise<Page> {
  const extension = (await chromium.browser.extensions()).get(chromium.extensionId);
  if (extension === undefined) throw new Error("The extension is not installed.");
  const before = new Set(chromium.browser.targets());
  const isPopup = shows(chromium, "popup.html");
  await page.triggerExtensionAction(extension);
  return pageOf(chromium, (target) => isPopup(target) && !before.has(target));
}
