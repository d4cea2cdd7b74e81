import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clouds } from "../../lib/clouds/index.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { thirtyCustomers } from "../sandbox/worlds/thirty-customers.ts";
import { type Display, openDisplay } from "./browser/display.ts";
import { optionsPage } from "./browser/options-page.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { answerForGroup, groupOf } from "./desk/host-group.ts";
import { openPanel, shown, showsHealth } from "./desk/panel.ts";
import { setUp, signIn } from "./desk/sign-in.ts";

/** The clouds one after the other, each with its agent, its customer and a portal's page about that customer. */
const national = [
  {
    cloud: "usgov",
    group: "us-government",
    agent: "gwen.ortiz@adatumgov.onmicrosoft.us",
    customer: customerId(28),
    page: `https://portal.azure.us/#@${customerId(28)}/home`,
  },
  {
    cloud: "china",
    group: "china",
    agent: "lin.wei@adatumchina.partner.onmschina.cn",
    customer: customerId(30),
    page: `https://portal.azure.cn/#@${customerId(30)}/home`,
  },
] as const;
const mina = "mina.han@adatum.example";
const customers = national.map(({ customer }) => customer);

let display: Display;
let desk: Desk;
let options: Page;

beforeAll(async () => {
  // The browser asks about the sites of another cloud in a dialog of its own, which it shows on a screen only.
  display = await openDisplay();
  process.env.DISPLAY = display.name;
  desk = await openDesk(thirtyCustomers(Date.now()), { headless: false });
  await setUp(desk);
  options = await optionsPage(desk.chromium);
  await options.bringToFront();
});

afterAll(async () => {
  await desk?.close();
  display?.close();
});

const choose = (cloud: string): Promise<unknown> => options.select("select[id$='-cloud']", cloud);

/** The customers that the options page lists for whoever is signed in. */
function listed(): Promise<readonly string[]> {
  return options.$$eval("tr[data-tenant]", (rows) => rows.map((row) => row.getAttribute("data-tenant") ?? ""));
}

/** How often Microsoft's sign-in was opened, in whichever cloud. */
const signIns = (): number => desk.sandbox.books.of(undefined).filter(({ path }) => path.endsWith("/authorize")).length;

test("each cloud has an account of its own, and shows nothing of another's", async () => {
  const global = await until("the customers of the global cloud", async () => {
    const ids = await listed();
    return ids.length > 20 && ids;
  });
  expect(global.filter((id) => customers.includes(id))).toEqual([]);

  for (const { cloud, group, agent, customer, page } of national) {
    await options.bringToFront();
    await answerForGroup(display, options, group, "Tab", "Return");
    await until(`${group} allowed`, () => options.$eval(groupOf(group), (row) => row.textContent.includes("Allowed")));
    await choose(cloud);
    await options.waitForSelector("::-p-text(Not signed in)");
    expect(await listed()).toEqual([]);
    await signIn(desk, options, agent, clouds[cloud].login);
    await until(`the one customer of ${cloud}`, async () => (await listed()).join() === customer);
    const tab = await desk.open(page);
    const panel = await openPanel(desk, tab);
    await showsHealth(panel, customer);

    // The same tab in the same panel, seen by the account of the global cloud.
    await choose("global");
    const seen = await until("the panel without the customer", async () => {
      const now = await shown(panel);
      return now.tenant === undefined && now.text.includes(`Signed in as ${mina}`) && now;
    });
    expect(seen.rows).toEqual([]);
    expect(seen.text).not.toContain(agent);
    await choose(cloud);
    await showsHealth(panel, customer);
    await panel.evaluate(() => window.close());
    await tab.close();
  }
});

test("switching to and fro asks nobody to sign in again, and each account still fetches", async () => {
  const before = signIns();
  await options.bringToFront();
  for (const { cloud, agent, customer } of [...national].reverse()) {
    await choose(cloud);
    await options.waitForSelector(`::-p-text(Signed in as ${agent})`);
    await until(`the customer of ${cloud}`, async () => (await listed()).join() === customer);
  }
  await choose("global");
  await options.waitForSelector(`::-p-text(Signed in as ${mina})`);
  const ids = await until("the customers of the global cloud", async () => {
    const found = await listed();
    return found.length > 20 && found;
  });
  expect(ids.filter((id) => customers.includes(id))).toEqual([]);
  const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${customerId(13)}/account`);
  await showsHealth(await openPanel(desk, tab), customerId(13));
  expect(signIns()).toBe(before);
});

test("no cloud's token went to another cloud", () => {
  const { world, books } = desk.sandbox;
  const tenants = world.partners.flatMap((partner) => [
    partner.tenant,
    ...partner.customers.map(({ tenant }) => tenant),
  ]);
  for (const { cloud, tenantId } of tenants) {
    const { graph, arm, partnerCenter } = clouds[cloud];
    const asked = books.entries.filter((entry) => entry.tenantId === tenantId).map(({ host }) => host);
    expect([graph, arm, partnerCenter]).toEqual(expect.arrayContaining([...new Set(asked)]));
  }
});
