import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { post } from "../sandbox/worlds/issue.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { extensionUrl } from "./browser/extension-targets.ts";
import { killWorker } from "./browser/kill-worker.ts";
import { makeProfile, removeProfile } from "./browser/profile.ts";
import { extensionFolder } from "./built.ts";
import { letGo, makeDatabase, standingOf } from "./desk/database-by-hand.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, shown, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";
import { passADay } from "./desk/stored-cache.ts";

const west = customerId(1);
const address = `https://partner.microsoft.com/dashboard/v2/customers/${west}/account`;

let desk: Desk;
let tab: Page;
/** A page of the extension that opens no database of its own. */
let bare: Page;
let moreRoom: () => Promise<void>;

/**
 * The build without the permission for unlimited storage: with it the browser heeds no quota, and the disk itself would have to be
 * filled.
 */
const limited = mkdtempSync(join(tmpdir(), "sidekick-limited-"));

const profile = makeProfile();

beforeAll(async () => {
  cpSync(extensionFolder, limited, { recursive: true });
  const path = join(limited, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { permissions: string[] };
  const permissions = manifest.permissions.filter((permission) => permission !== "unlimitedStorage");
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  desk = await openDesk(twoContosos(Date.now()), { extension: limited, profile });
  bare = await desk.open(extensionUrl(desk.chromium, "icon/icon.svg"));
  // From the beginning: the browser asks only now and then how much is left.
  moreRoom = await allowOnly(4_000_000);
  await setUp(desk);
  tab = await desk.open(address);
});

afterAll(async () => {
  await desk?.close();
  await removeProfile(profile);
  rmSync(limited, { recursive: true, force: true });
});

const press = (panel: Page, name: string): Promise<void> =>
  panel.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Lets the extension keep so many bytes; answers how to end that, which the browser also does with the page's session. */
async function allowOnly(quotaSize: number): Promise<() => Promise<void>> {
  const session = await bare.createCDPSession();
  const origin = extensionUrl(desk.chromium, "").slice(0, -1);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
  return () => session.detach();
}

/** Closes the panel and ends the worker, and makes a database that somebody else has left. */
async function leave(version: number, { keep = false, name = "cache" } = {}): Promise<void> {
  await killWorker(desk.chromium);
  await makeDatabase(bare, name, version, keep);
}

describe("a database of a newer version", () => {
  test("is left as it is by the panel and by the worker, said, and made anew on request", async () => {
    await leave(99_990);
    // The worker alone: it is woken to judge a tab, and by a page that asks it for rows.
    await tab.goto("https://portal.azure.com/#@contoso-east.example/home");
    const answer = await bare.evaluate(
      (tenantId) => chrome.runtime.sendMessage({ command: "refresh-customer", input: { tenantId, force: false } }),
      west,
    );
    expect(answer).toMatchObject({ done: false });
    expect(await standingOf(bare, "cache")).toEqual({ version: 99_990, tables: ["later"] });
    await tab.goto(address);
    const panel = await openPanel(desk, tab);
    const note = await showsWords(panel, "The data here is from a newer version");
    expect(note.text).toContain("What you made yourself is kept apart from it and stays");
    expect(await standingOf(bare, "cache")).toEqual({ version: 99_990, tables: ["later"] });
    await press(panel, "Fetch everything again");
    const { text } = await showsHealth(panel, west);
    expect(text).not.toContain("newer version");
    await panel.evaluate(() => window.close());
  });
});

describe("what the user made, kept by a newer version", () => {
  test("is left as it is by the panel and by the worker, and said without an offer to fetch it again", async () => {
    const later = { version: 99_990, tables: ["later"] };
    await leave(later.version, { name: "user" });
    const panel = await openPanel(desk, tab);
    const { text } = await showsWords(panel, "What you made was saved by a newer version");
    expect(text).toContain("Nothing was changed or lost");
    expect(text).not.toContain("Fetch everything again");
    const whole = await showsHealth(panel, west);
    expect(whole.text).not.toContain("No price list yet");
    // The worker too, asked by a page that knows of nothing.
    const answer = await bare.evaluate(() =>
      chrome.runtime.sendMessage({ command: "sign-out", input: { erase: true } }),
    );
    expect(answer).toEqual({ done: false, error: { kind: "unexpected", code: "user-data-newer" } });
    expect(await standingOf(bare, "user")).toEqual(later);
    await panel.evaluate(() => window.close());
    // As after the update that it waits for.
    await bare.evaluate(
      () => new Promise((resolve) => indexedDB.deleteDatabase("user").addEventListener("success", resolve)),
    );
  });
});

describe("a database that another page holds in an older version", () => {
  test("is waited for, said, and goes on by itself when that page lets go", async () => {
    await leave(10, { keep: true });
    const panel = await openPanel(desk, tab);
    await showsWords(panel, "Waiting for another page of Partner Sidekick");
    await letGo(bare);
    const { text } = await showsHealth(panel, west);
    expect(text).not.toContain("Waiting for another page");
    expect((await standingOf(bare, "cache")).tables).not.toContain("later");
    await panel.evaluate(() => window.close());
  });
});

describe("a disk with no room left", () => {
  test("what is there stays to be read and that nothing new is kept is said, until there is room", async () => {
    const panel = await openPanel(desk, tab);
    await showsHealth(panel, west);
    await goToPlace(panel, "Health");
    await passADay(panel);
    const title = "Mail is slow since the disk is full";
    const [customer] = desk.sandbox.world.partners[0]?.customers ?? [];
    for (const issue of customer?.tenant.services.flatMap(({ issues }) => issues) ?? []) {
      issue.title = title;
      issue.posts.push(post(Date.now(), { "More info": randomBytes(6_000_000).toString("hex") }));
    }
    await press(panel, "Refresh");
    const { text, rows } = await showsWords(panel, "No room left on this computer");
    expect(rows).toContain(west);
    expect(text).toContain("send mail from Outlook on the web");
    expect(text).not.toContain(title);
    await moreRoom();
    await press(panel, "Refresh");
    await showsWords(panel, title);
    await until("the note to go", async () => !(await shown(panel)).text.includes("No room left"));
  });
});

/** Keeps the agent's word about a SharePoint name, as the extension does. */
const keepWord = (page: Page): Promise<void> =>
  page.evaluate(
    (tenantId) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("user");
        request.addEventListener("error", () => reject(request.error));
        request.addEventListener("success", () => {
          const transaction = request.result.transaction("sharepointNames", "readwrite");
          const row = { account: "somebody", cloud: "global", sharepointName: "contoso-west", tenantId, at: 1 };
          transaction.objectStore("sharepointNames").put(row);
          transaction.addEventListener("complete", () => resolve());
          transaction.addEventListener("error", () => reject(transaction.error));
        });
      }),
    west,
  );

