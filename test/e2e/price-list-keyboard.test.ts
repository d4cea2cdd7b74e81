import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { findings } from "./browser/axe.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { openPriceList, reads, savedList } from "./desk/price-list-page.ts";
import { setUp } from "./desk/sign-in.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
  page = await openPriceList(desk);
});

afterAll(() => desk?.close());

/** What has the focus: the id of a field of the list, else what it is called. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element?.id.startsWith("field.")) return element.id.slice("field.".length);
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });

/** Goes on by Tab, or back with Shift, until `wanted` has the focus. */
async function tabTo(wanted: string, way: "on" | "back" = "on"): Promise<void> {
  if (way === "back") await page.keyboard.down("Shift");
  try {
    for (let steps = 0; steps < 120; steps += 1) {
      if ((await focused()) === wanted) return;
      await page.keyboard.press("Tab");
    }
  } finally {
    if (way === "back") await page.keyboard.up("Shift");
  }
  throw new Error(`${wanted} cannot be reached by Tab; the focus is at ${await focused()}.`);
}

test("an offer is written, assigned and saved with the keyboard alone, and axe finds nothing on the way", async () => {
  await tabTo("Add an offer");
  await page.keyboard.press("Enter");
  await until("the focus in the new offer", async () => (await focused()) === "offers.0.name");
  await page.keyboard.type("Silver");
  await tabTo("offers.0.contacts.0.address");
  await page.keyboard.type("help@adatum.example");
  await tabTo("Add: Prices");
  await page.keyboard.press("Enter");
  await until("the focus in the new price", async () => (await focused()) === "offers.0.prices.0.model");
  await tabTo("offers.0.prices.0.amount");
  await page.keyboard.type("80");
  expect(await findings(page)).toEqual([]);
  await tabTo("Save the price list");
  await page.keyboard.press("Enter");
  await until("the saved list", async () => (await savedList(page))?.version === 1);

  await tabTo("Add an assignment", "back");
  await page.keyboard.press("Enter");
  await until("the focus in the new assignment", async () => (await focused()) === "assignments.0.who.to");
  await page.keyboard.down("Control");
  await page.keyboard.press("s");
  await page.keyboard.up("Control");
  await until("the second version", async () => (await savedList(page))?.version === 2);
  await reads(page, "Saved");
  expect(await savedList(page)).toMatchObject({
    list: {
      offers: [{ name: "Silver" }],
      assignments: [{ who: { to: "everyone" }, offer: expect.stringMatching(/^offer-/) }],
    },
  });
});
