import { afterAll, beforeAll, expect, test } from "vitest";
import { nationalPartners } from "../sandbox/worlds/thirty/national.ts";
import { optionsPage } from "./browser/options-page.ts";
import { rollOut, unpackedId } from "./browser/policy.ts";
import { extensionFolder } from "./built.ts";
import { clientId, type Desk, openDesk, until } from "./desk/desk.ts";

/** Every setting, by policy; with the button for signing in as it reads in that language. */
const policy = { clientId, cloud: "usgov", language: "ko" };
const signIn = "로그인";

let desk: Desk;
let rolledOut: { remove(): void } | undefined;

beforeAll(async () => {
  rolledOut = rollOut(unpackedId(extensionFolder), policy);
  desk = await openDesk({ now: Date.now(), partners: nationalPartners(Date.now()) });
});

afterAll(async () => {
  rolledOut?.remove();
  await desk?.close();
});

test("every setting of the organisation acts, is shown as set by it, and cannot be changed here", async () => {
  const { chromium, sandbox } = desk;
  expect(chromium.extensionId).toBe(unpackedId(extensionFolder));
  const page = await optionsPage(chromium);
  await page.waitForSelector("form input");
  // The browser hands out an extension's policy a moment after the extension was loaded.
  await until("the policy", async () => (await page.evaluate(() => document.documentElement.lang)) === policy.language);
  const fields = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("form input, select"), (field) => ({
      value: field.value,
      locked: field.disabled || ("readOnly" in field && field.readOnly),
      help: document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent ?? "",
    })),
  );
  for (const value of Object.values(policy)) {
    expect(fields).toContainEqual({ value, locked: true, help: "조직에서 설정함" });
  }
  const refused = await page.evaluate(
    (change) => chrome.runtime.sendMessage({ command: "change-settings", input: change }),
    { language: "en" },
  );
  expect(refused).toMatchObject({ done: false, error: { kind: "set-by-organisation" } });

  await page.locator(`::-p-aria([name="${signIn}"][role="button"])`).click();
  const target = await chromium.browser.waitForTarget((seen) =>
    seen.url().startsWith("https://login.microsoftonline.us/"),
  );
  const asked = new URL(target.url());
  expect(asked.searchParams.get("client_id")).toBe(policy.clientId);
  expect(sandbox.books.of("login.microsoftonline.com")).toEqual([]);
});
