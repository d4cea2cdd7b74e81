import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enterGallery, type Room } from "../gallery/room.ts";
import { slug, states } from "../gallery/states/index.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

let room: Room;
let desk: Desk;

beforeAll(async () => {
  room = await enterGallery();
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
});

afterAll(async () => {
  await room?.close();
  await desk?.close();
});

const openUpdates = (page: Page): Promise<void> => page.locator("article summary").click();

test("a hostile post is harmless text", async () => {
  const state = states.find((entry) => slug(entry) === "hostile-post");
  if (!state) throw new Error("The gallery has no hostile post.");
  const page = await room.show(state, { name: "", width: 360, language: "en" });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openUpdates(page);
  await page.waitForSelector("article li a[href]");
  const seen = await page.evaluate(() => ({
    planted: Reflect.get(window, "planted") as unknown,
    bad: Array.from(
      document.querySelectorAll(
        "article ol :is(script, img, svg, style, iframe, form, input, math, [style], [onclick])",
      ),
      String,
    ),
    links: Array.from(document.querySelectorAll<HTMLAnchorElement>("article li a"), ({ href, target, rel }) => [
      href,
      target,
      rel,
    ]),
    text: document.querySelector("article ol")?.textContent ?? "",
  }));
  expect(seen.planted).toBeUndefined();
  expect(seen.bad).toEqual([]);
  expect(seen.links).toEqual([
    ["", "", ""],
    ["https://example.com/w", "_blank", "noopener noreferrer"],
  ]);
  expect(seen.text).toContain("Mail is slow.");
  expect(seen.text).toContain("a chart");
  expect(seen.text.length).toBeGreaterThan(1_000_000);
  expect(asked.filter((url) => url.includes("evil"))).toEqual([]);
});

test.each([
  ["English", "Latest from Microsoft:", "Began:"],
  ["한국어", "Microsoft 최신 안내:", "시작:"],
])("the copy of an issue in %s pastes into a rich text field", async (language, latest, began) => {
  const west = customerId(1);
  const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${west}/account`);
  const panel = await openPanel(desk, tab);
  await showsWords(panel, "contoso-west.example");
  await goToPlace(panel, "Issues");
  await panel.waitForSelector("article summary");
  if (!(await panel.$("article details[open]"))) await openUpdates(panel);
  await panel.locator(`::-p-aria([name="${language}: Copy for the customer"])`).click();
  await panel.waitForSelector("::-p-text(Copied)");
  await tab.bringToFront();
  await tab.evaluate(() => {
    const field = document.createElement("div");
    Object.assign(field, { id: "rich", contentEditable: "true" });
    document.body.prepend(field);
  });
  await tab.focus("#rich");
  await tab.keyboard.down("Control");
  await tab.keyboard.press("KeyV");
  await tab.keyboard.up("Control");
  const pasted = await until("the pasted summary", () =>
    tab.$eval("#rich", (field) => field.firstElementChild && new XMLSerializer().serializeToString(field)),
  );
  expect(pasted).toContain("Some people can't send mail from Outlook on the web");
  expect(pasted).toMatch(new RegExp(`<b[^>]*>${latest}</b>`));
  expect(pasted).toMatch(new RegExp(`<b[^>]*>${began}</b>`));
  expect(pasted).toContain("We've found that a recent change to request routing");
  await tab.close();
});
