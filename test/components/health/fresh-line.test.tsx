import { expect, test } from "vitest";
import { FreshLine } from "../../../components/health/fresh-line.tsx";
import { Cache, type SyncRow } from "../../../lib/database/cache.ts";
import type { Language } from "../../../lib/i18n/index.ts";
import { storedAccount, storedSession } from "../../../lib/settings/session.ts";
import { storedSettings } from "../../../lib/settings/settings.ts";
import { memoryArea } from "../../builders/area.ts";
import { hour, minute, noon } from "../../builders/clock.ts";
import { render } from "../../builders/rendered.tsx";
import { contosoWest, mina } from "../../builders/tenants.ts";

const scope = { account: mina.id, cloud: mina.cloud, tenantId: contosoWest };
const given = { scope, refreshing: false, onRefresh: () => {} };
const area = memoryArea();
const settings = storedSettings(area);
const ports = {
  cache: new Cache("fresh-line"),
  now: () => noon,
  settings,
  account: storedAccount(area, settings),
  session: storedSession(area, settings),
  redirectUri: "https://extension.example/",
};

const line = (signedIn: boolean, sync?: Partial<SyncRow>, language: Language = "en") =>
  render(<FreshLine {...given} signedIn={signedIn} sync={sync && { ...scope, source: "health", ...sync }} />, {
    ports,
    language,
  });

const ended = { failedAt: noon, error: { kind: "expired", code: "AADSTS700084" } } as const;

test.each([true, false])(
  "that Microsoft ended the sign-in is said with its number, signed in by now: %s",
  async (signedIn) => {
    const page = await line(signedIn, ended);
    await page.shows("Your sign-in has ended");
    expect(page.text()).toContain("AADSTS700084");
  },
);

test("that nobody is signed in is said elsewhere", async () => {
  const page = await line(false);
  expect(page.text()).toBe("Refresh");
});

test.for([
  ["en", "Updated 2 min ago"],
  ["ko", "2분 전 업데이트됨"],
] as const)("what was fetched a moment ago is said to be so: %s", async ([language, words]) => {
  const page = await line(true, { succeededAt: noon - 2 * minute }, language);
  expect(page.text()).toContain(words);
});

test.for([
  ["en", "Fetched 3 h ago. May have changed."],
  ["ko", "3시간 전 가져옴. 달라졌을 수 있습니다."],
] as const)("what is old may have changed: %s", async ([language, words]) => {
  expect((await line(true, { succeededAt: noon - 3 * hour }, language)).text()).toContain(words);
});

test.for([
  [{ kind: "offline" }, "No connection", "연결되어 있지 않습니다"],
  [{ kind: "microsoft-down", status: 503 }, "Microsoft is not responding", "Microsoft가 응답하지 않습니다"],
] as const)("a failure folds beside what is from before: %s", async ([error, english, korean]) => {
  const page = await line(true, { succeededAt: noon - 2 * minute, failedAt: noon, error });
  await page.role("group").getByText(english).first().click();
  await expect.element(page.role("group")).toMatchTextContent("What is shown here is from before.");
  const other = await line(true, { succeededAt: noon - 2 * minute, failedAt: noon, error }, "ko");
  await expect.element(other.role("group").getByText(korean).first()).toBeVisible();
});

test("until when Microsoft asks to wait is said", async () => {
  const error = { kind: "throttled", status: 429, retryAt: noon + 4 * minute } as const;
  const page = await line(true, { succeededAt: noon - 2 * minute, failedAt: noon, error });
  expect(page.text()).toContain("Microsoft asks us to wait. Next try 12:04 UTC");
  expect(page.text()).toContain("Next try after 22 Nov 2026, 12:04 UTC");
});

test("what failed before anything was fetched is told in full", async () => {
  const page = await line(true, { failedAt: noon, error: { kind: "missing-role" } });
  await page.shows("A role is missing");
  expect(page.text()).not.toContain("from before");
});

test("refreshing is offered to who is signed in, once at a time", async () => {
  await expect.element((await line(true)).role("button", "Refresh")).toBeEnabled();
  await expect.element((await line(false)).role("button", "Refresh")).toBeDisabled();
  const running = await render(<FreshLine {...given} signedIn sync={undefined} refreshing />, { ports });
  await expect.element(running.role("button", "Refresh")).toBeDisabled();
});
