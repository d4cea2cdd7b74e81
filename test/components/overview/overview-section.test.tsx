import { describe, expect, test } from "vitest";
import { OverviewSection } from "../../../components/overview/overview-section.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import type { PlaceId } from "../../../lib/schemas/place.ts";
import { service } from "../../builders/health.ts";
import { customerOn, show } from "../../builders/on-stage.tsx";
import { relationships } from "../../gallery/around.ts";
import type { Stage } from "../../gallery/stage.ts";
import { kinds } from "../../gallery/states/made-requests.ts";

type Given = {
  readonly seed?: (stage: Stage) => Promise<unknown>;
  readonly language?: Language;
  readonly signedIn?: boolean;
};

/** The overview of a customer, and where its lines led. */
async function overview({ seed, language = "en", signedIn = true }: Given = {}) {
  const went: PlaceId[] = [];
  const page = await show(
    (stage) => (
      <OverviewSection
        scope={stage.scope()}
        customer={customerOn(stage)}
        signedIn={signedIn}
        refreshing={false}
        onRefresh={() => {}}
        go={(place) => went.push(place)}
      />
    ),
    { language, ...(seed ? { seed } : {}) },
  );
  return { page, went };
}

const down = service("Exchange", { service: "Exchange Online", status: "ServiceInterruption" });

const busy = async (stage: Stage): Promise<void> => {
  await stage.health(
    [down, service("Sway")],
    [{ id: "EX900001", title: "Mail is late", status: "ServiceInterruption" }],
  );
  await stage.requests(kinds(stage));
  await stage.synced({ source: "requests", succeededAt: stage.now });
  await stage.looked([], 2);
  await relationships(stage, { inDays: 412 });
};

describe("the lines of the overview", () => {
  test.for([
    [
      "en",
      [
        ["Health Down", "1 service in trouble", "1 fine", "health"],
        ["Issues 1 open issue", "1 new or updated since you looked", "", "issues"],
        ["Requests 6 open requests", "1 waits for you", "", "requests"],
      ],
    ],
    [
      "ko",
      [
        ["상태 중단", "이상 서비스 1개", "정상 1개", "health"],
        ["문제 진행 중인 문제 1건", "마지막으로 본 뒤 새로 생기거나 바뀐 문제 1건", "", "issues"],
        ["요청 진행 중인 요청 6건", "1건 답변 필요", "", "requests"],
      ],
    ],
  ] as const)("answer in a word, and lead to their places: %s", async ([language, lines]) => {
    const { page, went } = await overview({ seed: busy, language });
    for (const [said, note, more, place] of lines) {
      const line = page.role("button", new RegExp(`^${said}`));
      await expect.element(line).toMatchTextContent(note);
      await expect.element(line).toMatchTextContent(more === "" ? said : more);
      await line.click();
      expect(went.at(-1)).toBe(place);
    }
    await page.press("button", language === "en" ? /^Pricing/ : /^요금/);
    expect(went.at(-1)).toBe("pricing");
  });

  test("say that nothing is open", async () => {
    const { page } = await overview({
      async seed(stage) {
        await stage.health([service("Sway")]);
        await stage.synced({ source: "requests", succeededAt: stage.now });
      },
    });
    await expect.element(page.role("button", /^Health Fine .*1 service fine/)).toBeVisible();
    await expect.element(page.role("button", /^Issues No open issues/)).toBeVisible();
    await expect.element(page.role("button", /^Requests No open requests/)).toBeVisible();
    await page.shows("Microsoft reports no trouble for this customer.");
  });

  test("say what is on its way, and what is not to be had", async () => {
    const { page } = await overview();
    await expect.element(page.role("button", /^Health Fetching…/)).toBeVisible();
    await page.shows("Fetching the health of this customer");
    const signedOut = await overview({ signedIn: false });
    await expect.element(signedOut.page.role("button", /^Issues Not available/)).toBeVisible();
    await signedOut.page.shows("Sign in to fetch the health of this customer.");
  });

  test("begin with a relationship that ends, and with none that lasts", async () => {
    const { page } = await overview({
      async seed(stage) {
        await busy(stage);
        await relationships(stage, { inDays: 29, autoExtend: "PT0S" });
      },
    });
    await page.shows("Your GDAP relationship ends in 29 days");
    const [first] = page.role("listitem").elements();
    expect(first?.textContent).toContain("Your GDAP relationship ends in 29 days");
    const lasting = await overview({ seed: busy });
    await lasting.page.shows("6 open requests");
    expect(lasting.page.text()).not.toContain("GDAP");
  });
});

describe("what is wrong now", () => {
  test("stands below with its newest titles, which lead to the issues", async () => {
    const { page, went } = await overview({ seed: busy });
    await expect.element(page.role("heading", "In trouble")).toBeVisible();
    await expect.element(page.role("heading", "Exchange Online")).toBeVisible();
    await page.press("button", /Mail is late$/);
    await expect.poll(() => went).toEqual(["issues"]);
  });

  test("is cut at six services, the rest behind a button", async () => {
    const many = Array.from({ length: 8 }, (_, at) => service(`S${at}`, { status: "ServiceDegradation" }));
    const { page, went } = await overview({ seed: (stage) => stage.health(many), language: "ko" });
    await expect.element(page.role("heading", "이상이 있는 서비스")).toBeVisible();
    await page.press("button", "이상 서비스 2개 더 보기");
    expect(went).toEqual(["health"]);
  });

  test("of which nobody knows the state stands apart", async () => {
    const odd = service("Yammer", { service: "Viva Engage", status: "MitigatedByMoonlight" });
    const { page } = await overview({ seed: (stage) => stage.health([odd]) });
    await expect.element(page.role("heading", "State unknown")).toBeVisible();
    expect(page.role("heading", "In trouble").elements()).toEqual([]);
  });

  test("may be missing where entries could not be read", async () => {
    const { page } = await overview({ seed: (stage) => stage.health([service("Sway")], [], { unreadable: 1 }) });
    await page.shows("1 entry from Microsoft could not be read. Trouble may be missing here.");
  });

  test("that a refresh changed is told to a screen reader, once", async () => {
    const { page } = await overview({ seed: (stage) => stage.health([service("Sway")]) });
    await page.shows("1 service fine");
    await page.stage.health([{ ...down, id: "Sway" }]);
    await expect.element(page.role("status")).toMatchTextContent("Health changed: Down, 0 open issues");
  });
});
