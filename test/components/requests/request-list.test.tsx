import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { RequestsSection } from "../../../components/requests/requests-section.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import type { ServiceRequest } from "../../../lib/schemas/service-request.ts";
import { customerOn, show } from "../../builders/on-stage.tsx";
import { contoso, type Stage } from "../../gallery/stage.ts";
import { kinds, request } from "../../gallery/states/made-requests.ts";
import { detail } from "../../gallery/states/requests.ts";

type Given = {
  readonly rows?: (stage: Stage) => readonly ServiceRequest[];
  readonly seed?: (stage: Stage) => Promise<unknown>;
  readonly language?: Language;
  readonly signedIn?: boolean;
  readonly answer?: (command: string) => unknown;
};

/** The place of the requests, with these in the cache. */
const section = ({ rows = kinds, seed, language = "en", signedIn = true, answer = () => undefined }: Given = {}) =>
  show(
    (stage) => (
      <RequestsSection
        scope={stage.scope()}
        customer={customerOn(stage)}
        signedIn={signedIn}
        refreshing={false}
        onRefresh={() => {}}
        go={() => {}}
      />
    ),
    {
      language,
      answer,
      async seed(stage) {
        await stage.requests(rows(stage));
        for (const source of ["requests", "azure-tickets", "azure-subscriptions"]) {
          await stage.synced({ source, succeededAt: stage.now - 2 * 60_000 });
        }
        await seed?.(stage);
      },
    },
  );

const late = (stage: Stage) => [request(stage, "2261122000101", { title: "Mail comes late", severity: "critical" })];

describe("a request in the list", () => {
  test("says title, status, severity, source and age; what waits for the agent stands first", async () => {
    const page = await section();
    await expect.element(page.role("feed", "Open and closed requests")).toBeVisible();
    const [first] = page.role("article").elements();
    expect(first?.textContent).toBe(
      "Shared calendar stays emptyWaits for youSeverity: ModeratePartner CenterUpdated 26 h ago",
    );
    const gateway = page.role("article", "The VPN gateway restarts");
    await expect
      .element(gateway)
      .toMatchTextContent("Being updatedSeverity: Critical, highest impactAzureUpdated 5 h ago");
    await expect.element(page.role("article", "Without a title")).toMatchTextContent("No statusSeverity: Not rated");
    expect(page.text()).toContain("Parked by moonlightSeverity: Catastrophic");
  });

  test("says it in Korean", async () => {
    const page = await section({ rows: late, language: "ko" });
    await expect.element(page.role("feed", "진행 중인 요청과 종료된 요청")).toBeVisible();
    await expect
      .element(page.role("article", "Mail comes late"))
      .toMatchTextContent("진행 중심각도: 위험파트너 센터3시간 전 업데이트됨");
  });

  test("that is closed is folded away with the others", async () => {
    const page = await section({ rows: (stage) => [request(stage, "1", { status: "closed", title: "Was slow" })] });
    const fold = page.role("button", "1 closed request");
    await expect.element(page.role("article", "Was slow")).not.toBeInTheDocument();
    await fold.click();
    await expect.element(page.role("article", "Was slow")).toMatchTextContent("Closed");
    await expect.element(fold).toHaveAttribute("aria-expanded", "true");
    await fold.click();
    await expect.element(page.role("article", "Was slow")).not.toBeInTheDocument();
    expect(page.text()).toContain("No open requests in Partner Center.");
  });

  test("that both sources list stands once", async () => {
    const twin = (stage: Stage) => [request(stage, "7"), request(stage, "7", { source: "azure" })];
    const page = await section({ rows: twin });
    await page.shows("Azure (also in Partner Center)");
    expect(page.role("article").elements()).toHaveLength(1);
  });
});

