import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { azureEvent } from "../sandbox/worlds/azure.ts";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { issue } from "../sandbox/worlds/issue.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, shown, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const address = `https://partner.microsoft.com/dashboard/v2/customers/${west}/account`;

let desk: Desk;
let tab: Page;
let panel: Page;

const customer = () => {
  const found = desk.sandbox.world.partners[0]?.customers[0];
  if (!found) throw new Error("The world has no customer.");
  return found;
};

/** What a line of the overview says. */
const line = (to: string): Promise<string> =>
  panel.$eval(`[data-line="${to}"]`, (button) => (button as HTMLElement).innerText);

const press = (name: string): Promise<void> => panel.locator(`::-p-aria([name="${name}"][role="button"])`).click();

beforeAll(async () => {
  desk = await openDesk(busyContoso(Date.now()));
  await setUp(desk);
  tab = await desk.open(address);
  panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
});

afterAll(() => desk?.close());

describe("the overview", () => {
  test("says the worst state in a word beside a shape, and counts issues and requests", async () => {
    await until("the Azure event in the overview", async () => (await line("issues")).includes("2 open issues"));
    expect(await line("health")).toMatch(/Health[\s\S]*Degraded[\s\S]*2 services in trouble\s+8 fine/);
    expect(await panel.$$(`[data-line="health"] svg`)).toHaveLength(1);
    await until("the requests", async () => (await line("requests")).includes("3 open requests"));
  });

  test("shows what is wrong now, Azure among the rest, each with the titles of its issues", async () => {
    const { text } = await showsWords(panel, "In trouble");
    for (const words of ["Azure Virtual Machines", "Virtual machines restart", "Exchange Online", "EX900001"])
      expect(text).toContain(words);
  });

  test("an issue's title leads to the issue, opened", async () => {
    await panel.locator("section[data-tenant] ::-p-text(Virtual machines restart)").click();
    await panel.waitForSelector("article details[open]");
    const { text, rows } = await showsWords(panel, "We are rerouting traffic.");
    expect(text).not.toContain("In trouble");
    expect(rows).toEqual([west]);
    await goToPlace(panel, "Overview");
    await showsWords(panel, "In trouble");
  });
});

describe("the keys", () => {
  const place = (): Promise<string | undefined> =>
    panel.$eval("nav [aria-current]", (button) => button.textContent ?? undefined);

  test("a question mark shows them all, Escape closes the list", async () => {
    await panel.keyboard.type("?");
    const { text } = await showsWords(panel, "Show these shortcuts");
    for (const words of ["Overview", "Refresh", "Show a key on every action", "Copy tenant ID"])
      expect(text).toContain(words);
    await panel.keyboard.type("2");
    expect(await place()).toBe("Overview");
    await panel.keyboard.press("Escape");
    await until("the list to close", async () => !(await shown(panel)).text.includes("Show these shortcuts"));
  });

  test("r refreshes", async () => {
    const { books } = desk.sandbox;
    const asked = (): number =>
      books.of("graph.microsoft.com", "/v1.0/admin/serviceAnnouncement/healthOverviews").length;
    const before = asked();
    await panel.keyboard.type("r");
    await until("a refresh", async () => asked() > before);
    expect(asked()).toBeGreaterThan(before);
  });

  test("a number goes to its place", async () => {
    await panel.keyboard.type("2");
    expect(await place()).toBe("Health");
    await panel.keyboard.type("1");
    expect(await place()).toBe("Overview");
  });
});

describe("the health of every service", () => {
  test("one list, badness first, Azure among it, what is healthy folded; public status pages below", async () => {
    await goToPlace(panel, "Health");
    await panel.waitForSelector('section[aria-labelledby="health"] summary');
    const names = await panel.$$eval('section[aria-labelledby="health"] > ul h3', (heads) =>
      heads.map((head) => head.textContent),
    );
    expect(names).toEqual(["Azure Virtual Machines", "Exchange Online"]);
    const links = await panel.$$eval('section[aria-labelledby="health"] a', (all) => all.map(({ href }) => href));
    expect(links).toEqual(["https://status.cloud.microsoft/", "https://azure.status.microsoft/"]);
  });

  test("what is restored or was never true alarms nobody", async () => {
    const services = customer().tenant.services;
    const [teams] = services.filter(({ id }) => id === "microsoftteams");
    if (!teams) throw new Error("There is no Teams.");
    const before = { ...teams };
    teams.status = "FalsePositive";
    teams.issues = [issue("TM900077", "Nobody can call", Date.now(), { status: "FalsePositive", resolved: false })];
    await press("Refresh");
    await goToPlace(panel, "Issues");
    await panel.locator("::-p-aria([name='Last 30 days'][role='tab'])").click();
    await showsWords(panel, "Nobody can call");
    await goToPlace(panel, "Health");
    const { text } = await showsWords(panel, "Azure Virtual Machines");
    expect(text).not.toContain("Nobody can call");
    Object.assign(teams, before);
  });

  test("an event of Azure that is over goes from the list", async () => {
    const [subscription] = customer().tenant.azure;
    if (!subscription) throw new Error("There is no Azure subscription.");
    subscription.events = [azureEvent("BC_9-XYZ", "Virtual machines restart", Date.now(), { status: "Resolved" })];
    await press("Refresh");
    await until("Azure to be fine", async () => !(await shown(panel)).text.includes("Azure Virtual Machines"));
    expect((await shown(panel)).text).toContain("Exchange Online");
  });
});
