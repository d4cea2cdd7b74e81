import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { killWorker } from "./browser/kill-worker.ts";
import { speakAsContentScript } from "./desk/content-script.ts";
import { type Desk, openDesk } from "./desk/desk.ts";
import { openPanel, shown, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";
import { openWindow } from "./desk/window.ts";

const west = customerId(1);
const east = customerId(2);
const customerPage = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;

let desk: Desk;
let tab: Page;
let panel: Page;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
  tab = await desk.open(customerPage(west));
  panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
});

afterAll(() => desk?.close());

describe("the panel follows", () => {
  test("a switch of tabs and back", async () => {
    const other = await desk.open(customerPage(east));
    await other.bringToFront();
    const there = await showsHealth(panel, east);
    expect(there.rows).toEqual([east]);
    await tab.bringToFront();
    expect((await showsHealth(panel, west)).rows).toEqual([west]);
    await other.close();
    await tab.bringToFront();
  });

  test("a navigation inside the page", async () => {
    await tab.click("#sandbox-push");
    await showsHealth(panel, east);
    await tab.goBack();
    await showsHealth(panel, west);
  });

  test("a navigation that is cancelled changes nothing", async () => {
    await tab.click("#sandbox-cancelled");
    await tab.click("#sandbox-204");
    expect((await showsHealth(panel, west)).rows).toEqual([west]);
  });

  test("a page that loses its customer: remembered, and said so", async () => {
    const admin = await desk.open("https://admin.cloud.microsoft/?delegatedOrg=contoso-east.onmicrosoft.com");
    await admin.bringToFront();
    await showsHealth(panel, east);
    expect((await shown(panel)).text).toContain("the page does not confirm it");
    await admin.click("#nav-users");
    expect(admin.url()).not.toContain("delegatedOrg");
    const { tenant } = await showsWords(panel, "Contoso was named in this tab");
    expect(tenant).toBe(east);
    await admin.close();
    await tab.bringToFront();
    await showsHealth(panel, west);
  });

  test("a second window has a panel of its own", async () => {
    const second = await openWindow(desk, customerPage(east));
    const secondPanel = await openPanel(desk, second);
    await showsHealth(secondPanel, east);
    expect((await shown(panel)).tenant).toBe(west);
    await second.click("#sandbox-push");
    await showsHealth(secondPanel, west);
    expect((await shown(panel)).tenant).toBe(west);
    await second.close();
  });

  test("a tab after the worker was killed", async () => {
    await killWorker(desk.chromium);
    await tab.click("#sandbox-push");
    await showsHealth(panel, east);
    await killWorker(desk.chromium);
    await tab.goBack();
    await showsHealth(panel, west);
  });
});

describe("a message is not believed", () => {
  test("another address than the tab's changes nothing", async () => {
    const input = { address: customerPage(east), directoryName: "Contoso East" };
    await speakAsContentScript(desk, tab, { command: "report-page", input });
    await tab.click("#tab-users");
    expect((await showsHealth(panel, west)).rows).toEqual([west]);
  });

  test.each([
    ["sign-out", undefined],
    ["change-settings", { clientId: "" }],
    ["refresh-customer", { tenantId: east, force: true }],
    ["look", { tabId: 1 }],
    ["no-such-command", {}],
  ])("a page cannot ask for %s", async (command, input) => {
    const answer = await speakAsContentScript(desk, tab, { command, input });
    expect(answer).toMatchObject({ done: false, error: { code: "refused" } });
    expect((await showsHealth(panel, west)).text).toContain("Signed in as");
  });
});
