import { describe, expect, test } from "vitest";
import { HealthSection } from "../../../components/health/health-section.tsx";
import { area } from "../../../lib/platform/areas.ts";
import type { PlaceId } from "../../../lib/schemas/place.ts";
import { issueViewOf, storedIssueViews } from "../../../lib/settings/issue-views.ts";
import { service } from "../../builders/health.ts";
import { customerOn, show } from "../../builders/on-stage.tsx";
import type { Issue, Stage } from "../../gallery/stage.ts";

const services = [
  service("Sway", { service: "Sway" }),
  service("Yammer", { service: "Viva Engage", status: "MitigatedByMoonlight" }),
  service("Teams", { service: "Microsoft Teams", status: "ServiceDegradation" }),
  service("Exchange", { service: "Exchange Online", status: "ServiceInterruption" }),
];

type Given = {
  readonly seed?: (stage: Stage) => Promise<unknown>;
  readonly language?: "en" | "ko";
  readonly signedIn?: boolean;
};

/** The place of the health of a customer, what was pressed to refresh it, and where its buttons led. */
async function section({ seed, language = "en", signedIn = true }: Given) {
  const went: PlaceId[] = [];
  let refreshed = 0;
  const page = await show(
    (stage) => (
      <HealthSection
        scope={stage.scope()}
        customer={customerOn(stage)}
        signedIn={signedIn}
        refreshing={false}
        onRefresh={() => (refreshed += 1)}
        go={(place) => went.push(place)}
      />
    ),
    { language, ...(seed ? { seed } : {}) },
  );
  return { page, went, refreshed: () => refreshed };
}

const troubled = (issues: readonly Issue[] = [{ id: "EX900001", status: "ServiceInterruption" }]) => ({
  seed: (stage: Stage) => stage.health(services, issues),
});

const names = (page: Awaited<ReturnType<typeof section>>["page"]) =>
  page
    .role("heading")
    .elements()
    .filter(({ tagName }) => tagName === "H3")
    .map(({ textContent }) => textContent);

describe("the services of a customer", () => {
  test("stand worst first, those that are well folded into a line", async () => {
    const { page } = await section(troubled());
    await expect.element(page.role("heading", "Exchange Online")).toBeVisible();
    expect(names(page)).toEqual(["Exchange Online", "Microsoft Teams", "Viva Engage"]);
    expect(page.text()).toContain("Exchange OnlineDown");
    expect(page.text()).toContain("Microsoft TeamsDegraded");
    expect(page.text()).toContain("Microsoft says “MitigatedByMoonlight”, which has no known meaning here");
    await page.fold("1 service fine");
    await expect.element(page.role("heading", "Sway")).toBeVisible();
  });

  test("say their grades in Korean", async () => {
    const { page } = await section({ ...troubled(), language: "ko" });
    await page.shows("Exchange Online중단");
    expect(page.text()).toContain("Microsoft Teams저하");
    expect(page.text()).toContain("서비스 1개 정상");
  });

  test("in trouble without a published issue say so", async () => {
    const { page } = await section(troubled([]));
    await page.shows("Microsoft has published no issue for it");
  });

  test("that the customer has not bought are told from those it has", async () => {
    const { page } = await section({
      seed: async (stage) => {
        await stage.health(services);
        await stage.bought(["Exchange Online (Plan 1)"]);
      },
    });
    await page.shows("Part of Exchange Online (Plan 1)");
    await page.shows("Not in any subscription bought through you");
  });

  test("are none, or all well", async () => {
    const well = await section({ seed: (stage) => stage.health([service("Sway")]) });
    await well.page.shows("Microsoft reports no trouble for this customer.");
    const none = await section({ seed: (stage) => stage.health([]), language: "ko" });
    await none.page.shows("Microsoft 목록에 이 고객의 서비스가 없습니다.");
  });

  test("that could not be read are missed", async () => {
    const { page } = await section({ seed: (stage) => stage.health([service("Sway")], [], { unreadable: 2 }) });
    await page.shows("2 entries from Microsoft could not be read. This list may be incomplete.");
    expect(page.text()).not.toContain("no trouble");
  });

  test("are waited for, signed in or not", async () => {
    const waiting = await section({});
    await expect.element(waiting.page.role("status").first()).toBeInTheDocument();
    await waiting.page.shows("Fetching the health of this customer");
    const signedOut = await section({ signedIn: false });
    await signedOut.page.shows("Sign in to fetch the health of this customer.");
  });
});

describe("what can be pressed", () => {
  test("a title leads to its issue, the rest of a service's to all of them", async () => {
    const issues = ["1", "2", "3", "4", "5"].map((id) => ({ id: `EX90000${id}`, status: "ServiceInterruption" }));
    const { page, went } = await section(troubled(issues));
    const view = async () => issueViewOf(await storedIssueViews(area("session")).get(), page.stage.scope());
    await page.role("button", /^EX900002 /).click();
    await expect.poll(() => went).toEqual(["issues"]);
    expect(await view()).toMatchObject({ name: "open", issue: "EX900002" });
    await page.press("button", /^2 more issues .*Exchange Online$/);
    await expect.poll(() => went).toEqual(["issues", "issues"]);
    expect(await view()).toMatchObject({ name: "open", service: "Exchange" });
  });

  test("refreshing", async () => {
    const { page, refreshed } = await section(troubled());
    await page.press("button", "Refresh");
    expect(refreshed()).toBe(1);
  });

  test("Microsoft's public status pages", async () => {
    const { page } = await section(troubled());
    await expect.element(page.role("link", /^Azure status /)).toHaveAttribute("href", "https://azure.status.microsoft");
    await expect.element(page.role("link", /^Microsoft 365 status /)).toBeVisible();
  });
});
