import { describe, expect, test } from "vitest";
import { Popup } from "../../../components/popup/popup.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import { service } from "../../builders/health.ts";
import { show } from "../../builders/on-stage.tsx";
import { stranger } from "../../builders/tenants.ts";
import { lookedAt, stranger as told } from "../../gallery/around.ts";
import { account, type Stage } from "../../gallery/stage.ts";

const popup = (seed: (stage: Stage) => Promise<unknown>, language: Language = "en") =>
  show(<Popup />, { seed, language });

const known = async (stage: Stage): Promise<void> => {
  await stage.customer();
  await stage.health([service("Exchange", { status: "ServiceInterruption" })]);
  await lookedAt(stage);
};

describe("the popup on a customer's page", () => {
  test.for([
    ["en", "This tab", "Named by the address", "Down, as of 2 min ago"],
    ["ko", "현재 탭", "주소에 명시됨", "중단, 2분 전 기준"],
  ] as const)("says who it is, how sure, and the worst: %s", async ([language, region, sure, worst]) => {
    const page = await popup(known, language);
    const customer = page.role("region", region);
    await expect.element(customer.getByRole("heading", { name: "Contoso", exact: true })).toBeVisible();
    await expect.element(customer).toMatchTextContent(sure);
    await expect.element(customer).toMatchTextContent(worst);
  });

  test("shows the customer's portals in its place, and comes back", async () => {
    const page = await popup(known);
    await page.role("region", "This tab").getByRole("button", { name: "Portals of Contoso", exact: true }).click();
    await expect.element(page.role("heading", "Portals of Contoso")).toBeVisible();
    await expect.element(page.role("searchbox", "Search portals")).toHaveFocus();
    await page.press("button", "Back");
    await expect.element(page.role("combobox", "Find a customer")).toBeVisible();
  });

  test("says how many customers there are, and who is signed in", async () => {
    const page = await popup(known);
    await page.shows("5 customers in your list, 40 min ago");
    await page.shows("Signed in as mina.han@adatum.example");
    await expect.element(page.role("button", "Settings")).toBeEnabled();
  });
});

test("a page of nobody says so, with what Microsoft tells of a stranger", async () => {
  const page = await popup(async (stage) => {
    await told(stage, stranger, { name: "Wingtip Toys", region: "AS" });
    const detection = { kind: "stranger", certainty: "names", tenantId: stranger } as const;
    await stage.judged({ ...detection, portal: "azure", cloud: "global", reason: "names-in-path" });
  }, "ko");
  await expect.element(page.role("heading", "자사 고객이 아님")).toBeVisible();
  await page.shows("이름Wingtip Toys");
  await page.shows("지역아시아 태평양");
});

test("a list that failed is said once, with the way to try again", async () => {
  const page = await popup(async (stage) => {
    await stage.judged({ kind: "no-portal" });
    const home = { ...stage.scope(account.tenantId), source: "customers", succeededAt: stage.now - 30 * 3_600_000 };
    await stage.synced({ ...home, failedAt: stage.now, error: { kind: "microsoft-down" } });
  });
  await page.shows("The latest fetch of the customer list failed: Microsoft is not responding");
  expect(page.text().split("The latest fetch").length).toBe(2);
  await page.press("button", "Try again");
  expect(page.asked).toContainEqual({ command: "refresh-list", input: undefined });
});
