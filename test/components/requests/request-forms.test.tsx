import { describe, expect, test } from "vitest";
import { ChangeForm } from "../../../components/requests/change-form.tsx";
import { NoteForm } from "../../../components/requests/note-form.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import type { ServiceRequest } from "../../../lib/schemas/service-request.ts";
import { show } from "../../builders/on-stage.tsx";
import { account, contoso, type Stage } from "../../gallery/stage.ts";
import { request } from "../../gallery/states/made-requests.ts";

type Given = {
  readonly row?: Partial<ServiceRequest>;
  readonly signedIn?: boolean;
  readonly language?: Language;
  readonly seed?: (stage: Stage) => Promise<unknown>;
  readonly answer?: (command: string) => unknown;
};

const form =
  (Form: typeof NoteForm | typeof ChangeForm) =>
  ({ row = {}, signedIn = true, ...options }: Given = {}) =>
    show((stage) => <Form scope={stage.scope()} row={request(stage, "77", row)} signedIn={signedIn} />, options);
const noteForm = form(NoteForm);
const changeForm = form(ChangeForm);

const about = { tenantId: contoso, source: "partner-center", id: "77" };
const aChange = { ...about, windowId: 1, actId: expect.stringMatching(/^[0-9a-f-]{36}$/) };

describe("a note", () => {
  test("is kept with every key, and sent as it was typed", async () => {
    const page = await noteForm();
    const field = page.role("textbox", "Add a note");
    await field.fill("We sent the trace.\n감사합니다");
    const owner = { account: account.id, cloud: "global" };
    const text = "We sent the trace.\n감사합니다";
    expect(page.asked).toEqual([
      { command: "keep-request-draft", input: { owner, ...about, text, at: expect.any(Number) } },
    ]);
    await page.press("button", "Send note");
    expect(page.asked.at(-1)).toEqual({ command: "add-request-note", input: { ...aChange, note: text } });
  });

  test.for([
    ["en", "Send note", "Write something first.", "Add a note"],
    ["ko", "메모 보내기", "먼저 내용을 입력하세요.", "메모 추가"],
  ] as const)("of nothing is not sent, which is said at the field: %s", async ([language, send, words, label]) => {
    const page = await noteForm({ language });
    const field = page.role("textbox", label);
    await field.fill("   ");
    await page.press("button", send);
    await expect.element(field).toBeInvalid();
    await expect.element(field).toHaveAccessibleDescription(words);
    expect(page.asked.map(({ command }) => command)).not.toContain("add-request-note");
    await field.fill("A word");
    await expect.element(field).toBeValid();
  });

  test("that was typed before stands there again", async () => {
    const page = await noteForm({
      seed: (stage) =>
        stage.user.requestDrafts.put({ ...stage.scope(), source: "partner-center", id: "77", text: "Half a", at: 1 }),
    });
    await expect.element(page.role("textbox", "Add a note")).toHaveValue("Half a");
  });

  test("is not sent by who is not signed in", async () => {
    const page = await noteForm({ signedIn: false });
    await expect.element(page.role("button", "Send note")).toBeDisabled();
  });

  test("that was refused says why, and stays", async () => {
    const refused = { done: false, error: { kind: "throttled" } };
    const page = await noteForm({ answer: (command) => (command === "add-request-note" ? refused : undefined) });
    await page.role("textbox", "Add a note").fill("A word");
    await page.press("button", "Send note");
    await page.shows("Microsoft asks us to wait");
    await expect.element(page.role("textbox", "Add a note")).toHaveValue("A word");
  });
});

describe("a change of a request", () => {
  test.for([
    [
      "en",
      "Change severity",
      "Change severity to Critical",
      ["Change severity to Critical", "Change severity to Minimal"],
    ],
    ["ko", "심각도 변경", "심각도 변경: 위험", ["심각도 변경: 위험", "심각도 변경: 최소"]],
  ] as const)("of severity offers the other ones: %s", async ([language, open, choose, offered]) => {
    const page = await changeForm({ language });
    await page.press("button", open);
    const group = page.role("group", open);
    await expect.element(group).toBeVisible();
    for (const name of offered) await expect.element(group.getByRole("button", { name, exact: true })).toBeEnabled();
    expect(group.getByRole("button").elements()).toHaveLength(3);
    await page.press("button", choose);
    expect(page.asked).toEqual([{ command: "change-request-severity", input: { ...aChange, severity: "critical" } }]);
    await expect.element(page.role("button", open)).toBeVisible();
  });

  test("of severity can be left", async () => {
    const page = await changeForm();
    await page.press("button", "Change severity");
    await page.press("button", "Cancel");
    await expect.element(page.role("button", "Change severity")).toBeVisible();
    expect(page.asked).toEqual([]);
  });

  test("closes an open one", async () => {
    const page = await changeForm();
    await page.press("button", "Close request");
    expect(page.asked).toEqual([{ command: "close-request", input: aChange }]);
  });

  test("opens a closed one again, and nothing else of it", async () => {
    const page = await changeForm({ row: { status: "closed" }, language: "ko" });
    expect(page.role("button").elements()).toHaveLength(1);
    await page.press("button", "요청 다시 열기");
    expect(page.asked).toEqual([{ command: "reopen-request", input: aChange }]);
  });

  test("is nobody's who is not signed in", async () => {
    const page = await changeForm({ signedIn: false });
    await expect.element(page.role("button", "Change severity")).toBeDisabled();
    await expect.element(page.role("button", "Close request")).toBeDisabled();
  });

  test("that was refused says why", async () => {
    const page = await changeForm({ answer: () => ({ done: false, error: { kind: "missing-role" } }) });
    await page.press("button", "Close request");
    await page.shows("A role is missing");
  });
});
