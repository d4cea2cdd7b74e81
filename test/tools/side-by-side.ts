import puppeteer from "puppeteer-core";
import { browserPath } from "./browsers.mjs";

/** One picture of several, given and answered as PNG in base64, as they stand beside each other; the first takes what width is left. */
export async function sideBySide(
  shots: readonly string[],
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await puppeteer.launch({
    executablePath: browserPath("chromium"),
    args: asRoot,
    defaultViewport: { width, height },
  });
  const sheet = await browser.newPage();
  const images = shots.map((shot) => `<img alt="" src="data:image/png;base64,${shot}">`);
  await sheet.setContent(
    `<style>body{margin:0;display:flex;gap:1px;background:#d1d1d1}img{display:block;height:${height}px;object-fit:cover;object-position:top left}img:first-child{flex:1;min-width:0}</style>${images.join("")}`,
  );
  await sheet.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete));
  const picture = await sheet.screenshot();
  await browser.close();
  return picture;
}
