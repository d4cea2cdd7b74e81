import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Firefox, launchFirefox } from "./browser/firefox.ts";
import { firefoxPage } from "./browser/firefox-page.ts";
import { firefoxFolder } from "./built.ts";
import { clientId, until } from "./desk/desk.ts";

/** Every setting, by policy. */
const policy = { clientId, cloud: "usgov", language: "ko" };

let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  firefox = await launchFirefox({ extension: firefoxFolder, policy });
  page = await firefoxPage(firefox, "options.html");
});

afterAll(() => firefox?.close());

test("every setting of the organisation acts in Firefox too, and is shown as set by it", async () => {
  await until(
    "the language of the policy",
    async () => (await page.evaluate(() => document.documentElement.lang)) === "ko",
  );
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
    'browser.runtime.sendMessage({ command: "change-settings", input: { language: "en" } })',
  );
  expect(refused).toMatchObject({ done: false, error: { kind: "set-by-organisation" } });
});
