import { afterAll, beforeAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Display, openDisplay } from "./browser/display.ts";
import { type Desk, openDesk } from "./desk/desk.ts";
import { openPanel, showsHealth } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";
import { record, recorded } from "./truth/recorder.ts";

const west = customerId(1);
const east = customerId(2);
const page = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;

let display: Display;
let desk: Desk;

beforeAll(async () => {
  display = await openDisplay();
  process.env.DISPLAY = display.name;
  desk = await openDesk(twoContosos(Date.now()), { headless: false });
  await setUp(desk);
});

afterAll(async () => {
  await desk?.close();
  display?.close();
});

test("a tab that is closed and restored shows its own customer again, in every frame", async () => {
  const tab = await desk.open(page(west));
  const panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
  await record(
    panel,
    [west, east].map((id) => ({ text: id, tenantId: id, customer: true })),
  );
  const other = await desk.open(page(east));
  await other.bringToFront();
  await showsHealth(panel, east);
  for (let time = 0; time < 5; time += 1) {
    await panel.evaluate(async (id) => {
      const [shown] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (shown?.id !== undefined && shown.url?.includes(id)) await chrome.tabs.remove(shown.id);
    }, east);
    await tab.bringToFront();
    await showsHealth(panel, west);
    await display.press("ctrl+shift+t");
    await showsHealth(panel, east);
  }
  const { wrong, named } = await recorded(panel);
  expect(wrong).toEqual([]);
  expect(named).toBeGreaterThan(50);
});
