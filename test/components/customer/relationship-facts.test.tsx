import { test } from "vitest";
import { RelationshipFacts } from "../../../components/customer/relationship-facts.tsx";
import type { CustomerRow } from "../../../lib/database/cache.ts";
import type { Language } from "../../../lib/i18n/index.ts";
import { customerOn, show } from "../../builders/on-stage.tsx";
import { relationships } from "../../gallery/around.ts";

type Given = Parameters<typeof relationships>[1];

const facts = (given: readonly Given[], language: Language = "en", of: Partial<CustomerRow> = {}) =>
  show((stage) => <RelationshipFacts customer={customerOn(stage, of)} />, {
    language,
    seed: (stage) => relationships(stage, ...given),
  });

test.for<[what: string, Given, english: string, korean: string]>([
  ["without an end", { endsAt: undefined }, "ResellerGDAP in force", "재판매인GDAP 유효"],
  ["that ends soon", { inDays: 6, autoExtend: "PT0S" }, "GDAP ends in 6 days", "GDAP 6일 후 종료"],
  ["that renews itself", { inDays: 6 }, "GDAP renews automatically in 6 days", "GDAP 6일 후 자동 연장"],
  ["that has ended", { inDays: -9, status: "expired" }, "GDAP ended", "GDAP 종료됨"],
  ["that waits", { status: "approvalPending" }, "GDAP not approved yet", "GDAP 승인 대기"],
  ["that nobody knows", { status: "paused" }, "GDAP: paused", "GDAP: paused"],
])("a relationship %s is said in a word or two", async ([, given, english, korean]) => {
  await (await facts([given])).shows(english);
  await (await facts([given], "ko")).shows(korean);
});

test("none is said to be none, and a cloud without GDAP to have none", async () => {
  await (await facts([])).shows("ResellerNo GDAP");
  const none = { cloud: "china", relationship: "none" } as const;
  await (await facts([], "ko", none)).shows("재판매 관계 없음이 클라우드에는 GDAP 없음");
});

test("a word of Partner Center's that is not known is shown as it came", async () => {
  await (await facts([{}], "en", { relationship: "guardian" })).shows("guardianGDAP until");
});
