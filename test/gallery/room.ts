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
  /** Whoever looks wants nothing to move. */
  readonly still?: boolean;
};

/** The views that every state must bear; those of one language stand together, because a page is loaded once for them. */
export const views: readonly View[] = [
  { name: "light-320-en", width: 320, language: "en" },
  { name: "forced-600-en", width: 600, language: "en", forced: true },
  { name: "dark-400-ko", width: 400, language: "ko", scheme: "dark" },
  { name: "large-text-320-ko", width: 320, language: "ko", text: 200, still: true },
];

/** A browser in the gallery. `problems` are errors that a page wrote to the console since it was last asked. */
export type Room = {
  /** The state in this view. A page that already shows the state in this language stays; only how it is looked at changes. */
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
  let shown = "";
  return {
    async show(state, { width, language, scheme = "light", forced = false, text = 100, still = false }) {
      // The popup has a width of its own.
      await page.setViewport({ width: state.screen === "popup" ? 360 : width, height: 800 });
      await page.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: scheme },
        { name: "forced-colors", value: forced ? "active" : "none" },
        { name: "prefers-reduced-motion", value: still ? "reduce" : "no-preference" },
      ]);
      const wanted = `${gallery.address}?state=${slug(state)}&language=${language}`;
      if (wanted !== shown) {
        await page.goto(wanted);
        await page.waitForSelector(`body[data-shown="${slug(state)}"] #root > *`);
        shown = wanted;
      }
      // Two frames, so that what measures itself is told of its new size, and every transition's end, so that colours are final.
      await page.evaluate(async (percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
        await Promise.allSettled(moving.map(({ finished }) => finished));
      }, text);
      // The page was another one's size a moment ago, and is scrolled as it was then.
      if (state.from)
        await page.$eval(state.from, (element) => {
          element.scrollIntoView();
          window.scrollBy(0, -8);
        });
      return page;
    },
    problems: () => heard.splice(0),
    async close() {
      await browser.close();
      await gallery.close();
    },
  };
}
