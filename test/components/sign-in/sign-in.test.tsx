import { describe, expect, test } from "vitest";
import { SignIn } from "../../../components/sign-in/sign-in.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import { area } from "../../../lib/platform/areas.ts";
import { storedAccount } from "../../../lib/settings/session.ts";
import { storedSettings } from "../../../lib/settings/settings.ts";
import { show } from "../../builders/on-stage.tsx";
import { account, type Stage } from "../../gallery/stage.ts";

type Given = {
  readonly seed?: (stage: Stage) => Promise<unknown>;
  readonly language?: Language;
  readonly answer?: (command: string) => unknown;
};

const signIn = (options: Given = {}) => show(<SignIn />, options);
const out = (stage: Stage) => stage.signedIn(false);

describe("who is not signed in", () => {
  test.for([
    ["en", "You are signed out", "Sign in"],
    ["ko", "로그아웃되었습니다", "로그인"],
  ] as const)("is told so and can sign in: %s", async ([language, words, button]) => {
    const page = await signIn({ seed: out, language });
    await expect.element(page.role("status")).toMatchTextContent(words);
    await page.press("button", button);
    expect(page.asked).toEqual([{ command: "sign-in", input: undefined }]);
  });

  test("and never was here, is not called signed out", async () => {
    const page = await signIn({
      async seed(stage) {
        await storedAccount(area("local"), storedSettings(area("local"))).set({});
        await stage.signedIn(false, false);
      },
    });
    await expect.element(page.role("status")).toMatchTextContent("Not signed in");
  });

  test("waits for Microsoft's window once", async () => {
    const page = await signIn({ seed: out, answer: () => new Promise(() => {}) });
    await page.press("button", "Sign in");
    await expect.element(page.role("status")).toMatchTextContent("Waiting for Microsoft's sign-in window");
    await expect.element(page.role("button", "Sign in")).toBeDisabled();
  });

  test("is told what went wrong", async () => {
    const page = await signIn({ seed: out, answer: () => ({ done: false, error: { kind: "cancelled" } }) });
    await page.press("button", "Sign in");
    await page.shows("Sign-in was cancelled");
    await expect.element(page.role("button", "Sign in")).toBeEnabled();
  });

  test("is led to the settings where no app is entered", async () => {
    const page = await signIn({
      language: "ko",
      async seed(stage) {
        await storedSettings(area("local")).change({ clientId: "" });
        await stage.signedIn(false);
      },
    });
    await page.shows("먼저 설정에서 애플리케이션(클라이언트) ID를 입력하세요.");
    await expect.element(page.role("button", "설정")).toBeEnabled();
    expect(page.role("button", "로그인").elements()).toEqual([]);
  });
});

describe("who is signed in", () => {
  test.for([
    ["en", "Signed in as mina.han@adatum.example", "Sign out", "Cancel"],
    ["ko", "로그인 계정: mina.han@adatum.example", "로그아웃", "취소"],
  ] as const)("is named, and asked before signing out: %s", async ([language, words, button, cancel]) => {
    const page = await signIn({ language });
    await page.shows(words);
    await page.press("button", button);
    await expect.element(page.role("group")).toBeVisible();
    expect(page.asked).toEqual([]);
    await page.press("button", cancel);
    await expect.element(page.role("group")).not.toBeInTheDocument();
    await page.press("button", button);
    await page.press("button", button);
    expect(page.asked).toEqual([{ command: "sign-out", input: { erase: false } }]);
  });

  test("can erase what was made as well, by a button that says so", async () => {
    const page = await signIn();
    await page.press("button", "Sign out");
    await expect.element(page.role("group", /^Signing out forgets your sign-in and everything fetched/)).toBeVisible();
    await page.role("checkbox", /^Erase these too, for every account/).click();
    await page.press("button", "Sign out and erase");
    expect(page.asked).toEqual([{ command: "sign-out", input: { erase: true } }]);
    await page.press("button", "Sign out");
    await expect.element(page.role("checkbox")).not.toBeChecked();
  });

  test("is told that the customer list failed, and can try again", async () => {
    const page = await signIn({
      seed: (stage) =>
        stage.synced({
          ...stage.scope(account.tenantId),
          source: "customers",
          failedAt: stage.now,
          error: { kind: "microsoft-down" },
        }),
    });
    await page.shows("The latest fetch of the customer list failed: Microsoft is not responding");
    await page.press("button", "Try again");
    expect(page.asked).toEqual([{ command: "refresh-list", input: undefined }]);
  });
});
