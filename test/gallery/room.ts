import puppeteer, { type Page } from "puppeteer-core";
import { browserPath } from "../tools/browsers.mjs";
import { buildGallery } from "./serve.ts";
import { slug } from "./states/index.ts";
import type { State } from "./states/state.ts";

/** How a state is looked at. */
export type View = {
  readonly name: string;
  readonly width: number;
  readonly language: "en" | "ko";
  readonly scheme?: "light" | "dark";
  readonly forced?: boolean;
  /** Size of text in percent of the browser's own. */
  readonly text?: number;
};

/** The views that every state must bear. */
export const views: readonly View[] = [
  { name: "light-320-en", width: 320, language: "en" },
  { name: "dark-400-ko", width: 400, language: "ko", scheme: "dark" },
  { name: "forced-360-en", width: 360, language: "en", forced: true },
  { name: "large-text-320-ko", width: 320, language: "ko", text: 200 },
];

/** A browser in the gallery. `problems` are errors that a page wrote to the console since it was last asked. */
export type Room = {
  show(state: State, view: View): Promise<Page>;
  problems(): string[];
  close(): Promise<void>;
};

/** Builds the gallery and enters it. */
export async function enterGallery(): Promise<Room> {
  const gallery = await buildGallery();
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await puppeteer.launch({ executablePath: browserPath("chromium"), args: asRoot });
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on("console", (message) => message.type() === "error" && heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(String(error)));
  return {
    async show(state, { width, language, scheme = "light", forced = false, text = 100 }) {
      // The popup has a width of its own.
      await page.setViewport({ width: state.screen === "popup" ? 360 : width, height: 800 });
      await page.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: scheme },
        { name: "forced-colors", value: forced ? "active" : "none" },
      ]);
      await page.goto(`${gallery.address}?state=${slug(state)}&language=${language}`);
      await page.waitForSelector(`body[data-shown="${slug(state)}"] #root > *`);
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
      }, text);
      return page;
    },
    problems: () => heard.splice(0),
    async close() {
      await browser.close();
      await gallery.close();
    },
  };
}
