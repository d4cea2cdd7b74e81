import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day, hour } from "../sandbox/worlds/days.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { issue } from "../sandbox/worlds/issue.ts";
import { message } from "../sandbox/worlds/message.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, shown, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const east = customerId(2);
const customerPage = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;

let desk: Desk;
let panel: Page;

const tenantOf = (at: number) => {
  const found = desk.sandbox.world.partners[0]?.customers[at]?.tenant;
  if (!found) throw new Error("The world has no such customer.");
  return found;
};
const serviceOf = (id: string) => {
  const found = tenantOf(0).services.find((service) => service.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

const titles = (): Promise<string[]> =>
  panel.$$eval("article h3", (heads) => heads.map((head) => head.textContent ?? ""));
const count = (): Promise<string> =>
  panel.$eval("section[aria-labelledby='issues'] [role='status']", (status) => status.textContent ?? "");
const tabOf = (name: string): Promise<void> => panel.locator(`::-p-aria([name="${name}"][role="tab"])`).click();
const refresh = (): Promise<void> => panel.locator('::-p-aria([name="Refresh"][role="button"])').click();

beforeAll(async () => {
  const now = Date.now();
  const world = twoContosos(now);
  const tenant = world.partners[0]?.customers[0]?.tenant;
  const teams = tenant?.services.find(({ id }) => id === "microsoftteams");
  const exchange = tenant?.services.find(({ id }) => id === "Exchange");
  if (!tenant || !teams || !exchange) throw new Error("The world has changed.");
  teams.status = "ServiceDegradation";
  teams.issues.push(issue("TM900010", "Calls drop after a minute", now, { updatedAt: now - hour }));
  exchange.issues.push(
    issue("EX900200", "Old trouble", now, {
      resolved: true,
      status: "ServiceRestored",
      startedAt: now - 60 * day,
      endedAt: now - 50 * day,
      updatedAt: now - 50 * day,
    }),
  );
  tenant.messages.push(
    message("MC900001", "A new button in the calendar", now),
    message("MC900002", "Old sign-in is switched off", now, { actBefore: now + 20 * day, majorChange: true }),
  );
  desk = await openDesk(world);
  await setUp(desk);
  panel = await openPanel(desk, await desk.open(customerPage(west)));
  await showsHealth(panel, west);
  await goToPlace(panel, "Issues");
  await until("two open issues", async () => (await titles()).length === 2);
});

afterAll(() => desk?.close());

describe("open issues", () => {
  test("stand newest activity first, with what is known of them; what is over is not among them", async () => {
    expect(await titles()).toEqual([
      "Some people can't send mail from Outlook on the web",
      "Calls drop after a minute",
    ]);
    const { text } = await shown(panel);
    for (const words of ["EX900001", "Incident", "Since ", "Updated 20 min ago", "2 updates"])
      expect(text).toContain(words);
    expect(text).not.toContain("Meeting recordings");
  });

  test("show the whole timeline, impact and feature when they are opened", async () => {
    await panel.locator("article summary").click();
    await until("the posts", async () => (await panel.$$("article ol > li")).length === 2);
    const { text } = await showsWords(panel, "The service is now in the state");
    for (const words of ["Impact:", "Feature: E-Mail timely delivery", "Copy for the customer"])
      expect(text).toContain(words);
    await panel.locator("article summary").click();
  });

  test("are searched from a key, found by any of their words, and a search without a hit says so", async () => {
    await panel.keyboard.press("Slash");
    await panel.waitForSelector("input[type=search]:focus");
    await panel.keyboard.type("teams TM9");
    await until("one hit", async () => (await count()) === "1 issue");
    expect(await titles()).toEqual(["Calls drop after a minute"]);
    await panel.keyboard.type(" nothing");
    await showsWords(panel, "No open issue matches “teams TM9 nothing”.");
    await panel.locator('::-p-aria([name="Clear search"][role="button"])').click();
    await until("all again", async () => (await count()) === "2 issues");
  });

  test("are narrowed to a service", async () => {
    await panel.select("select", "microsoftteams");
    await until("one issue", async () => (await count()) === "1 issue");
    expect(await titles()).toEqual(["Calls drop after a minute"]);
    await panel.select("select", "");
    await until("both issues", async () => (await count()) === "2 issues");
  });
});

describe("what is over, and what is planned", () => {
  test("the history has what ended in the last 30 days", async () => {
    await tabOf("Last 30 days");
    await until("the history", async () => (await titles()).includes("Meeting recordings appear later than usual"));
    expect(await titles()).toHaveLength(1);
    expect((await shown(panel)).text).toMatch(/Until \d+ \w+ \d{4}/);
  });

  test("planned changes stand apart, what must be done by a day first", async () => {
    await tabOf("Planned");
    await until("the planned changes", async () => (await titles()).length === 2);
    expect(await titles()).toEqual(["Old sign-in is switched off", "A new button in the calendar"]);
    const { text } = await shown(panel);
    expect(text).toMatch(/Act by \d+ \w+ \d{4}/);
    expect(text).toContain("Major change");
    await panel.locator("article summary").click();
    await showsWords(panel, "When this will happen:");
    await tabOf("Open");
  });
});

describe("what is new since the agent last looked", () => {
  test("is marked and counted, stays so while it is read, and is known afterwards", async () => {
    await until("the open issues", async () => (await titles()).length === 2);
    expect((await shown(panel)).text).not.toContain("since you looked");
    await goToPlace(panel, "Overview");
    await showsWords(panel, "2 open issues");

    const now = Date.now();
    serviceOf("SharePoint").status = "ServiceDegradation";
    serviceOf("SharePoint").issues.push(issue("SP900005", "Search is a day old", now, { updatedAt: now }));
    const [mail] = serviceOf("Exchange").issues;
    if (mail) mail.updatedAt = now - 60_000;
    await refresh();
    await showsWords(panel, "2 new or updated since you looked");

    await goToPlace(panel, "Issues");
    await showsWords(panel, "2 new or updated since you looked");
    const marks = (): Promise<string[]> =>
      panel.$$eval("article", (cards) => cards.map((card) => card.querySelector("strong")?.textContent ?? ""));
    expect(await marks()).toEqual(["New", "Updated", ""]);
    await refresh();
    await until("a fresh list", async () => (await shown(panel)).text.includes("just now"));
    expect(await marks()).toEqual(["New", "Updated", ""]);
    await panel.locator("section[aria-labelledby='issues'] input[type=checkbox]").click();
    await until("only what is new", async () => (await titles()).length === 2);

    await goToPlace(panel, "Overview");
    await until("nothing new", async () => !(await shown(panel)).text.includes("new or updated"));
    await goToPlace(panel, "Issues");
    await until("no marks", async () => (await marks()).join("") === "" && (await titles()).length === 3);
  });

  test("is each customer's own", async () => {
    const other = await desk.open(customerPage(east));
    await other.bringToFront();
    await showsHealth(panel, east);
    expect((await shown(panel)).text).not.toContain("since you looked");
    await other.close();
  });
});

describe("two hundred issues", () => {
  test("are a list of which little is in the page; keys and numbers go through all of it", async () => {
    const now = Date.now();
    serviceOf("Exchange").issues = Array.from({ length: 200 }, (_, at) =>
      issue(`EX91${String(at).padStart(4, "0")}`, `Mail rule ${at} does not run`, now, {
        updatedAt: now - at * 60_000,
      }),
    );
    serviceOf("SharePoint").issues = [];
    serviceOf("microsoftteams").issues = [];
    await showsWords(panel, "contoso-west.example");
    await refresh();
    await until("200 issues", async () => (await count()) === "200 issues");
    expect((await titles()).length).toBeLessThan(40);
    const [first] = await panel.$$("article");
    expect(await first?.evaluate((card) => [card.ariaPosInSet, card.ariaSetSize])).toEqual(["1", "200"]);
    await first?.focus();
    for (let at = 0; at < 30; at += 1) {
      await panel.keyboard.press("PageDown");
      await panel.waitForSelector(`article[aria-posinset="${at + 2}"]:focus`);
    }
    const box = await panel.$eval("article:focus", (card) => {
      const { top, bottom } = card.getBoundingClientRect();
      const stuck = document.querySelector("[data-stuck]")?.getBoundingClientRect().bottom ?? 0;
      return { seen: top >= stuck - 1 && bottom <= innerHeight + 1, text: card.textContent };
    });
    expect(box.seen).toBe(true);
    expect(box.text).toContain("Mail rule 30 does not run");
    await panel.keyboard.press("PageUp");
    await panel.waitForSelector(`article[aria-posinset="30"]:focus`);
  });
});
