// `npm run pictures`: takes the pictures that the README shows, from the production build in a real browser.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Page } from "puppeteer-core";
import { openDesk } from "../e2e/desk/desk.ts";
import { openPanel, showsHealth } from "../e2e/desk/panel.ts";
import { setUp } from "../e2e/desk/sign-in.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { thirtyCustomers } from "../sandbox/worlds/thirty-customers.ts";
import { browserPath } from "./browsers.mjs";
import { root } from "./command.ts";
import { firstCustomer } from "./tour/steps.ts";

const folder = join(root, ".github", "pictures");
const size = { width: 1280, height: 800 };

const shoot = (page: Page): Promise<string> => page.screenshot({ encoding: "base64", captureBeyondViewport: false });

/** Puts a portal's page and the panel side by side as they stand on the screen. */
async function compose(page: string, panel: string, name: string): Promise<void> {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await puppeteer.launch({
    executablePath: browserPath("chromium"),
    args: asRoot,
    defaultViewport: size,
  });
  const sheet = await browser.newPage();
  const image = (shot: string): string => `<img alt="" src="data:image/png;base64,${shot}">`;
  await sheet.setContent(
    `<style>body{margin:0;display:flex;gap:1px;background:#d1d1d1}img{display:block;height:800px;object-fit:cover;object-position:top left}img:first-child{flex:1;min-width:0}</style>${image(page)}${image(panel)}`,
  );
  await sheet.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), await sheet.screenshot());
  await browser.close();
}

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
  await compose(await shoot(page), await shoot(panel), name);
  await desk.close();
}

await picture("panel", "en", "light");
await picture("panel-korean-dark", "ko", "dark");
