// Draws public/icon/*.png from public/icon/icon.svg with the installed browser: `npm run icons`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { browserPath } from "./browsers.mjs";

const folder = fileURLToPath(new URL("../../public/icon/", import.meta.url));
const svg = readFileSync(`${folder}icon.svg`, "utf8");
const browser = await puppeteer.launch({ executablePath: browserPath("chromium"), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
}
await browser.close();
