import type { Page } from "puppeteer-core";
import type { Chromium } from "./chromium.ts";
import { extensionUrl } from "./extension-targets.ts";

/** The options page in a new tab. */
export async function optionsPage(chromium: Chromium): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(extensionUrl(chromium, "options.html"));
  return page;
}
