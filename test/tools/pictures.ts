// `npm run pictures`: takes the pictures that the README shows, from the production build in a real browser.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { openDesk } from "../e2e/desk/desk.ts";
import { openPanel, showsHealth } from "../e2e/desk/panel.ts";
import { setUp } from "../e2e/desk/sign-in.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { thirtyCustomers } from "../sandbox/worlds/thirty-customers.ts";
import { root } from "./command.ts";
import { sideBySide } from "./side-by-side.ts";
import { firstCustomer } from "./tour/steps.ts";

const folder = join(root, ".github", "pictures");
const size = { width: 1280, height: 800 };

const shoot = (page: Page): Promise<string> => page.screenshot({ encoding: "base64", captureBeyondViewport: false });

async function picture(name: string, language: string, scheme: "light" | "dark"): Promise<void> {
  const desk = await openDesk(thirtyCustomers(Date.now()), { language: "en" });
  await setUp(desk);
  const page = await desk.open(firstCustomer);
  const panel = await openPanel(desk, page);
  await showsHealth(panel, customerId(6));
  await panel.evaluate(async (chosen) => {
    const { settings } = await chrome.storage.local.get("settings");
    await chrome.storage.local.set({ settings: { ...(settings as object), language: chosen } });
  }, language);
  await panel.waitForSelector(`:root[lang="${language}"]`);
  await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  writeFileSync(join(folder, `${name}.png`), await sideBySide([await shoot(page), await shoot(panel)], size));
  await desk.close();
}

mkdirSync(folder, { recursive: true });
await picture("panel", "en", "light");
await picture("panel-korean-dark", "ko", "dark");
