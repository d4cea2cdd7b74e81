import { expect, test } from "vitest";
import { Incomplete, NotListed, StandIn } from "../../../components/requests/incomplete.tsx";
import type { SyncRow } from "../../../lib/database/cache.ts";
import type { ErrorFacts } from "../../../lib/schemas/error-facts.ts";
import { show } from "../../builders/on-stage.tsx";
import { contoso, type Stage } from "../../gallery/stage.ts";
import { request } from "../../gallery/states/made-requests.ts";

const correlationId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

test.for([
  ["en", "Partner Center does not list this customer", "Open Partner Center for Contoso", "Copy correlation ID"],
  ["ko", "파트너 센터 목록에 이 고객이 없습니다", "Contoso의 파트너 센터 열기", "상관 관계 ID 복사"],
] as const)("a customer that is not listed is looked for there, Microsoft's id at hand: %s", async (given) => {
  const [language, title, button, copy] = given;
  const error: ErrorFacts = { kind: "not-found", correlationId };
  const page = await show((stage) => <NotListed scope={stage.scope()} name="Contoso" error={error} />, { language });
  expect(page.text()).toContain(title);
  await page.press("button", button);
  const input = { portal: "partner-center", tenantId: contoso };
  expect(page.asked).toEqual([{ command: "open-portal", input }]);
  await page.press("button", copy);
  await expect.poll(() => navigator.clipboard.readText()).toBe(correlationId);
});

test("a portal that could not be opened says so", async () => {
  const page = await show((stage) => <NotListed scope={stage.scope()} name="Contoso" error={{ kind: "not-found" }} />, {
    answer: () => ({ done: false, error: { kind: "unexpected" } }),
  });
  await page.press("button", "Open Partner Center for Contoso");
  await page.shows("Something unexpected happened");
});

test("a cloud without the API leads to the page instead; the global one needs none", async () => {
  const page = await show((stage) => <StandIn scope={{ ...stage.scope(), cloud: "china" }} />, { language: "ko" });
  expect(page.text()).toContain("이 클라우드에서는 파트너 센터 요청을 여기에 표시할 수 없습니다.");
  const link = page.role("link", /^파트너 센터에서 확인/);
  await expect.element(link).toHaveAttribute("href", expect.stringMatching(/^https:/));
  const global = await show((stage) => <StandIn scope={stage.scope()} />);
  expect(global.text()).toBe("");
});

type Sync = Partial<SyncRow>;

const lacking = (azure: Sync, tickets: Sync = {}, partner: Sync = {}, had = false) =>
  show((stage: Stage) => {
    const sync = (given: Sync): SyncRow => ({ ...stage.scope(), source: "azure-tickets", ...given });
    const rows = had ? [{ ...stage.scope(), ...request(stage, "1", { source: "azure" }) }] : [];
    return (
      <Incomplete
        scope={stage.scope()}
        rows={{ rows, syncs: [sync(partner), sync(tickets)] }}
        azure={{ count: 0, sync: sync(azure) }}
        signedIn
      />
    );
  });

test("that no subscription of Azure is seen is said once it was looked for", async () => {
  expect((await lacking({ succeededAt: 1 })).text()).toContain("You see no Azure subscription of this customer");
  expect((await lacking({})).text()).toBe("");
});

test("what could not be read is counted, subscriptions apart from requests", async () => {
  const page = await lacking({ unreadable: 1 }, { unreadable: 2 }, { unreadable: 1 });
  expect(page.text()).toContain("3 requests from Microsoft could not be read. This list is incomplete.");
  expect(page.text()).toContain("1 Azure subscription could not be read; its requests are missing.");
});

test("Azure's failure says whether older ones stand in the list, and what helps", async () => {
  const role: Sync = { error: { kind: "missing-role" } };
  expect((await lacking(role)).text()).toContain(
    "Azure's requests are missing from this listReading them needs an Azure role",
  );
  expect((await lacking(role, {}, {}, true)).text()).toContain("Azure's requests are not up to date");
  const wait: Sync = { error: { kind: "throttled", retryAt: Date.UTC(2026, 10, 22, 12) } };
  expect((await lacking(wait)).text()).toContain("Next try after 22 Nov 2026, 12:00 UTC");
  const down = await lacking({ error: { kind: "microsoft-down" } });
  expect(down.text()).toContain("Azure's requests are missing from this list.Microsoft is not responding");
});

test("one and the same trouble is not said twice", async () => {
  const down: Sync = { error: { kind: "microsoft-down" } };
  expect((await lacking(down, {}, down)).text()).toBe("");
});
