import { describe, expect, onTestFinished, test } from "vitest";
import { AccessNote } from "../../../components/access/access-note.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import type { Detection } from "../../../lib/schemas/detection.ts";
import type { SiteAccess } from "../../../lib/schemas/site-access.ts";
import { show } from "../../builders/on-stage.tsx";
import { browser } from "../../gallery/fake-browser.ts";

const note = (
  access: SiteAccess | undefined,
  language: Language = "en",
  detection: Detection = { kind: "no-access" },
) => show(<AccessNote access={access} detection={detection} />, { language });

/** What the browser's own question is answered, and what it asked for. */
function browserAnswers(yes: boolean): unknown[] {
  const asked: unknown[] = [];
  const { request } = browser.permissions;
  browser.permissions.request = (...about: unknown[]) => {
    asked.push(...about);
    return Promise.resolve(yes);
  };
  onTestFinished(() => void (browser.permissions.request = request));
  return asked;
}

test.for<[SiteAccess, english: string, korean: string]>([
  [{ state: "blocked" }, "Blocked by your organisation", "조직에서 차단함"],
  [{ state: "unseen" }, "click the Partner Sidekick icon in the toolbar", "도구 모음에서 Partner Sidekick 아이콘을"],
  [
    { state: "withheld", hosts: ["https://portal.azure.com/*"] },
    "Access to the admin portals is switched off",
    "관리 포털에 대한 액세스가 꺼져 있습니다",
  ],
  [{ state: "once", hosts: [] }, "This page was read once", "이 페이지를 한 번 읽었습니다"],
])("$0.state is said", async ([access, english, korean]) => {
  const page = await note(access);
  await expect.element(page.role("region", "Access to this site")).toMatchTextContent(english);
  const other = await note(access, "ko");
  await expect.element(other.role("region", "이 사이트에 대한 액세스")).toMatchTextContent(korean);
});

test("nothing is said where all is granted, nor of a page that is no portal", async () => {
  expect((await note({ state: "granted" })).text()).toBe("");
  expect((await note({ state: "blocked" }, "en", { kind: "no-portal" })).text()).toBe("");
  expect((await note(undefined)).text()).toBe("");
});

describe("granting access", () => {
  test("asks the browser for the sites in the press itself", async () => {
    const asked = browserAnswers(true);
    const page = await note({ state: "withheld", hosts: ["portal.azure.com", "admin.microsoft.com"] });
    await page.press("button", "Grant access");
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(asked)).toContain("admin.microsoft.com");
    expect(page.text()).not.toContain("Access was not granted.");
  });

  test.for([
    ["en", "Allow portal.azure.com", "Access was not granted."],
    ["ko", "portal.azure.com 액세스 허용", "액세스가 허용되지 않았습니다."],
  ] as const)("to one site names it, and says when it was refused: %s", async ([language, button, refused]) => {
    browserAnswers(false);
    const page = await note({ state: "once", hosts: ["portal.azure.com"] }, language);
    await page.press("button", button);
    await expect.element(page.role("status")).toMatchTextContent(refused);
  });
});
