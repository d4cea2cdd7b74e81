import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { listen } from "./browser/console.ts";
import { extensionUrl } from "./browser/extension-targets.ts";
import { workerTarget } from "./browser/worker.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, showsWords } from "./desk/panel.ts";
import { press, reads } from "./desk/price-list-page.ts";
import { setUp } from "./desk/sign-in.ts";
import { storedCache } from "./desk/stored-cache.ts";

const secrets = { accessId: "AB12-CD34-EF56", contractId: "C-0009-8877" };

let desk: Desk;
let page: Page;
let worker: Awaited<ReturnType<typeof listen>>;
/** Every line that a page of ours has written to its console. */
const heard: string[] = [];

const hear = (from: Page): unknown => from.on("console", (message) => heard.push(message.text()));

async function openProfile(): Promise<Page> {
  const opened = await desk.chromium.browser.newPage();
  hear(opened);
  await opened.goto(extensionUrl(desk.chromium, "options.html#partner-profile"));
  await opened.waitForSelector("input[data-secret]");
  return opened;
}

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
  worker = await listen(await workerTarget(desk.chromium));
  page = await openProfile();
});

afterAll(() => desk?.close());

const typeInto = (label: string, text: string): Promise<void> =>
  page.locator(`::-p-aria([name="${label}"][role="textbox"])`).fill(text);

/** Everything that a page holds: its document, and what stands in its fields. */
const held = (): Promise<string> =>
  page.evaluate(
    () =>
      new XMLSerializer().serializeToString(document) +
      Array.from(document.querySelectorAll("input"), ({ value }) => value).join(),
  );

/** What assistive technology and a picture of a page get of it: names and values as they are drawn. */
async function drawn(from: Page): Promise<string> {
  const session = await from.createCDPSession();
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.map(({ name, value }) => `${String(name?.value)} ${String(value?.value)}`).join("\n");
}

async function exported(): Promise<string> {
  const folder = mkdtempSync(join(process.env.SIDEKICK_RUN ?? tmpdir(), "sidekick-files-"));
  const session = await desk.chromium.browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await press(page, "Export the profile");
  await until("the file", async () => readdirSync(folder).includes("partner-profile.json"));
  const text = readFileSync(join(folder, "partner-profile.json"), "utf8");
  rmSync(folder, { recursive: true });
  return text;
}

test("a reseller's profile is saved; its secrets are masked while they are typed and never shown again", async () => {
  await page.select("select", "indirect-reseller");
  await press(page, "Save the profile");
  await reads(page, "Write the provider's name");
  await typeInto("Provider's name", "Northwind Distribution");
  await typeInto("Access ID", secrets.accessId);
  await typeInto("Contract ID", secrets.contractId);
  expect(await page.$$eval("input[data-secret]", (inputs) => inputs.map(({ type }) => type))).toEqual([
    "password",
    "password",
  ]);
  const typed = await drawn(page);
  expect(typed).toContain("Northwind Distribution");
  expect(typed).toContain("•".repeat(secrets.accessId.length));
  for (const secret of Object.values(secrets)) expect(typed).not.toContain(secret);
  await press(page, "Save the profile");
  const row = await until("the saved profile", async () => (await storedCache(page, "user"))["partnerProfiles"]?.[0]);
  expect(row).toMatchObject({
    profile: { kind: "indirect-reseller", provider: { name: "Northwind Distribution" }, ...secrets },
  });
  await page.close();
  page = await openProfile();
  await reads(page, "Stored.");
  for (const secret of Object.values(secrets)) expect(await held()).not.toContain(secret);
});

test("an export leaves the secrets out unless they are asked for, each time anew", async () => {
  const without = await exported();
  expect(JSON.parse(without)).toMatchObject({ kind: "indirect-reseller" });
  for (const secret of Object.values(secrets)) expect(without).not.toContain(secret);
  await page.locator("::-p-text(With Access ID and Contract ID)").click();
  expect(JSON.parse(await exported())).toMatchObject(secrets);
  expect(await exported()).toBe(without);
  for (const secret of Object.values(secrets)) expect(await held()).not.toContain(secret);
});

test("the panel says which plans are held, and no console, page or picture of it bears a secret", async () => {
  const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${customerId(1)}/account`);
  hear(tab);
  const panel = await openPanel(desk, tab);
  hear(panel);
  await goToPlace(panel, "Pricing");
  await showsWords(panel, "Northwind Distribution");
  await panel.evaluate(() => console.error("planted"));
  const seen = [await panel.content(), await drawn(panel), await tab.content(), ...heard, ...worker.said];
  expect(heard).toContain("planted");
  for (const secret of Object.values(secrets)) expect(seen.join("\n")).not.toContain(secret);
  await worker.stop();
});
