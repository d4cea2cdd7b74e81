import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Desk, openDesk } from "./desk/desk.ts";
import { openPanel, shown, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const address = `https://partner.microsoft.com/dashboard/v2/customers/${west}/account`;
const incident = "Some people can't send mail from Outlook on the web";

let desk: Desk;
let tab: Page;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
  tab = await desk.open(address);
});

afterAll(() => desk?.close());

const refresh = (panel: Page): Promise<void> => panel.locator('::-p-aria([name="Refresh"][role="button"])').click();

test("a panel that opens while Microsoft does not answer shows the cache with its age, then what is fresh", async () => {
  const first = await openPanel(desk, tab);
  await showsHealth(first, west);
  await first.evaluate(() => window.close());

  const held = desk.sandbox.trouble.make({ kind: "hold" }, { service: "graph" });
  const panel = await openPanel(desk, tab);
  const cached = await showsHealth(panel, west);
  expect(cached.text).toContain(incident);
  expect(cached.text).toMatch(/just now|min ago/);

  const tenant = desk.sandbox.world.partners[0]?.customers[0]?.tenant;
  for (const service of tenant?.services ?? [])
    for (const issue of service.issues) issue.title = "Mail flows again for some";
  await refresh(panel);
  expect((await shown(panel)).text).toContain(incident);
  held.release();
  held.clear();
  const { text } = await showsWords(panel, "Mail flows again for some");
  expect(text).not.toContain(incident);
});

test("a refresh that fails keeps the rows and says why", async () => {
  const panel = await openPanel(desk, tab);
  const before = await showsHealth(panel, west);
  const throttled = desk.sandbox.trouble.make({ kind: "throttle", seconds: 120 }, { service: "graph" });
  await refresh(panel);
  const { text, rows } = await showsWords(panel, "Microsoft asks us to wait");
  expect(text).toMatch(/Next try \d\d:\d\d\s\S+/);
  expect(rows).toEqual(before.rows);
  expect(text).toContain("Mail flows again for some");
  throttled.clear();
});
