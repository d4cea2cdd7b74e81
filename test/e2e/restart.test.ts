import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { agent } from "../sandbox/worlds/agent.ts";
import { customerId, partnerId } from "../sandbox/worlds/ids.ts";
import { partner } from "../sandbox/worlds/partner.ts";
import { tenant } from "../sandbox/worlds/tenant.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import type { World } from "../sandbox/worlds/world.ts";
import { killWorker } from "./browser/kill-worker.ts";
import { optionsPage } from "./browser/options-page.ts";
import { makeProfile, removeProfile } from "./browser/profile.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { openPanel, shown, showsHealth } from "./desk/panel.ts";
import { enterClientId, signIn, signInWindow } from "./desk/sign-in.ts";

const west = customerId(1);
const address = `https://partner.microsoft.com/dashboard/v2/customers/${west}/account`;
const incident = "Some people can't send mail";
const mina = "mina.han@adatum.example";
const vera = "vera.lind@proseware.example";

/** Two Contosos, and a second partner who has nothing to do with either. */
function twoPartners(now: number): World {
  const world = twoContosos(now);
  const other = tenant({
    tenantId: partnerId(9),
    name: "Proseware",
    slug: "proseware",
    domains: ["proseware.example"],
  });
  const own = partner(other, {
    agents: [agent(9, "Vera Lind", "proseware.example")],
    customers: [],
    relationships: [],
  });
  return { ...world, partners: [...world.partners, own] };
}

let desk: Desk;
let sandbox: Sandbox;
let profile: string;

beforeAll(async () => {
  profile = makeProfile();
  desk = await openDesk(twoPartners(Date.now()), { profile });
  ({ sandbox } = desk);
});

afterAll(async () => {
  await desk?.close();
  await removeProfile(profile);
});

/** Closes the browser and starts it again with the same profile. */
async function restart(): Promise<void> {
  await desk.close();
  sandbox.books.clear();
  desk = await openDesk(sandbox.world, { profile, sandbox });
}

async function panelOn(at: string): Promise<Page> {
  return openPanel(desk, await desk.open(at));
}

/** The ways in which sign-in was opened: in silence, or for somebody to see. */
const prompts = (): (string | null)[] =>
  sandbox.books
    .of("login.microsoftonline.com")
    .filter(({ path }) => path.endsWith("/authorize"))
    .map(({ search }) => new URLSearchParams(search).get("prompt"));

describe("one sign-in", () => {
  test("serves the options page, the panel and the worker's next life", async () => {
    const options = await enterClientId(desk);
    await options.locator('::-p-aria([name="Sign in"][role="button"])').click({ count: 2 });
    const window = await signInWindow(desk);
    await window.locator("#kmsi").click();
    await window.locator(`button[data-agent="${mina}"]`).click();
    await options.waitForSelector(`::-p-text(Signed in as ${mina})`);
    const panel = await panelOn(address);
    expect((await showsHealth(panel, west)).text).toContain(`Signed in as ${mina}`);
    await killWorker(desk.chromium);
    const before = sandbox.books.of("graph.microsoft.com").length;
    await panel.locator('::-p-aria([name="Refresh"][role="button"])').click();
    await until("a refresh", async () => sandbox.books.of("graph.microsoft.com").length > before);
    await showsHealth(panel, west);
    expect(prompts()).toEqual(["select_account"]);
  });

  test("is tried once in silence after the browser was started again", async () => {
    await restart();
    const panel = await panelOn(address);
    await panel.waitForSelector(`::-p-text(Signed in as ${mina})`);
    expect((await showsHealth(panel, west)).text).toContain(incident);
    expect(prompts()).toEqual(["none"]);
  });
});

test("offline from the start, everything seen before is readable with its age", async () => {
  await desk.close();
  for (const service of ["graph", "partner-center", "sign-in", "arm"] as const) {
    sandbox.trouble.make({ kind: "offline" }, { service });
  }
  desk = await openDesk(sandbox.world, { profile, sandbox });
  const panel = await panelOn(address);
  const { text } = await showsHealth(panel, west);
  expect(text).toContain(incident);
  expect(text).toMatch(/min ago|just now/);
  sandbox.trouble.clear();
});

describe("after a restart, with the session at Microsoft ended", () => {
  test("the rows are readable, with a button to sign in, after one try", async () => {
    await desk.close();
    sandbox.sessions.endAll();
    desk = await openDesk(sandbox.world, { profile, sandbox });
    sandbox.books.clear();
    const panel = await panelOn(address);
    await panel.waitForSelector("::-p-text(You are signed out)");
    const { text } = await showsHealth(panel, west);
    expect(text).toContain(incident);
    expect(text).toMatch(/min ago|just now/);
    await (await panelOn(`${address}?again`)).waitForSelector("::-p-text(You are signed out)");
    expect(prompts()).toEqual(["none"]);
    expect(sandbox.books.of("graph.microsoft.com")).toEqual([]);
  });

  test("another partner's agent sees nothing of the first one's", async () => {
    const options = await optionsPage(desk.chromium);
    await signIn(desk, options, vera);
    const panel = await panelOn(address);
    const seen = await until("a judgement for the other agent", async () => {
      const now = await shown(panel);
      return now.text.includes(vera) && /not one of your customers/i.test(now.text) ? now : undefined;
    });
    // What Microsoft tells anybody of a tenant this agent has asked for as well; of what the first one keeps there is nothing.
    expect([seen.tenant, seen.rows]).toEqual([undefined, []]);
    for (const words of [incident, mina, "Reseller"]) expect(seen.text).not.toContain(words);
    expect(await options.evaluate(() => document.body.innerText)).not.toContain("Contoso");
  });

  test("signing out with erasing forgets what was set as well", async () => {
    const options = await optionsPage(desk.chromium);
    const press = (name: string): Promise<void> =>
      options.locator(`::-p-aria([name="${name}"][role="button"])`).click();
    await press("Sign out");
    await options.locator("::-p-aria([role='checkbox'])").click();
    await press("Sign out and erase");
    await options.waitForSelector("::-p-text(Enter your Application \\(client\\) ID)");
    const kept = await options.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    expect(kept).toEqual([]);
  });
});
