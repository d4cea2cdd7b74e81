import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { QuickSearch } from "../../../components/popup/quick-search.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import { show } from "../../builders/on-stage.tsx";
import { contosoEast } from "../../builders/tenants.ts";
import { lookedAt } from "../../gallery/around.ts";
import { account, type Stage } from "../../gallery/stage.ts";

const fabrikam = "c0000000-0003-4000-8000-000000000003";
const hanbit = "c0000000-0004-4000-8000-000000000004";

/** The search over the customers that were looked at, and what was chosen in it. */
async function search(
  language: Language = "en",
  seed: (stage: Stage) => Promise<unknown> = lookedAt,
  answer: (command: string) => unknown = () => undefined,
) {
  const chosen: string[] = [];
  const page = await show(
    <QuickSearch
      account={account}
      signedIn
      onChoose={(tenantId) => chosen.push(tenantId)}
      onPortals={({ name }) => chosen.push(`portals of ${name}`)}
    />,
    { language, seed, answer },
  );
  const field = page.role("combobox", language === "en" ? "Find a customer" : "고객 찾기");
  return { page, field, chosen };
}

describe("before anything is typed", () => {
  test.for([
    ["en", "In trouble or recently viewed", "Down, as of 9 min ago", "Health not fetched yet"],
    ["ko", "문제 있는 고객과 최근 본 고객", "중단, 9분 전 기준", "상태를 아직 가져오지 않음"],
  ] as const)("who is in trouble stands first, then who was looked at: %s", async (given) => {
    const [language, heading, worst, unknown] = given;
    const { page, field } = await search(language);
    await expect.element(page.role("heading", heading)).toBeVisible();
    await expect.element(field).toHaveFocus();
    const rows = page.role("row");
    await expect.element(rows.first()).toMatchTextContent("Fabrikam Residences");
    await expect.element(rows.first()).toMatchTextContent(worst);
    expect(rows.elements()).toHaveLength(4);
    expect(page.text()).toContain(unknown);
  });

  test("nobody is, where nobody was looked at", async () => {
    const { page } = await search("en", (stage) =>
      stage.synced({ ...stage.scope(account.tenantId), source: "customers", succeededAt: stage.now }),
    );
    await page.shows("Customers you view appear here. Type to search the whole list.");
  });

  test("those that are watched are brought up to date", async () => {
    const { page } = await search();
    await expect
      .poll(() => page.asked)
      .toContainEqual({
        command: "refresh-watched",
        input: { tenantIds: [contosoEast, fabrikam] },
      });
  });
});

describe("a customer that is searched", () => {
  test("by name, domain or the beginning of its id is chosen by a press", async () => {
    const { page, field, chosen } = await search();
    for (const [typed, found] of [
      ["residences", "Fabrikam Residences"],
      ["hanbitbio.ex", "한빛바이오 주식회사"],
      ["c0000000-0005", "شركة النخيل الأخضر"],
    ] as const) {
      await field.fill(typed);
      await expect.element(page.role("row")).toMatchTextContent(found);
    }
    await field.fill("한빛");
    await page.role("row").getByText("한빛바이오 주식회사").click();
    expect(chosen).toEqual([hanbit]);
  });

  test("is counted for a screen reader", async () => {
    const { page, field } = await search("ko");
    await field.fill("example");
    await expect.element(page.role("status").filter({ hasText: "고객 4곳" })).toBeInTheDocument();
  });

  test("is marked by arrow keys and chosen by Enter; nothing is chosen before", async () => {
    const { page, field, chosen } = await search();
    await expect.element(page.role("row").first()).toBeVisible();
    await userEvent.keyboard("{Enter}");
    expect(chosen).toEqual([]);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect.element(page.role("row").nth(1)).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{Enter}");
    expect(chosen).toEqual([contosoEast]);
    await field.fill("x");
    await userEvent.keyboard("{Escape}");
    await expect.element(field).toHaveValue("");
  });

  test("the only one that fits is chosen by Enter alone", async () => {
    const { page, field, chosen } = await search();
    await field.fill("residences");
    await expect.element(page.role("row")).toMatchTextContent("Fabrikam Residences");
    await userEvent.keyboard("{Enter}");
    expect(chosen).toEqual([fabrikam]);
  });

  test("that is not found may be in a list fetched anew", async () => {
    const { page, field } = await search();
    await field.fill("zzz");
    await page.shows("No customer matches “zzz”.");
    await page.press("button", "Refresh the list");
    expect(page.asked).toContainEqual({ command: "refresh-list", input: undefined });
  });

  test("in no list leads to the list", async () => {
    const { page, field } = await search("ko", async () => {});
    await field.fill("contoso");
    await page.shows("고객 목록을 아직 가져오지 않았습니다");
    await page.press("button", "지금 가져오기");
    expect(page.asked).toContainEqual({ command: "refresh-list", input: undefined });
  });
});

test("a row's own buttons do not choose it", async () => {
  const { page, chosen } = await search();
  await page.press("button", "Portals of Fabrikam Residences");
  expect(chosen).toEqual(["portals of Fabrikam Residences"]);
});
