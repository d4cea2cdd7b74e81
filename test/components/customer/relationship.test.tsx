import { describe, expect, test } from "vitest";
import { RelationshipBlock } from "../../../components/customer/relationship-block.tsx";
import { RelationshipLine } from "../../../components/customer/relationship-line.tsx";
import { customerOn, show } from "../../builders/on-stage.tsx";
import { relationships } from "../../gallery/around.ts";
import { contoso, type Stage } from "../../gallery/stage.ts";

type Given = Parameters<typeof relationships>[1];

const seeded =
  (...given: readonly Given[]) =>
  (stage: Stage) =>
    relationships(stage, ...given);
const line = (seed: (stage: Stage) => Promise<unknown>, language: "en" | "ko" = "en") =>
  show((stage) => <RelationshipLine scope={stage.scope()} />, { seed, language });
const block = (seed: (stage: Stage) => Promise<unknown>, language: "en" | "ko" = "en") =>
  show((stage) => <RelationshipBlock customer={customerOn(stage)} />, { seed, language });

describe("the line about the relationship", () => {
  test.for<[what: string, Given, english: string, korean: string]>([
    [
      "ends within 30 days",
      { inDays: 29, autoExtend: "PT0S" },
      "Your GDAP relationship ends in 29 days, on ",
      "GDAP 관계가 29일 후 종료됩니다(",
    ],
    [
      "ends today",
      { inDays: 0, autoExtend: "PT0S" },
      "Your GDAP relationship ends in less than a day, on ",
      "GDAP 관계가 하루 이내에 종료됩니다(",
    ],
    [
      "renews itself",
      { inDays: 6 },
      "Your GDAP relationship renews automatically for 180 days on ",
      "180일 자동 연장됩니다",
    ],
    ["has ended", { inDays: -9, status: "expired" }, "Your GDAP relationship ended on ", "에 종료되었습니다"],
    [
      "waits for approval",
      { status: "approvalPending" },
      "The customer has not approved your GDAP relationship yet.",
      "고객이 아직 GDAP 관계를 승인하지 않았습니다.",
    ],
    [
      "is called what nobody knows",
      { status: "paused" },
      "Microsoft calls your GDAP relationship “paused”, which has no known meaning here.",
      "Microsoft가 알린 GDAP 관계 상태 “paused”의 의미를 알 수 없습니다.",
    ],
  ])("of one that %s says so, with the way to it", async ([, given, english, korean]) => {
    const page = await line(seeded(given));
    await page.shows(english);
    const link = page.role("link", /^Manage it in Partner Center .*opens a new tab$/);
    await expect.element(link).toHaveAttribute("href", expect.stringContaining(contoso));
    await (await line(seeded(given), "ko")).shows(korean);
  });

  test("says that there is none", async () => {
    await (await line(seeded())).shows("You have no GDAP relationship with this customer.");
  });

  test("is not there while the relationship lasts for more than 30 days", async () => {
    const both = await show(
      (stage) => (
        <>
          <RelationshipLine scope={stage.scope()} />
          <RelationshipBlock customer={customerOn(stage)} />
        </>
      ),
      { seed: seeded({ inDays: 31, autoExtend: "PT0S" }) },
    );
    await both.shows("In force");
    expect(both.all("[data-relationship-line]")).toEqual([]);
  });
});

describe("the block about the relationship", () => {
  test("tells type, state, end, renewal and roles by name", async () => {
    const page = await block(seeded({ inDays: 412 }, { name: "Old", roles: [] }));
    await expect.element(page.role("heading", "Relationship")).toBeVisible();
    await page.shows("TypeReseller");
    await page.shows("GDAPIn force 1 more is in force.");
    await page.shows("NameSupport access");
    await page.shows("Renews automatically for 180 days");
    const roles = page
      .role("listitem")
      .elements()
      .map(({ textContent }) => textContent);
    expect(roles).toEqual(["Directory Readers", "Global Reader", "Service Support Administrator"]);
  });

  test("tells it in Korean, with a role that is not known by its id", async () => {
    const page = await block(seeded({ inDays: 6, autoExtend: "PT0S", roles: ["a-role"] }), "ko");
    await expect.element(page.role("heading", "고객과의 관계")).toBeVisible();
    await page.shows("유효, 곧 종료");
    await page.shows("자동 연장 안 함");
    await page.shows("기타 역할(a-role)");
  });

  test("of one that ended says when, and nothing of renewal", async () => {
    const page = await block(seeded({ inDays: -9, status: "expired" }));
    await page.shows("GDAPEnded");
    expect(page.text()).not.toContain("Renewal");
  });

  test("can be fetched where it never was, and says what refused it", async () => {
    const page = await show((stage) => <RelationshipBlock customer={customerOn(stage)} />, {
      answer: () => ({ done: false, error: { kind: "missing-role" } }),
    });
    await page.shows("Not fetched yet.");
    await page.press("button", "Refresh");
    await page.shows("A role is missing");
    expect(page.asked).toEqual([{ command: "refresh-partner", input: undefined }]);
  });

  test("says that a cloud has none", async () => {
    const page = await show((stage) => <RelationshipBlock customer={customerOn(stage, { cloud: "china" })} />);
    await page.shows("This cloud has no GDAP.");
  });
});
