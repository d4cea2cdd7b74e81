import { useRef } from "react";
import { expect, test } from "vitest";
import { FormContext, useEditor } from "../../../components/price-list/editor-state.ts";
import { Mistakes } from "../../../components/price-list/mistakes.tsx";
import type { Language } from "../../../lib/i18n/index.ts";
import { checkDraft } from "../../../lib/pricing/editor/check-draft.ts";
import type { Json } from "../../../lib/pricing/editor/json.ts";
import { noCustomerKeys } from "../../../lib/pricing/list/customer-keys.ts";
import { offer } from "../../builders/offer.ts";
import { priceList } from "../../builders/price-list.ts";
import { render } from "../../builders/rendered.tsx";

const here = { zone: "Asia/Seoul", today: "2026-11-22" };

function Page({ draft }: { readonly draft: Json }) {
  const box = useRef<HTMLDivElement>(null);
  const { form } = useEditor(draft, here, noCustomerKeys);
  const checked = checkDraft(draft);
  return (
    <FormContext value={form}>
      <Mistakes box={box} problems={checked.ok ? [] : checked.problems} />
    </FormContext>
  );
}

const said = async (draft: unknown, language: Language = "en") => {
  const page = await render(<Page draft={draft as Json} />, { language });
  return page.all("li").map(({ textContent }) => textContent);
};

const everyone = { who: { to: "everyone" as const }, offer: "gold" };

test("two that tie are one entry, by their numbers and days", async () => {
  const tied = priceList({ assignments: [{ ...everyone, from: "2026-01-01", to: "2026-12-31" }, everyone] });
  expect(await said(tied)).toEqual([
    "Assignment 1 (2026-01-01 to 2026-12-31) and assignment 2 (no dates) both apply to all customers on the same days. Change one.",
  ]);
  expect(await said(tied, "ko")).toEqual([
    "지정 1(2026-01-01부터 2026-12-31까지), 지정 2(기간 없음): 같은 기간에 둘 다 모든 고객에게 적용됩니다. 둘 중 하나를 변경하세요.",
  ]);
});

test("of many that tie each is told once", async () => {
  const entries = await said(priceList({ assignments: [everyone, everyone, everyone, everyone] }));
  expect(entries).toHaveLength(3);
  expect(new Set(entries).size).toBe(3);
});

test("a line that does not fit says what would", async () => {
  const draft = priceList();
  const wrong = { ...draft, offers: [{ ...offer(), languages: ["english"] }] };
  expect((await said(wrong))[0]).toContain("“english” is not a language code. Use en, ko or de-AT.");
  expect((await said(wrong, "ko"))[0]).toContain("“english”: 언어 코드가 아닙니다.");
  const segments = [{ tag: "vip", customers: ["Contoso Ltd"] }];
  expect((await said({ ...draft, segments }))[0]).toContain("“Contoso Ltd” is neither a tenant ID nor a domain");
});