const wordsKept = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open("user");
        request.addEventListener("error", () => reject(request.error));
        request.addEventListener("success", () => {
          const all = request.result.transaction("sharepointNames").objectStore("sharepointNames").getAll();
          all.addEventListener("success", () => resolve(all.result));
        });
      }),
  );

describe("data that the browser cannot read", () => {
  test("is said instead of an empty panel; nothing of it is touched, what the user made included", async () => {
    const { sandbox } = desk;
    await keepWord(await openPanel(desk, tab));
    await desk.close();
    const root = join(profile, "Default", "IndexedDB");
    const [folder] = readdirSync(root).filter(
      (name) => name.startsWith("chrome-extension") && name.endsWith("leveldb"),
    );
    if (!folder) throw new Error("The extension has kept nothing.");
    renameSync(join(root, folder), join(root, "aside"));
    writeFileSync(join(root, folder), "no folder");

    desk = await openDesk(sandbox.world, { extension: limited, profile, sandbox });
    tab = await desk.open(address);
    const panel = await openPanel(desk, tab);
    const { text } = await showsWords(panel, "The data kept here is damaged");
    // What the user made is as unreadable as the rest: nothing may say that it is well.
    expect(text).toContain("What you made cannot be read");
    expect(text).not.toContain("What you made yourself is kept apart");
    await press(panel, "Fetch everything again");
    await showsWords(panel, "Code database-broken");

    // The browser gives a folder up until it is started anew.
    await desk.close();
    rmSync(join(root, folder));
    renameSync(join(root, "aside"), join(root, folder));
    desk = await openDesk(sandbox.world, { extension: limited, profile, sandbox });
    const again = await openPanel(desk, await desk.open(address));
    const back = await showsHealth(again, west);
    expect(back.text).not.toContain("cannot be read");
    expect(await wordsKept(again)).toMatchObject([{ sharepointName: "contoso-west", tenantId: west }]);
  });
});
