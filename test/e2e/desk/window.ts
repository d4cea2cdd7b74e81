import type { Page } from "puppeteer-core";
import type { Desk } from "./desk.ts";

/** A new browser window with one tab at an address. */
export async function openWindow({ chromium: { browser } }: Desk, address: string): Promise<Page> {
  const session = await browser.target().createCDPSession();
  const known = new Set(browser.targets());
  await session.send("Target.createTarget", { url: address, newWindow: true });
  await session.detach();
  const target = await browser.waitForTarget((seen) => seen.type() === "page" && !known.has(seen));
  const page = await target.page();
  if (page === null) throw new Error("The new window has no page.");
  await page.waitForSelector("body");
  return page;
}

/** The id of the window that a tab is in; the browser's own, and the extension API's alike. */
export async function windowOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const { windowId } = await session.send("Browser.getWindowForTarget");
  await session.detach();
  return windowId;
}
