import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import type { HostGroupId } from "../../../lib/settings/host-groups.ts";
import type { Display } from "../browser/display.ts";
import { until } from "./desk.ts";

/** Where the settings speak of a group of sites. */
export const groupOf = (id: HostGroupId): string => `[data-host-group="${id}"]`;

/**
 * Presses Allow for a group in the settings, and then keys in the browser's own dialog, which takes the focus from the page while
 * it stands there. Tab and Return grant, Escape refuses.
 */
export async function answerForGroup(
  display: Display,
  settings: Page,
  id: HostGroupId,
  ...keys: readonly string[]
): Promise<void> {
  const hasFocus = (): Promise<boolean> => settings.evaluate(() => document.hasFocus());
  await until("the page's focus", hasFocus);
  const button = await settings.waitForSelector(`${groupOf(id)} button`);
  await button?.click();
  await until("the browser's dialog", async () => !(await hasFocus()));
  // The browser's dialog takes no key in its first half second, against those who type blindly.
  await wait(1_500);
  await display.press(...keys);
  await until("the dialog to close", hasFocus);
}
