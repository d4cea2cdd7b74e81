import { describe, expect, onTestFinished, test } from "vitest";
import { SettingsPage } from "../../../components/settings/settings-page.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import { area } from "../../../lib/platform/areas.ts";
import { storedHostAnswers } from "../../../lib/settings/host-groups.ts";
import { show } from "../../builders/on-stage.tsx";
import { browser } from "../../gallery/fake-browser.ts";

const clientId = "5d1dec1c-0001-4000-8000-00000000c11e";
const settings = (seed: () => Promise<unknown> = async () => {}, language: Language = "en") =>
  show(<SettingsPage />, { seed, language });

/** What the browser lets us see, and what it answers when asked for more. */
function sites(held: boolean, given = false): void {
  const { contains, request } = browser.permissions;
  browser.permissions.contains = () => Promise.resolve(held);
  browser.permissions.request = () => Promise.resolve(given);
  onTestFinished(() => void Object.assign(browser.permissions, { contains, request }));
}

describe("the app's registration", () => {
  test.for([
    ["en", "Application (client) ID", "Save", "Saved", "This is not an application ID."],
    ["ko", "애플리케이션(클라이언트) ID", "저장", "저장됨", "애플리케이션 ID가 아닙니다."],
  ] as const)("is checked at the field and saved: %s", async ([language, label, save, saved, wrong]) => {
    const page = await settings(undefined, language);
    const field = page.role("textbox", label);
    await expect.element(field).toHaveValue(clientId);
    await field.fill("my app");
    await page.press("button", save);
    await expect.element(page.role("alert")).toMatchTextContent(wrong);
    await expect.element(field).toBeInvalid();
    expect(page.asked).toEqual([]);
    await field.fill(` ${clientId.toUpperCase()} `);
    await page.press("button", save);
    await page.shows(saved);
    expect(page.asked).toEqual([{ command: "change-settings", input: { clientId } }]);
  });

  test("gives its redirect address to the clipboard", async () => {
    const page = await settings();
    await page.press("button", "Copy: Redirect address for this browser");
    const address = "https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/";
    await expect.poll(() => navigator.clipboard.readText()).toBe(address);
  });
});

test("cloud and language are chosen by name", async () => {
  const page = await settings();
  await page.enter("Cloud", "China (21Vianet)");
  await page.enter("Language", "한국어");
  expect(page.asked).toEqual([
    { command: "change-settings", input: { cloud: "china" } },
    { command: "change-settings", input: { language: "ko" } },
  ]);
});

test("what the organisation has set is locked, and said so", async () => {
  const page = await settings(() => browser.storage.managed.set({ clientId, cloud: "global", language: "en" }));
  for (const name of ["Cloud", "Language"]) await expect.element(page.role("combobox", name)).toBeDisabled();
  const field = page.role("textbox", "Application (client) ID");
  await expect.element(field).toHaveAttribute("readonly");
  await expect.element(field).toHaveAccessibleDescription("Set by your organisation");
  expect(page.role("button", "Save").elements()).toEqual([]);
});

describe("the portals that are read only if allowed", () => {
  test("are allowed by group, and what the browser answered is kept", async () => {
    sites(false, true);
    const page = await settings();
    await page.press("button", "Allow: China (21Vianet)");
    await expect
      .poll(() => page.asked)
      .toEqual([{ command: "note-host-answer", input: { group: "china", answer: "allowed" } }]);
  });

  test("say that they were refused", async () => {
    sites(false);
    const page = await settings(() => storedHostAnswers(area("local")).set({ china: "refused" }), "ko");
    await page.press("button", "허용: 중국(21Vianet)");
    await expect
      .poll(() => page.asked)
      .toEqual([{ command: "note-host-answer", input: { group: "china", answer: "refused" } }]);
    expect(page.text()).toContain("브라우저의 요청이 거부되었습니다.");
  });

  test("are withdrawn where they were allowed", async () => {
    sites(true);
    const page = await settings();
    await page.press("button", "Withdraw: US Government");
    expect(page.asked).toEqual([{ command: "note-host-answer", input: { group: "us-government" } }]);
  });
});