describe("a request that is opened", () => {
  const kept = (stage: Stage) => {
    const [row = request(stage, "")] = late(stage);
    const more = { engineer: "Kim", plan: "Premier", unreadable: 1, answerDueAt: "2026-11-22T11:00:00.000Z" };
    return stage.requestDetail(detail(stage, row, more));
  };

  test("tells its facts and its notes, newest first, and is brought up to date", async () => {
    const page = await section({ rows: late, seed: kept });
    await page.press("button", "Mail comes late");
    await expect.element(page.role("heading", "2 notes")).toBeVisible();
    const facts = ["Number2261122000101", "ContactMina Han", "ProductExchange Online", "TopicCalendar"];
    const azure = ["Support planPremier", "Microsoft's engineerKim", "First answer due22 Nov 2026, 11:00 UTC"];
    for (const fact of [...facts, ...azure]) expect(page.text()).toContain(fact);
    await page.shows("Please send a trace.");
    const [newest, older] = page.role("listitem").elements();
    expect(newest?.textContent).toMatch(/^Han.*The customer has sent a trace\.\s+It is attached\.$/);
    expect(older?.textContent).toMatch(/^Microsoft.*Thank you\. Please send a trace\.$/);
    expect(page.text()).toContain("1 note could not be read.");
    const input = { tenantId: contoso, source: "partner-center", id: "2261122000101", force: false };
    expect(page.asked).toContainEqual({ command: "refresh-request", input });
    await page.press("button", "Mail comes late");
    await expect.element(page.role("heading", "2 notes")).not.toBeInTheDocument();
  });

  test("gives its number to the clipboard", async () => {
    const page = await section({ rows: late, seed: kept, language: "ko" });
    await page.press("button", "Mail comes late");
    await page.press("button", "요청 번호 복사");
    await expect.poll(() => navigator.clipboard.readText()).toBe("2261122000101");
  });

  test("leads to the portal that it is in", async () => {
    const page = await section({ rows: late, seed: kept });
    await page.press("button", "Mail comes late");
    await page.press("button", "Open in Partner Center");
    const input = { portal: "partner-center", tenantId: contoso };
    expect(page.asked).toContainEqual({ command: "open-portal", input });
  });

  test("is waited for where it was never fetched, unless nobody is signed in", async () => {
    const never = (command: string) => (command === "refresh-request" ? new Promise(() => {}) : undefined);
    const page = await section({ rows: late, answer: never });
    await page.press("button", "Mail comes late");
    await page.shows("Fetching this request");
    const signedOut = await section({ rows: late, signedIn: false });
    await signedOut.press("button", "Mail comes late");
    await expect.element(signedOut.role("textbox", "Add a note")).toBeVisible();
    expect(signedOut.asked).toEqual([]);
  });

  test("closes the one before it", async () => {
    const page = await section();
    await page.press("button", "Mail comes late");
    await page.press("button", "A disk is slow");
    await expect.element(page.role("button", "A disk is slow")).toHaveAttribute("aria-expanded", "true");
    await expect.element(page.role("button", "Mail comes late")).toHaveAttribute("aria-expanded", "false");
  });
});

test("a request with a draft says so", async () => {
  const page = await section({
    rows: late,
    seed: (stage) =>
      stage.user.requestDrafts.put({
        ...stage.scope(),
        source: "partner-center",
        id: "2261122000101",
        text: "Dear engineer",
        at: 1,
      }),
  });
  await expect.element(page.role("article", "Mail comes late")).toMatchTextContent("Draft");
});

test.for([
  ["en", "Microsoft no longer lists this request. What you wrote is kept.", "Add a note"],
  ["ko", "Microsoft 목록에 더 이상 없는 요청입니다. 작성한 내용은 보관됩니다.", "메모 추가"],
] as const)("one that Microsoft lists no longer stays while it is opened, with what is written: %s", async (given) => {
  const [language, words, label] = given;
  const page = await section({ rows: late, language });
  await page.press("button", "Mail comes late");
  const field = page.role("textbox", label);
  await field.click();
  await userEvent.keyboard("We tried ");
  await page.stage.unlisted("2261122000101");
  await page.shows(words);
  await userEvent.keyboard("2 more");
  await expect.element(field).toHaveValue("We tried 2 more");
  await expect.element(field).toHaveFocus();
});

describe("the focus stays with what is done", () => {
  test("choosing a severity: on the first choice, and back on the button when it is not chosen", async () => {
    const page = await section({ rows: late });
    await page.press("button", "Mail comes late");
    await page.press("button", "Change severity");
    await expect.element(page.role("button", "Change severity to Moderate")).toHaveFocus();
    await page.press("button", "Cancel");
    await expect.element(page.role("button", "Change severity")).toHaveFocus();
  });
});
