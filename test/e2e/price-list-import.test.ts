import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportPriceList } from "../../lib/pricing/list/import.ts";
import { contoso, priceList } from "../builders/price-list.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { giveFile, openPriceList, press, reads, savedList } from "./desk/price-list-page.ts";
import { setUp } from "./desk/sign-in.ts";
import { storedCache } from "./desk/stored-cache.ts";

const list = priceList({ assignments: [{ who: { to: "everyone" }, offer: "silver" }] });
const sound = exportPriceList(list);

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
  page = await openPriceList(desk);
});

afterAll(() => desk?.close());

const made = async (): Promise<string> => JSON.stringify(await storedCache(page, "user"));

describe("a hostile file is refused with a message and changes nothing", () => {
  test.for<[what: string, text: string, said: string]>([
    ["of 25 MB", " ".repeat(25_000_000), "The file is too large."],
    ["nested without end", `{"version":1,"a":${"[".repeat(100_000)}`, "The file is nested too deeply."],
    [
      "that reaches for a prototype",
      sound.replace('"format"', '"__proto__": {"x": 1}, "format"'),
      "a key that no price list has",
    ],
    ["of wrong types", sound.replace('"offers": [', '"offers": [7, '), "The file has mistakes. Nothing was changed."],
    [
      "of a newer version",
      sound.replace('"version": 1', '"version": 7'),
      "written by a newer version. Nothing was changed.",
    ],
    ["that is no JSON", "customer,offer", "The file is no JSON."],
  ])("%s", async ([, text, said]) => {
    const before = await made();
    await giveFile(page, "list", "hostile.json", text);
    await reads(page, said);
    expect(await page.$$('::-p-aria([name="Apply to the draft"][role="button"])')).toEqual([]);
    await press(page, "Cancel");
    expect(await made()).toBe(before);
  });
});

describe("a price list file", () => {
  test("shows what would change, is applied when asked, and can be taken back", async () => {
    await giveFile(page, "list", "list.json", sound);
    await reads(page, "Offers: 2 added");
    await reads(page, "New: Gold");
    expect(await savedList(page)).toBeUndefined();
    await press(page, "Apply to the draft");
    await reads(page, "Applied to the draft.");
    await press(page, "Undo");
    await reads(page, "There is no offer yet.");
    await press(page, "Redo");
    await press(page, "Save the price list");
    await until("the saved list", async () => (await savedList(page))?.version === 1);
    expect((await savedList(page))?.list).toEqual(list);
  });

  test("of an older version is brought up to date", async () => {
    const old = readFileSync(new URL("../fixtures/price-list/version-0.json", import.meta.url), "utf8");
    await giveFile(page, "list", "old.json", old);
    await reads(page, "The file is of version 0 and was brought up to date.");
    await press(page, "Cancel");
    expect((await savedList(page))?.version).toBe(1);
  });
});

describe("an assignments file", () => {
  test("shows what would change and lists every row that fails with its line and why", async () => {
    const rows = [
      "customer,offer,contract,from,to",
      `${contoso},Gold,C-7,2026-01-01,`,
      "fabrikam.example,Bronze,,,",
      '"=HYPERLINK(""https://evil.example"")",Gold,,,',
      "northwind.example,Gold,,2026-13-01,",
      "too,few",
    ].join("\r\n");
    await giveFile(page, "assignments", "assignments.csv", rows);
    await reads(page, "4 rows will not be taken over");
    await until("the result brought to the reader", () =>
      page.evaluate(() => {
        const result = document.activeElement;
        const place = result?.getBoundingClientRect();
        return (
          result?.getAttribute("aria-label") === "What was read" && place !== undefined && place.top < innerHeight / 2
        );
      }),
    );
    const failed = await page.$$eval("[data-line]", (items) => items.map((item) => item.textContent));
    expect(failed).toEqual([
      "Line 3: This offer is not in the price list. Column “offer”.",
      "Line 4: A cell holds a formula. Column “customer”.",
      "Line 5: This is no date such as 2026-11-22. Column “from”.",
      "Line 6: The row has too many or too few cells.",
    ]);
    await reads(page, `New: ${contoso} · Gold · C-7`);
    expect((await savedList(page))?.version).toBe(1);
    await press(page, "Apply to the draft");
    await press(page, "Save the price list");
    await until("the second version", async () => (await savedList(page))?.version === 2);
    expect(await savedList(page)).toMatchObject({
      list: {
        assignments: [
          { who: { to: "everyone" }, offer: "silver" },
          { who: { to: "customer", customer: contoso }, offer: "gold", contract: "C-7", from: "2026-01-01" },
        ],
      },
    });
  });

  test("with a column that nobody knows is refused whole", async () => {
    const before = await made();
    await giveFile(page, "assignments", "other.csv", "customer,price\n1,2\n");
    await reads(page, "There is no column “price”.");
    await press(page, "Cancel");
    expect(await made()).toBe(before);
  });
});

test("the list and its assignments are handed out as files that can be read in again", async () => {
  const folder = mkdtempSync(join(process.env.SIDEKICK_RUN ?? tmpdir(), "sidekick-files-"));
  const session = await desk.chromium.browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await press(page, "Export the price list");
  await press(page, "Export the assignments");
  await until("both files", async () => readdirSync(folder).filter((name) => /\.(json|csv)$/.test(name)).length === 2);
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  expect(JSON.parse(read("price-list.json"))).toEqual((await savedList(page))?.list);
  expect(read("assignments.csv")).toContain(`${contoso},gold,C-7,2026-01-01,`);
  await giveFile(page, "list", "again.json", read("price-list.json"));
  await reads(page, "Nothing would change.");
});
