import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, showsHealth } from "./desk/panel.ts";
import { field, openPriceList, press, reads, savedList, type, unfold, valueOf } from "./desk/price-list-page.ts";
import { setUp } from "./desk/sign-in.ts";
import { storedCache } from "./desk/stored-cache.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
  page = await openPriceList(desk);
});

afterAll(() => desk?.close());

const drafts = async (): Promise<number> => (await storedCache(page, "user"))["priceListDrafts"]?.length ?? 0;
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");

describe("the price list's editor", () => {
  test("shows the statement and a quote as they are typed", async () => {
    await press(page, "Add an offer");
    await type(page, "offers.0.name", "Gold");
    await type(page, "offers.0.contacts.0.address", "help@adatum.example");
    await reads(page, "Support for Example Customer: Gold");
    await press(page, "Add: Prices");
    await type(page, "offers.0.prices.0.amount", "120.50");
    await reads(page, "€120.50 per incident");
    const totals = () => page.$$eval("aside tfoot td", (cells) => cells.map((cell) => cell.textContent));
    await until("the quote", async () => (await totals()).includes("€120.50"));
    expect(await savedList(page)).toBeUndefined();
  });

  test("says what is wrong at the field, and again at the button, from where the field is one press away", async () => {
    await type(page, "offers.0.prices.0.amount", "a lot");
    await page.keyboard.press("Tab");
    await reads(page, "Write an amount such as 120 or 0.50, with a point and without a currency.");
    await type(page, "offers.0.name", "");
    await unfold(page, "offers.0");
    await press(page, "Save the price list");
    await reads(page, "Not saved: 2 mistakes to correct");
    await until("the focus at what is wrong", () => page.evaluate(() => document.activeElement?.role === "alert"));
    await page.focus(`${field("offers.0")} > summary`);
    await press(page, "2 mistakes · Show");
    await until("the focus there again", () => page.evaluate(() => document.activeElement?.role === "alert"));
    expect(await savedList(page)).toBeUndefined();
    await press(page, "Offer 1 › Name: This is missing.");
    await until("the focus in the field", async () => (await focused()) === "field.offers.0.name");
    await page.keyboard.type("Gold");
    await type(page, "offers.0.prices.0.amount", "120.50");
    await until("nothing wrong any more", () => page.$$eval("[role=alert]", (notes) => notes.length === 0));
  });

  test("refuses a wording that lacks something by its name", async () => {
    await type(page, "statement.en", "{{customer}} {{offer}} {{covers}} {{hours}} {{contacts}} {{prices}}");
    await press(page, "Save the price list");
    await reads(page, "{{validFrom}} is missing.");
    expect(await savedList(page)).toBeUndefined();
    await type(page, "statement.en", "");
  });

  test("saves what was written, and two that tie are refused", async () => {
    await press(page, "Add an assignment");
    await press(page, "Add an assignment");
    await page.select('[id="field.assignments.1.who.to"]', "everyone");
    await press(page, "Save the price list");
    await reads(
      page,
      "Assignment 1 (no dates) and assignment 2 (no dates) both apply to all customers on the same days. Change one.",
    );
    expect(await savedList(page)).toBeUndefined();
    await press(page, "Undo");
    await press(page, "Undo");
    await press(page, "Save the price list");
    await until("the saved list", async () => (await savedList(page))?.version === 1);
    expect(await savedList(page)).toMatchObject({
      list: {
        offers: [
          { id: expect.stringMatching(/^offer-/), name: "Gold", prices: [{ model: "per-incident", amount: "120.50" }] },
        ],
        assignments: [{ who: { to: "everyone" }, offer: expect.stringMatching(/^offer-/) }],
      },
    });
    await reads(page, "Saved");
    await until("no draft left", async () => (await drafts()) === 0);
  });

  test("takes back and does again, by button and by key", async () => {
    await type(page, "offers.0.name", "Golden");
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
    expect(await valueOf(page, "offers.0.name")).toBe("Gold");
    await press(page, "Redo");
    expect(await valueOf(page, "offers.0.name")).toBe("Golden");
    await press(page, "Undo");
  });

  test("loses nothing when the tab is closed in the middle, and lets the draft go when asked", async () => {
    await type(page, "offers.0.name", "Platinum, as yet");
    await page.close();
    page = await openPriceList(desk);
    await reads(page, "Your unsaved changes are back");
    await unfold(page, "offers.0");
    expect(await valueOf(page, "offers.0.name")).toBe("Platinum, as yet");
    expect((await savedList(page))?.list.offers[0]?.name).toBe("Gold");
    await press(page, "Discard draft");
    await reads(page, "Draft discarded. Undo brings it back.");
    expect(await valueOf(page, "offers.0.name")).toBe("Gold");
    await until("no draft left", async () => (await drafts()) === 0);
    await press(page, "Undo");
    expect(await valueOf(page, "offers.0.name")).toBe("Platinum, as yet");
    await until("the draft again", async () => (await drafts()) === 1);
    await press(page, "Redo");
    await until("no draft left again", async () => (await drafts()) === 0);
    expect(await valueOf(page, "offers.0.name")).toBe("Gold");
  });

  test("overwrites nothing that another tab saved, and loses nothing of either", async () => {
    const other = await openPriceList(desk);
    await unfold(other, "offers.0");
    await type(other, "offers.0.name", "Gold of the other tab");
    await page.bringToFront();
    await type(page, "offers.0.name", "Gold of this tab");
    await press(page, "Save the price list");
    await until("the second version", async () => (await savedList(page))?.version === 2);
    await other.bringToFront();
    await reads(other, "This was saved in another tab meanwhile");
    expect(await valueOf(other, "offers.0.name")).toBe("Gold of the other tab");
    await press(other, "Save the price list");
    await reads(other, "Nothing was overwritten.");
    expect((await savedList(page))?.list.offers[0]?.name).toBe("Gold of this tab");
    await press(other, "Go on with mine");
    await press(other, "Save the price list");
    await until("the third version", async () => (await savedList(page))?.version === 3);
    await other.close();
    await page.bringToFront();
    await until(
      "the other's list here",
      async () =>
        (await page.$eval('[id="field.offers.0"] summary', (title) => title.textContent)) === "Gold of the other tab",
    );
  });

  test("brings its offer to the panel and into the statement", async () => {
    const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${customerId(1)}/account`);
    const panel = await openPanel(desk, tab);
    await showsHealth(panel, customerId(1));
    await goToPlace(panel, "Pricing");
    await reads(panel, "Gold of the other tab");
    await reads(panel, "€120.50 per incident");
    const origin = `chrome-extension://${desk.chromium.extensionId}`;
    await desk.chromium.browser
      .defaultBrowserContext()
      .overridePermissions(origin, ["clipboard-read", "clipboard-write"]);
    await panel.locator('::-p-aria([name="English: Copy for the customer"][role="button"])').click();
    await reads(panel, "Copied");
    await panel.bringToFront();
    const copied = await until("the copied statement", () => panel.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toContain("Support for Contoso: Gold of the other tab");
    expect(copied).toContain("€120.50 per incident");
    await page.bringToFront();
  });

  test("speaks Korean", async () => {
    await page.evaluate(() => chrome.runtime.sendMessage({ command: "change-settings", input: { language: "ko" } }));
    await reads(page, "고객에게 보이는 모습");
    if ((await page.$('[id="field.offers.0.name"]')) === null) await unfold(page, "offers.0");
    await type(page, "offers.0.name", "");
    await press(page, "가격표 저장");
    await reads(page, "저장되지 않음: 오류 1개를 수정하세요");
    await reads(page, "입력이 필요합니다.");
    await press(page, "실행 취소");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ko");
    await page.evaluate(() => chrome.runtime.sendMessage({ command: "change-settings", input: { language: "en" } }));
  });
});
