import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { listen } from "./browser/console.ts";
import { killWorker } from "./browser/kill-worker.ts";
import { optionsPage } from "./browser/options-page.ts";
import { makeProfile, removeProfile } from "./browser/profile.ts";
import { searchProfile } from "./browser/search-profile.ts";
import { workerTarget } from "./browser/worker.ts";
import { speakAsContentScript } from "./desk/content-script.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { openPanel, showsHealth } from "./desk/panel.ts";
import { enterClientId, signInWindow } from "./desk/sign-in.ts";

const customer = customerId(1);
const address = `https://partner.microsoft.com/dashboard/v2/customers/${customer}/account`;
const control = "control-Zm9yIHRoZSBzZWFyY2g-0123456789-abcdefghijklmnop";

let desk: Desk;
let profile: string;
let open = true;
const heard: string[] = [];
const painted: string[] = [];

/** Every access, refresh and id token that Microsoft has given out; codes are good for one use and are none. */
const tokens = (): string[] => desk.sandbox.tokens.secrets.filter((secret) => !secret.startsWith("sandbox-code-"));

beforeAll(async () => {
  profile = makeProfile();
  desk = await openDesk(twoContosos(Date.now()), { profile });
  const { chromium, sandbox } = desk;
  const options = await enterClientId(desk);
  options.on("console", (message) => heard.push(message.text()));
  const worker = await listen(await workerTarget(chromium));
  await options.locator('::-p-aria([name="Sign in"][role="button"])').click();
  const window = await signInWindow(desk);
  await window.locator("#kmsi").click();
  await window.locator('button[data-agent="mina.han@adatum.example"]').click();
  await options.waitForSelector("::-p-text(Signed in as)");
  const tab = await desk.open(address);
  tab.on("console", (message) => heard.push(message.text()));
  const panel = await openPanel(desk, tab);
  panel.on("console", (message) => heard.push(message.text()));
  await showsHealth(panel, customer);
  const refused = sandbox.trouble.make({ kind: "dropped-role" }, { service: "graph" });
  await panel.locator('::-p-aria([name="Refresh"][role="button"])').click();
  await until("a refusal", async () => refused.hits > 0);
  await panel.waitForSelector("::-p-text(A role is missing)");
  painted.push(await panel.content(), await options.content(), await tab.content());
  refused.clear();
  heard.push(...worker.said);
  await worker.stop();
  await killWorker(chromium);
  const health = () =>
    sandbox.books.of("graph.microsoft.com", "/v1.0/admin/serviceAnnouncement/healthOverviews").length;
  const before = health();
  await panel.locator('::-p-aria([name="Refresh"][role="button"])').click();
  await until("a refresh in the next life of the worker", async () => health() > before);
  await showsHealth(panel, customer);
  painted.push(await panel.content(), await tab.content());
});

afterAll(async () => {
  if (open) await desk?.close();
  await removeProfile(profile);
});

describe("tokens, with “stay signed in” ticked", () => {
  test("are in no page, and a portal page's script cannot reach them", async () => {
    expect(tokens().length).toBeGreaterThan(5);
    expect(painted.join("")).toContain("Contoso");
    for (const token of tokens()) expect(painted.join("\n")).not.toContain(token);
    const tab = await desk.open(address);
    const stores = await tab.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
    for (const token of tokens()) expect(stores).not.toContain(token);
    expect(await speakAsContentScript(desk, tab, { command: "sign-out" })).toMatchObject({ done: false });
    await tab.close();
  });

  test("are in no line of any console", () => {
    for (const token of tokens()) expect(heard.join("\n")).not.toContain(token);
  });

  test("are in no file of the browser's profile, while it runs and after; a planted one is found", async () => {
    const options = await optionsPage(desk.chromium);
    await options.evaluate((text) => localStorage.setItem("control", text), `${control}-stored`);
    writeFileSync(join(profile, "control.txt"), Buffer.from(`x${control}-file`, "utf16le").toString("base64"));
    const planted = [`${control}-stored`, `${control}-file`];
    const running = searchProfile(profile, tokens());
    expect(running.found).toEqual([]);
    await desk.close();
    open = false;
    const { searched, found } = searchProfile(profile, [...tokens(), ...planted]);
    expect(searched).toBeGreaterThan(50);
    expect(found.map(({ secret }) => secret).filter((secret) => !planted.includes(secret))).toEqual([]);
    expect(new Set(found.map(({ secret }) => secret))).toEqual(new Set(planted));
  });
});
