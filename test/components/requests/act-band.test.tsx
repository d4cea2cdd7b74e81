import { describe, expect, test } from "vitest";
import { ActBand } from "../../../components/requests/act-band.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import type { RequestAct } from "../../../lib/schemas/request-act.ts";
import { customerOn, show } from "../../builders/on-stage.tsx";
import { contosoEast } from "../../builders/tenants.ts";
import { lookedAt } from "../../gallery/around.ts";
import { contoso, type Stage } from "../../gallery/stage.ts";

const actId = "5eed0000-0009-4000-8000-000000000009";
const minute = 60_000;

function act({ now }: Stage, given: Partial<RequestAct>): RequestAct {
  return {
    id: actId,
    source: "partner-center",
    request: "2261122000101",
    change: { note: "We sent the trace." },
    state: "asking",
    judgement: { verdict: "silent", why: "no-tenant", shown: [], at: now, tabId: 1, evidence: "" },
    at: now,
    sendAt: now + 5_000,
    ...given,
  };
}

const band = (given: (stage: Stage) => Partial<RequestAct>, language: Language = "en") =>
  show((stage) => <ActBand scope={stage.scope()} act={act(stage, given(stage))} name="Contoso" />, {
    language,
    async seed(stage) {
      await stage.known(customerOn(stage), undefined);
      await lookedAt(stage);
    },
  });

/** What a press asked of the background. */
async function pressed(page: Awaited<ReturnType<typeof band>>, button: string) {
  await page.press("button", button);
  return page.asked.at(-1);
}

const there = { windowId: 1, actId };
const severity = { change: { severity: "critical" }, before: { severity: "moderate", status: "open" } } as const;

