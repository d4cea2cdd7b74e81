import { describe, expect, test } from "vitest";
import { AssignmentsPreview, ListImportPreview } from "../../../components/price-list/import-preview.tsx";
import { BrokenProfile } from "../../../components/pricing/broken-profile.tsx";
import { ListNote } from "../../../components/pricing/list-note.tsx";
import type { PriceListFault } from "../../../lib/database/user.ts";
import { previewAssignments } from "../../../lib/pricing/list/assignments-csv.ts";
import { customerKeys } from "../../../lib/pricing/list/customer-keys.ts";
import { toldMistakes } from "../../../lib/pricing/list/told-mistakes.ts";
import type { PriceList } from "../../../lib/schemas/price-list.ts";
import { parseTenantId, type TenantId } from "../../../lib/schemas/tenant.ts";
import { offer } from "../../builders/offer.ts";
import { contoso, priceList } from "../../builders/price-list.ts";
import { render } from "../../builders/rendered.tsx";

const id = parseTenantId(contoso) as TenantId;
const keys = customerKeys([{ tenantId: id, domain: "contoso.com" }]);
const known = { keys, otherDomains: new Map([["contoso.onmicrosoft.com", id]]) };
const before = priceList({ assignments: [{ who: { to: "everyone" }, offer: "gold" }] });
const rows = ["customer,offer,contract,from,to", "contoso.onmicrosoft.com,silver,,,", "contosso.com,silver,,,"];

async function previewed(of: typeof known | null) {
  const applied: PriceList[] = [];
  const read = previewAssignments(before, rows.join("\n"), of?.keys);
  const page = await render(
    <AssignmentsPreview name="a.csv" read={read} before={before} known={of} onApply={(list) => applied.push(list)} />,
  );
  return { page, applied };
}

describe("assignments by a domain that nobody bears", () => {
  test("are named with their line, and keep nothing from being applied", async () => {
    const { page, applied } = await previewed(known);
    expect(page.text()).toContain("2 fit no customer of your list");
    expect(page.text()).toContain("Line 2: contoso.onmicrosoft.com");
    expect(page.text()).toContain("Line 3: contosso.com");
    await page.press("button", "Apply to the draft");
    expect(applied[0]?.assignments).toHaveLength(3);
  });

  test("can be applied with the tenant ID, where discovery knows it", async () => {
    const { page, applied } = await previewed(known);
    await page.press("button", "Apply with tenant IDs instead of domains");
    const given = applied[0]?.assignments.map(({ who }) => (who.to === "customer" ? who.customer : who.to));
    expect(given).toEqual(["everyone", contoso, "contosso.com"]);
  });

  test("are not judged without a customer list, which is said", async () => {
    const { page } = await previewed(null);
    expect(page.text()).toContain("Your customer list is not here yet");
    expect(page.text()).not.toContain("no customer of your list");
  });
});

const tied = priceList({
  assignments: [
    { who: { to: "everyone" }, offer: "gold", from: "2026-01-01" },
    { who: { to: "everyone" }, offer: "silver" },
  ],
});
const tie = "Assignment 1 (from 2026-01-01) and assignment 2 (no dates) both apply to all customers on the same days.";

test("a list with mistakes says so before it is applied", async () => {
  const page = await render(
    <ListImportPreview name="l.json" read={{ ok: true, list: tied }} before={before} known={null} onApply={() => {}} />,
  );
  expect(page.text()).toContain("1 mistake in the file to correct before it can be saved");
  expect(page.text()).toContain(tie);
});

const hourly = { model: "hourly", minimumMinutes: 0, incrementMinutes: 15 } as const;
const alike = priceList({
  offers: [offer({ name: "Gold", prices: ["100", "90"].map((rate) => ({ ...hourly, id: `at-${rate}`, rate })) })],
});

test("a renewal of what has not ended says what to do first", async () => {
  const list = priceList({ assignments: [{ who: { to: "customer", customer: contoso }, offer: "gold" }] });
  const read = previewAssignments(list, `${rows[0]}\n${contoso},gold,,2027-01-01,2027-12-31`);
  const page = await render(
    <AssignmentsPreview name="a.csv" read={read} before={list} known={null} onApply={() => {}} />,
  );
  expect(page.text()).toContain("it has not ended when this begins. End that assignment first.");
});

describe("a policy that cannot be used", () => {
  const note = async (problem: PriceListFault) =>
    (await render(<ListNote inForce={{ list: before, from: "policy", version: 0, problem }} />)).text();

  test("says which mistake and where, in the words of a manager", async () => {
    expect(await note({ code: "mistakes", ...toldMistakes(tied) })).toContain(tie);
    expect(await note({ code: "mistakes", ...toldMistakes(alike) })).toContain(
      "Gold: “Prices 1” and “Prices 2” are equally narrow for: Microsoft 365",
    );
    const problems = [{ path: ["offers", 0, "prices", 1, "amount"], code: "wrong-value" as const }];
    expect(await note({ code: "invalid", problems, problemCount: 8 })).toContain(
      "Offers › 1 › Prices › 2 › Amount (offers.0.prices.1.amount): This value is not allowed here.And 7 more.",
    );
  });

  test("is not spoken of as a file that was imported", async () => {
    expect(await note({ code: "not-json" })).toContain("The policy's value is not valid JSON. Tell whoever manages");
    expect(await note({ code: "newer-version", version: 9 })).toContain("Update the extension.");
    for (const code of ["not-json", "newer-version", "invalid"] as const)
      expect(await note({ code })).not.toMatch(/file|Nothing was changed/);
  });

  test("names the fields of a profile in words, with their keys", async () => {
    const problem = { code: "invalid" as const, fields: ["kind", "plans.0.plan", "provider.contact.address", "x"] };
    const page = await render(
      <BrokenProfile known={{ profile: undefined, policy: { from: "none", problem } } as never} />,
    );
    expect(page.text()).toContain(
      "Look at: Kind of partner (kind), Plans held 1 (plans.0.plan), How to reach the provider (provider.contact.address), x.",
    );
  });
});
