import { describe, expect, test } from "vitest";
import { IssuesSection } from "../../../components/issues/issues-section.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import { area } from "../../../lib/platform/areas.ts";
import { issueViewOf, storedIssueViews } from "../../../lib/settings/issue-views.ts";
import { lookOf, storedLooks } from "../../../lib/settings/looks.ts";
import { service } from "../../builders/health.ts";
import { customerOn, show } from "../../builders/on-stage.tsx";
import type { Issue, Stage } from "../../gallery/stage.ts";

const mail: Issue = { id: "EX900001", title: "Mail is late", status: "ServiceInterruption" };
const calls: Issue = { id: "TM900002", title: "Calls drop", serviceId: "Teams", service: "Microsoft Teams" };
const over: Issue = { id: "SP900003", title: "Search was slow", status: "ServiceRestored", resolved: true };

type Given = {
  readonly issues?: readonly Issue[];
  readonly language?: Language;
  readonly seed?: (stage: Stage) => Promise<unknown>;
  readonly signedIn?: boolean;
};

/** The place of the issues of a customer with these. */
const section = ({ issues = [mail, calls, over], language = "en", signedIn = true, seed }: Given = {}) =>
  show(
    (stage) => (
      <IssuesSection
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
      async seed(stage) {
        await stage.health([service("Exchange", { status: "ServiceInterruption" })], issues);
        await seed?.(stage);
      },
    },
  );

type Page = Awaited<ReturnType<typeof section>>;

const listed = (page: Page) =>
  page
    .role("article")
    .elements()
    .map(({ textContent }) => textContent);

describe("the list of issues", () => {
  test.for([
    ["en", "Search (press /)", "1 issue", "No open issue matches “fax”.", "Clear search"],
    ["ko", "검색(/ 키)", "문제 1건", "“fax”에 맞는 진행 중인 문제가 없습니다.", "검색 지우기"],
  ] as const)("is searched by words of title, number or service: %s", async ([language, field, one, none, clear]) => {
    const page = await section({ language });
    await expect.element(page.role("article", "Mail is late")).toBeVisible();
    expect(listed(page)).toHaveLength(2);
    for (const typed of ["calls DROP", "tm900002", "teams"]) {
      await page.enter(field, typed);
      await expect.element(page.role("article", "Mail is late")).not.toBeInTheDocument();
      await expect.element(page.role("article", "Calls drop")).toBeVisible();
      await page.shows(one);
    }
    await page.enter(field, "fax");
    await page.shows(none);
    await page.press("button", clear);
    await expect.element(page.role("article", "Mail is late")).toBeVisible();
    await expect.element(page.role("searchbox", field)).toHaveValue("");
  });

  test("is narrowed to a service, which stays so for this customer", async () => {
    const page = await section();
    await page.enter("Service", "Teams");
    await expect.element(page.role("article", "Mail is late")).not.toBeInTheDocument();
    expect(listed(page)).toHaveLength(1);
    const views = storedIssueViews(area("session"));
    expect(issueViewOf(await views.get(), page.stage.scope())).toMatchObject({ service: "Teams" });
    await page.enter("Service", "");
    await expect.element(page.role("article", "Mail is late")).toBeVisible();
  });

  test("marks what is new or updated since the last look, and shows only that", async () => {
    const page = await section({
      seed: (stage) => stage.looked([{ id: "EX900001", updatedAt: "2020-01-01T00:00:00.000Z" }], 2),
    });
    await expect.element(page.role("article", "Mail is late")).toMatchTextContent("Updated");
    await expect.element(page.role("article", "Calls drop")).toMatchTextContent("New");
  });

  test("shows only what is new, by a box that says how many", async () => {
    const looked = async (stage: Stage) => {
      const at = new Date(stage.now - 20 * 60_000).toISOString();
      await stage.looked([{ id: "EX900001", updatedAt: at }], 0);
    };
    const page = await section({ seed: looked, language: "ko" });
    const box = page.role("checkbox", "마지막으로 본 뒤 새로 생기거나 바뀐 문제 1건만 보기");
    await box.click();
    await expect.element(page.role("article", "Mail is late")).not.toBeInTheDocument();
    await expect.element(page.role("article", "Calls drop")).toBeVisible();
    await box.click();
    await expect.element(page.role("article", "Mail is late")).toBeVisible();
  });

  test("leaves what was listed behind as the last look", async () => {
    const page = await section();
    await expect.element(page.role("article", "Mail is late")).toBeVisible();
    await page.again(null);
    const looks = storedLooks(area("local"));
    await expect
      .poll(async () => Object.keys(lookOf(await looks.get(), page.stage.scope())?.seen ?? {}).toSorted())
      .toEqual(["EX900001", "SP900003", "TM900002"]);
  });

  test("of what is over stands in a tab of its own", async () => {
    const page = await section();
    await page.press("tab", "Last 30 days");
    await expect.element(page.role("article", "Search was slow")).toMatchTextContent("Over");
    expect(listed(page)).toHaveLength(1);
    const korean = await section({ language: "ko", issues: [] });
    await korean.shows("진행 중인 문제가 없습니다.");
    await korean.press("tab", "최근 30일");
    await korean.shows("최근 30일 동안 종료된 문제가 없습니다.");
  });
});

describe("an issue", () => {
  test("says grade, service, kind, number and since when", async () => {
    const page = await section({ issues: [mail] });
    const card = page.role("article", "Mail is late");
    await expect.element(card).toMatchTextContent(/DownExchange OnlineIncident.*EX900001Since .*Updated 20 min ago/);
    const korean = await section({ issues: [calls], language: "ko" });
    await expect.element(korean.role("article", "Calls drop")).toMatchTextContent(/저하Microsoft Teams인시던트/);
  });

  test("unfolds to its impact, its feature, Microsoft's word and the posts, and folds again", async () => {
    const page = await section();
    const details = page.role("article", "Mail is late").getByRole("group");
    await details.getByText("1 update").click();
    await expect.element(details).toMatchTextContent("Impact: Mail sent from Outlook on the web may stay");
    await expect.element(details).toMatchTextContent("Feature: E-Mail timely delivery");
    await expect.element(details).toMatchTextContent("Microsoft's status: ServiceInterruption");
    await expect.element(details).toMatchTextContent("A recent change to request routing is behind this.");
    await details.getByText("1 update").click();
    await expect.element(details.getByText("Impact:")).not.toBeInTheDocument();
  });

  test("that was asked for is open from the beginning", async () => {
    const page = await section({ seed: (stage) => stage.issueView({ issue: "TM900002" }) });
    await expect.element(page.role("article", "Calls drop")).toMatchTextContent("Impact:");
    await expect.element(page.role("article", "Mail is late")).not.toMatchTextContent("Impact:");
  });

  test("without a post says so", async () => {
    const page = await section({
      issues: [{ ...mail, posts: [] }],
      seed: (stage) => stage.issueView({ issue: mail.id }),
    });
    await page.shows("Microsoft has published no update yet.");
  });
});

test("without rows it is said what they wait for", async () => {
  const empty = (signedIn: boolean, language: Language) =>
    show(
      (stage) => (
        <IssuesSection
          scope={stage.scope()}
          customer={customerOn(stage)}
          signedIn={signedIn}
          refreshing={false}
          onRefresh={() => {}}
          go={() => {}}
        />
      ),
      { language },
    );
  await (await empty(true, "en")).shows("Fetching the health of this customer");
  await (await empty(false, "ko")).shows("로그인하면 이 고객의 문제를 가져옵니다.");
});