describe("a change that wants an answer", () => {
  test("asks whether it is the right customer, and says why", async () => {
    const page = await band(() => ({}));
    await expect.element(page.role("status")).toMatchTextContent("Is this the right customer?");
    expect(page.text()).toContain("Your note:We sent the trace.");
    expect(page.text()).toContain("The page names no tenant.");
    expect(await pressed(page, "Yes, this is Contoso (…0001)")).toEqual({
      command: "answer-request-act",
      input: there,
    });
    expect(await pressed(page, "Cancel")).toEqual({ command: "leave-request-act", input: { actId } });
  });

  test("asks in Korean", async () => {
    const page = await band(() => severity, "ko");
    expect(page.text()).toContain("이 고객이 맞습니까?심각도: 위험");
    await expect.element(page.role("button", "예, Contoso(…0001)입니다")).toBeEnabled();
  });

  const refused = ({ now }: Stage): Partial<RequestAct> => ({
    state: "refused",
    judgement: {
      verdict: "contradicts",
      why: "names-other",
      shown: [{ tenantId: contosoEast }],
      at: now,
      evidence: "",
    },
  });

  test("is refused loudly where the tab is another's, with both side by side", async () => {
    const page = await band(refused);
    await expect.element(page.role("alert")).toMatchTextContent("The tab showed another customer. Nothing was sent.");
    await page.shows("contoso-east.example");
    const sides = page
      .role("alert")
      .getByRole("listitem")
      .elements()
      .map(({ textContent }) => textContent);
    expect(sides[0]).toMatch(/^This request's customer.*Tenant ID ends in 0001$/);
    expect(sides[1]).toMatch(/^This tab.*Tenant ID ends in 0002$/);
    await expect.element((await band(refused, "ko")).role("alert")).toMatchTextContent("탭에 다른 고객이 표시되어");
  });

  test("goes on only when its own customer is chosen again by name", async () => {
    const page = await band(refused);
    await page.role("combobox", "Choose the customer again").fill(contoso);
    await page.role("option").click();
    expect(page.asked.at(-1)).toEqual({ command: "answer-request-act", input: { ...there, chosen: contoso } });
  });

  test("pins another customer that is chosen, and sends nothing", async () => {
    const page = await band(refused);
    await page.role("combobox", "Choose the customer again").fill("east");
    await page.role("option").click();
    const input = { windowId: 1, tenantId: contosoEast };
    expect(page.asked.at(-1)).toEqual({ command: "pin-customer", input });
    expect(page.asked.map(({ command }) => command)).not.toContain("answer-request-act");
  });
});

describe("a change on its way", () => {
  test.for([
    [{}, "The note is sent in a moment"],
    [severity, "Sending to Microsoft"],
  ] as const)("can be taken back before it is sent", async ([given, title]) => {
    const page = await band(() => ({ state: "waiting", ...given }));
    await expect.element(page.role("status")).toMatchTextContent(title);
    expect(await pressed(page, "Undo")).toEqual({ command: "leave-request-act", input: { actId } });
  });

  test("cannot be taken back while it is being sent", async () => {
    const page = await band(({ now }) => ({ state: "sending", sentAt: now }), "ko");
    await expect.element(page.role("status")).toMatchTextContent("Microsoft로 보내는 중");
    expect(page.role("button").elements()).toEqual([]);
  });

  test("that was left behind is sent or discarded", async () => {
    const page = await band(({ now }) => ({ state: "waiting", sendAt: now - 2 * minute }));
    await expect.element(page.role("status")).toMatchTextContent("This was not sent");
    expect(await pressed(page, "Send now")).toEqual({ command: "answer-request-act", input: there });
    expect(await pressed(page, "Discard")).toEqual({ command: "leave-request-act", input: { actId } });
  });

  test("of which nobody knows whether it arrived is checked, never sent again", async () => {
    const page = await band(({ now }) => ({ state: "sending", sentAt: now - 2 * minute }));
    await expect.element(page.role("status")).toMatchTextContent("It is not known whether this arrived");
    expect(await pressed(page, "Check the request")).toEqual({ command: "check-request-act", input: { actId } });
    expect(
      page
        .role("button")
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(["Check the request", "Dismiss"]);
  });
});

describe("a change that ended", () => {
  test.for([
    [{ note: "We sent the trace." }, "The note stands in the request", "메모가 요청에 등록되었습니다", undefined],
    [
      { severity: "critical" },
      "Severity changed from Moderate to Critical",
      "심각도 변경: 보통 → 위험",
      { command: "change-request-severity", input: { severity: "moderate" } },
    ],
    [{ status: "closed" }, "The request is closed", "요청이 종료되었습니다", { command: "reopen-request", input: {} }],
    [
      { status: "open" },
      "The request is open again",
      "요청이 다시 열렸습니다",
      { command: "close-request", input: {} },
    ],
  ] as const)("is said, and taken back where it can be: %o", async ([change, english, korean, undone]) => {
    const done = ({ now }: Stage) => ({ ...severity, change, state: "done", endedAt: now }) as const;
    const page = await band(done);
    await expect.element(page.role("status")).toMatchTextContent(english);
    if (undone) {
      const about = { tenantId: contoso, source: "partner-center", id: "2261122000101", windowId: 1 };
      const asked = await pressed(page, "Undo");
      expect(asked).toMatchObject({ command: undone.command, input: { ...about, ...undone.input } });
      expect(asked?.input).not.toMatchObject({ actId });
    } else expect(page.role("button", "Undo").elements()).toEqual([]);
    expect(await pressed(page, "Dismiss")).toEqual({ command: "leave-request-act", input: { actId } });
    await expect.element((await band(done, "ko")).role("status")).toMatchTextContent(korean);
  });

  test("otherwise than asked says what Microsoft says", async () => {
    const page = await band(() => ({ ...severity, state: "differs", said: { severity: "moderate", status: "open" } }));
    await expect.element(page.role("status")).toMatchTextContent("the request still shows the old values");
    expect(page.text()).toContain("Asked for: Severity: Critical");
    expect(page.text()).toContain("The request says: Moderate, Open.");
    expect(await pressed(page, "Refresh")).toEqual({ command: "check-request-act", input: { actId } });
  });

  test("in failure keeps what was written, says why and sends it again", async () => {
    const failed = { state: "failed", error: { kind: "microsoft-down", status: 503 } } as const;
    const page = await band(() => failed);
    await expect.element(page.role("status")).toMatchTextContent("This was not done");
    expect(page.text()).toContain("What you wrote is kept.");
    expect(page.text()).toContain("Microsoft is not responding");
    expect(await pressed(page, "Send again")).toEqual({ command: "answer-request-act", input: there });
    expect((await band(() => failed, "ko")).text()).toContain("처리되지 않았습니다");
  });
});

test("what a press failed by is said below", async () => {
  const page = await show((stage) => <ActBand scope={stage.scope()} act={act(stage, {})} name="Contoso" />, {
    answer: () => ({ done: false, error: { kind: "signed-out" } }),
  });
  await page.press("button", "Cancel");
  await page.shows("You are signed out");
});
