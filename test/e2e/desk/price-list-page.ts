import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { extensionUrl } from "../browser/extension-targets.ts";
import { type Desk, until } from "./desk.ts";
import { storedCache } from "./stored-cache.ts";

/** The options page at the price list, drawn. */
export async function openPriceList({ chromium }: Desk): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(extensionUrl(chromium, "options.html#price-list"));
  await page.waitForSelector('[id="field.offers"]');
  return page;
}

/** Clicks what a selector finds, in the middle of the window: at its end it may be under the bar with the buttons. */
async function click(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector);
  await found?.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await found?.click();
}

/** Presses a button by its name. */
export function press(page: Page, name: string): Promise<void> {
  return click(page, `::-p-aria([name="${name}"][role="button"])`);
}

/** The selector of the field at a path. */
export const field = (path: string): string => `[id="field.${path}"]`;

/** Types into the field at a path in place of what is there, as a hand does. */
export async function type(page: Page, path: string, text: string): Promise<void> {
  await page.locator(field(path)).wait();
  await page.focus(field(path));
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
}

/** What stands in the field at a path. */
export async function valueOf(page: Page, path: string): Promise<string> {
  await page.waitForSelector(field(path));
  return page.$eval(field(path), (input) => (input as HTMLInputElement).value);
}

/** Unfolds a record, or folds it. */
export function unfold(page: Page, path: string): Promise<void> {
  return click(page, `${field(path)} > summary`);
}

/** Waits for words on the page. */
export async function reads(page: Page, words: string): Promise<void> {
  await until(`“${words}” on the page`, () => page.evaluate((text) => document.body.innerText.includes(text), words));
}

type SavedList = { readonly version: number; readonly list: { readonly offers: readonly { readonly name: string }[] } };

/** The price list in the user's database; `undefined` where there is none. */
export async function savedList(page: Page): Promise<SavedList | undefined> {
  const [row] = (await storedCache(page, "user"))["priceLists"] ?? [];
  return row as SavedList | undefined;
}

/** Gives a file to the chooser of price lists or to that of assignments. */
export async function giveFile(page: Page, what: "list" | "assignments", name: string, text: string): Promise<void> {
  const path = join(process.env.SIDEKICK_RUN ?? tmpdir(), `${crypto.randomUUID()}-${name}`);
  writeFileSync(path, text);
  const choosers = await page.$$("input[type=file]");
  const chooser = what === "list" ? choosers[0] : choosers[1];
  if (!chooser) throw new Error("There is no chooser of files.");
  await chooser.uploadFile(path);
}
