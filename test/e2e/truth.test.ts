import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dice } from "../bench/truth/dice.ts";
import { customerId, partnerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { openPanel, shown, showsHealth } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";
import { openWindow, windowOf } from "./desk/window.ts";
import { type Name, record, recorded } from "./truth/recorder.ts";
import { Walk } from "./truth/walk.ts";

const west = customerId(1);
const east = customerId(2);
const partnerCenter = "https://partner.microsoft.com/dashboard/v2/customers";
const page = (id: string): string => `${partnerCenter}/${id}/account`;

const names: readonly Name[] = [
  ...[west, "contoso-west."].map((text) => ({ text, tenantId: west, customer: true })),
  ...[east, "contoso-east."].map((text) => ({ text, tenantId: east, customer: true })),
  ...[partnerId(1), "adatum.example"].map((text) => ({ text, tenantId: partnerId(1), customer: false })),
];

const addresses = [
  page(west),
  page(east),
  `${partnerCenter}/${west}/subscriptions`,
  `${partnerCenter}/list`,
  `https://portal.azure.com/${west}`,
  `https://portal.azure.com/${east}#view/Microsoft_Azure_Health`,
  "https://portal.azure.com/#@contoso-west.example/home",
  "https://portal.azure.com/#home",
  "https://admin.cloud.microsoft/?delegatedOrg=contoso-east.onmicrosoft.com",
  "https://admin.cloud.microsoft/?delegatedOrg=contoso-west.onmicrosoft.com",
  `https://security.microsoft.com/homepage?tid=${east}`,
  "https://security.microsoft.com/settings",
];

const seed = 20_261_122;
const steps = 520;

let desk: Desk;
let tab: Page;
let panels: readonly Page[];
let windows: readonly number[];

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
  tab = await desk.open(page(west));
  const other = await openWindow(desk, page(east));
  const second = await openPanel(desk, other);
  const first = await openPanel(desk, tab);
  panels = [first, second];
  windows = [await windowOf(tab), await windowOf(other)];
  await desk.open(page(east));
  await tab.bringToFront();
  await showsHealth(first, west);
  await showsHealth(second, east);
});

afterAll(() => desk?.close());

test("the recorder catches rows of another customer, and a header that stays behind", async () => {
  const [panel] = panels;
  if (!panel) throw new Error("There is no panel.");
  await record(panel, names);
  await until("some frames", async () => (await recorded(panel)).named > 5);
  expect((await recorded(panel)).wrong).toEqual([]);
  await panel.evaluate((other) => {
    const row = document.querySelector("main [data-tenant]");
    const was = row?.getAttribute("data-tenant") ?? "";
    row?.setAttribute("data-tenant", other);
    requestAnimationFrame(() => requestAnimationFrame(() => row?.setAttribute("data-tenant", was)));
  }, east);
  await until("the other's rows on the tape", async () =>
    (await recorded(panel)).wrong.some((one) => one.startsWith("rows")),
  );
  await panel.evaluate(() => {
    const ghost = document.querySelector("header[data-tenant]")?.cloneNode(true);
    if (!(ghost instanceof HTMLElement)) throw new Error("There is no header.");
    ghost.id = "ghost";
    document.body.prepend(ghost);
  });
  await tab.click("#sandbox-push");
  await until("the old header on the tape", async () =>
    (await recorded(panel)).wrong.some((one) => one.includes("in the header")),
  );
  await panel.evaluate(() => document.getElementById("ghost")?.remove());
  await tab.goBack();
  await showsHealth(panel, west);
});

test(`no frame of ${steps} steps shows another customer than the tab's`, { timeout: 240_000 }, async () => {
  for (const panel of panels) await record(panel, names);
  const [first] = panels;
  if (!first) throw new Error("There is no panel.");
  const walk = new Walk(desk, dice(seed), first, windows, { addresses, start: page(west) });
  for (let step = 0; step < steps; step += 1) await walk.step();
  const tapes = await Promise.all(panels.map(recorded));
  expect(
    tapes.flatMap(({ wrong }) => wrong),
    JSON.stringify([...walk.done]),
  ).toEqual([]);
  for (const { frames, named } of tapes) {
    expect(frames).toBeGreaterThan(steps);
    expect(named).toBeGreaterThan(frames / 10);
  }
  // Each kind of deed was really done, not only tried.
  expect([...walk.done.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(steps * 0.7);
  expect(walk.done.size).toBeGreaterThan(20);
});

test("and once it is over, every panel shows the customer of its tab", async () => {
  desk.sandbox.trouble.clear();
  for (const [at, panel] of panels.entries()) {
    const last = await openInWindow(windows[at] ?? -1, panel, page(at === 0 ? east : west));
    await showsHealth(panel, at === 0 ? east : west);
    expect((await shown(panel)).rows).toContain(at === 0 ? east : west);
    await last.close();
  }
});

/** A new tab in front of a window. */
async function openInWindow(windowId: number, panel: Page, address: string): Promise<Page> {
  await panel.evaluate(
    async (id, url) => void (await chrome.tabs.create({ windowId: id, url, active: true })),
    windowId,
    `${address}#last`,
  );
  const target = await desk.chromium.browser.waitForTarget((one) => one.url() === `${address}#last`);
  return target.asPage();
}
