import type { Page } from "puppeteer-core";
import type { Firefox } from "./firefox.ts";

/** A page of the extension in a new tab. */
export async function firefoxPage({ browser, origin }: Firefox, path: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox reports no end of loading for these pages.
  await page.goto(`${origin}/${path}`, { waitUntil: [] });
  await page.waitForSelector("body");
  return page;
}

/**
 * The text of the extension's real sidebar or popup, which are no targets of their own: read through one of its pages.
 * Undefined when it is not open.
 */
export async function firefoxViewText(page: Page, type: "sidebar" | "popup"): Promise<string | undefined> {
  const text = await page.evaluate(
    `browser.extension.getViews({ type: "${type}" })[0]?.document.body?.innerText ?? null`,
  );
  return typeof text === "string" ? text : undefined;
}
