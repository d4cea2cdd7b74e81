import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { halfSetUp } from "../sandbox/worlds/half-set-up.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { killWorker } from "./browser/kill-worker.ts";
import { clientId, type Desk, openDesk, until } from "./desk/desk.ts";
import { enterClientId, signIn } from "./desk/sign-in.ts";

let desk: Desk;
let page: Page;

const press = (name: string): Promise<void> => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

beforeAll(async () => {
  const world = halfSetUp(Date.now());
  for (const { tenant } of world.partners) tenant.consent = "everything";
  desk = await openDesk(world);
  page = await enterClientId(desk);
  await signIn(desk, page);
});

afterAll(() => desk?.close());

const steps = (): Promise<(string | null)[]> =>
  page.$$eval("tr[data-step]", (rows) => rows.map((row) => row.getAttribute("data-step")));

describe("the set-up check on a partner's first day", () => {
  test("is done on demand, and goes on though the worker was killed in the middle", async () => {
    const { sandbox, chromium } = desk;
    const health = () =>
      sandbox.books.of("graph.microsoft.com", "/v1.0/admin/serviceAnnouncement/healthOverviews").length;
    expect(health()).toBe(0);
    const held = sandbox.trouble.make({ kind: "hold" }, { host: "graph.microsoft.com", tenantId: customerId(14) });
    await press("Check all customers");
    await until("the check under way", async () => held.hits > 0);
    await killWorker(chromium);
    held.clear();
    await page.waitForSelector("::-p-text(25 of 25 checked)");
  });

  test("reads as a list to work through, sorted by what to do", async () => {
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain("22 customers to work through, 3 ready");
    const shown = await steps();
    expect(shown).toHaveLength(22);
    expect(shown.slice(0, 3)).toEqual(["renew", "renew", "renew"]);
    expect(shown).not.toContain("none");
    expect(await page.$$eval("[role=alert]", (notes) => notes.length)).toBe(0);
  });

  test("gives the link that asks this customer for consent, and it does", async () => {
    const row = `tr[data-tenant="${customerId(11)}"]`;
    const address = await page.$eval(`${row} a`, (link) => link.href);
    const url = new URL(address);
    expect(url.pathname).toBe(`/${customerId(11)}/v2.0/adminconsent`);
    expect(url.searchParams.get("client_id")).toBe(clientId);
    const tab = await desk.open(address);
    await tab.locator("#accept").click();
    const tenant = desk.sandbox.world.partners[0]?.customers.find(
      (one) => one.tenant.tenantId === customerId(11),
    )?.tenant;
    await until("the consent", async () => tenant?.consent.includes("graph/ServiceHealth.Read.All"));
    await tab.close();
    await page.bringToFront();
    await press("Check again");
    await page.waitForSelector("::-p-text(21 customers to work through, 4 ready)");
  });

  test("can be filtered", async () => {
    await page.select("select[id$='-filter']", "join-group");
    expect(await steps()).toEqual(["join-group", "join-group"]);
    await page.select("select[id$='-filter']", "all");
    expect(await steps()).toHaveLength(25);
  });

  test("is handed over as a file for a spreadsheet, with the rows that are shown", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sidekick-downloads-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const session = await page.createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
    await page.select("select[id$='-filter']", "join-group");
    const names = await page.$$eval("tr[data-step] th [dir]", (cells) => cells.map((cell) => cell.textContent));
    // By keyboard: the filter has just taken rows from above the button.
    await page.focus('::-p-aria([name="Export as CSV"][role="button"])');
    await page.keyboard.press("Enter");
    const file = join(folder, "set-up-check.csv");
    const text = await until("the file", async () => existsSync(file) && readFileSync(file, "utf8"));
    const [first, ...lines] = text.split("\r\n");
    expect(first).toBe(
      "\uFEFFCustomer,Default domain,Tenant ID,What to do,GDAP,GDAP ends,Consent,Role for health,Partner Center",
    );
    expect(lines.map((line) => line.split(",")[0])).toEqual(names);
    expect(lines).toHaveLength(2);
    await page.select("select[id$='-filter']", "all");
    await session.detach();
  });

  test("tells what to set up at home: the addresses, each permission and why", async () => {
    await page.locator("details summary").click();
    const text = await page.$eval("details", (details) => details.innerText);
    expect(text).toContain(`https://${desk.chromium.extensionId}.chromiumapp.org/`);
    expect(text).toContain(".extensions.allizom.org/");
    expect(text).toContain("https://graph.microsoft.com/ServiceHealth.Read.All");
    expect(text).toContain("Multi-factor authentication");
  });
});
