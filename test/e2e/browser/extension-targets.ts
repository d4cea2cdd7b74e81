import type { Page, Target } from "puppeteer-core";
import type { Chromium } from "./chromium.ts";

/** The address of a file of the extension. */
export function extensionUrl({ extensionId }: Pick<Chromium, "extensionId">, path: string): string {
  return `chrome-extension://${extensionId}/${path}`;
}

/** Whether a target shows this page of the extension, whatever its query and hash. */
export function shows(chromium: Chromium, path: string): (target: Target) => boolean {
  const address = extensionUrl(chromium, path);
  return (target) => target.url().split(/[?#]/)[0] === address;
}

/** The first target that fits, as a page whose document is there. Waits for it. */
export async function pageOf({ browser }: Chromium, fits: (target: Target) => boolean): Promise<Page> {
  const target = await browser.waitForTarget(fits, { timeout: 15_000 });
  const page = await target.asPage();
  await page.waitForSelector("body");
  return page;
}
