import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { exportAssignments, previewAssignments } from "../../../lib/pricing/list/assignments-csv.ts";
import { guarded, unguarded } from "../../../lib/pricing/list/csv-cell.ts";
import { customerKeys } from "../../../lib/pricing/list/customer-keys.ts";
import { tiesIn } from "../../../lib/pricing/list/ties.ts";
import type { Assignment } from "../../../lib/schemas/assignment.ts";
import { parseTenantId, type TenantId } from "../../../lib/schemas/tenant.ts";
import { contoso, fabrikam, priceList } from "../../builders/price-list.ts";

const header = "customer,offer,contract,from,to";
const own: Assignment = {
  who: { to: "customer", customer: contoso },
  offer: "gold",
  contract: "C-1",
  to: "2026-12-31",
  discount: "10",
  note: "by phone",
};
const list = priceList({ assignments: [{ who: { to: "everyone" }, offer: "silver" }, own] });

function preview(...rows: string[]) {
  const answer = previewAssignments(list, [header, ...rows].join("\r\n"));
  if (!answer.ok) throw new Error(answer.refused);
  return answer;
}

describe("a row", () => {
  test("adds an assignment", () => {
    const answer = preview(`${fabrikam.toUpperCase()},Silver,C-2,2026-01-01,`);
    const assignment = {
      who: { to: "customer", customer: fabrikam },
      offer: "silver",
      contract: "C-2",
      from: "2026-01-01",
    };
    expect(answer).toMatchObject({ changes: [{ line: 2, change: "added", assignment }], failed: [] });
    expect(answer.assignments).toEqual([...list.assignments, assignment]);
  });

  test("changes one, and keeps discount and note", () => {
    const after = { ...own, to: "2027-12-31" };
    const answer = preview(`${contoso},gold,C-1,,2027-12-31`);
    expect(answer.changes).toEqual([{ line: 2, change: "changed", assignment: after, before: own }]);
    expect(answer.assignments).toEqual([list.assignments[0], after]);
  });

  test("that says what is there already changes nothing", () => {
    const answer = preview(`${contoso},gold,C-1,,2026-12-31`);
    expect(answer).toMatchObject({ changes: [{ line: 2, change: "same", assignment: own }] });
    expect(answer.assignments).toEqual(list.assignments);
  });

  test.for<[code: string, column: string | undefined, row: string]>([
    ["not-a-customer", "customer", "Contoso Ltd,gold,,,"],
    ["not-a-customer", "customer", ",gold,,,"],
    ["unknown-offer", "offer", `${fabrikam},bronze,,,`],
    ["not-a-date", "from", `${fabrikam},gold,,01.02.2026,`],
    ["not-a-date", "to", `${fabrikam},gold,,,2026-02-30`],
    ["to-before-from", "to", `${fabrikam},gold,,2026-02-02,2026-02-01`],
    ["wrong-contract", "contract", `${fabrikam},gold,${"C".repeat(61)},,`],
    ["wrong-number-of-cells", undefined, `${fabrikam},gold,,`],
    ["wrong-number-of-cells", undefined, `${fabrikam},gold,,,,more`],
    ["formula", "contract", `${fabrikam},gold,"=HYPERLINK(""https://evil.example"")",,`],
    ["formula", "contract", `${fabrikam},gold,+1,,`],
    ["formula", "contract", `${fabrikam},gold, @SUM(A1),,`],
    ["formula", "customer", "-2+3,gold,,,"],
    ["ties", undefined, `${contoso},silver,C-9,2026-06-01,`],
    ["quotes-open", undefined, `${fabrikam},gold,"C-2,,`],
  ])("is refused as %s in %s", ([code, column, row]) => {
    const answer = preview("", row);
    expect(answer.failed).toEqual([{ line: 3, code, ...(column === undefined ? {} : { column }) }]);
    expect(answer.changes).toEqual([]);
    expect(answer.assignments).toEqual(list.assignments);
  });
});

describe("a file", () => {
  test("has every row either taken over or listed with its line", () => {
    const answer = preview(
      `${fabrikam},gold,"C\u20112 ""north""",,`,
      "nobody,gold,,,",
      "",
      `${contoso},gold,C-1,,2027-12-31`,
      `${fabrikam},gold,"C\u20112 ""north""",,2030-01-01`,
      `adatum.example,gold,A,,2026-06-30`,
      `adatum.example,gold,B,2026-06-30,`,
    );
    expect(answer.changes.map(({ line, change }) => [line, change])).toEqual([
      [2, "added"],
      [5, "changed"],
    ]);
    expect(answer.failed).toEqual([
      { line: 3, code: "not-a-customer", column: "customer" },
      { line: 6, code: "twice-in-file", otherLine: 2 },
      { line: 7, code: "ties", otherLine: 8 },
      { line: 8, code: "ties", otherLine: 7 },
    ]);
  });

  test("counts the lines of a cell that runs over several", () => {
    const answer = preview(`${fabrikam},gold,"C\r\n2\r\n3",,`, "nobody,gold,,,");
    expect(answer.failed).toEqual([
      { line: 2, code: "wrong-contract", column: "contract" },
      { line: 5, code: "not-a-customer", column: "customer" },
    ]);
  });

  test.for([";", "\t", ","])("may be separated by %j, with columns in any order and a byte order mark", (mark) => {
    const text = ["\uFEFFTo,Offer,Customer,From,Contract", `,gold,${fabrikam},,C-2`].join("\n").replaceAll(",", mark);
    expect(previewAssignments(list, text)).toMatchObject({
      ok: true,
      changes: [{ change: "added", assignment: { who: { customer: fabrikam }, contract: "C-2" } }],
    });
  });

  test.for<[refusal: object, text: string]>([
    [{ refused: "no-rows" }, ""],
    [{ refused: "missing-column", column: "contract" }, "customer,offer,from,to\r\n"],
    [{ refused: "unknown-column", column: "price" }, `${header},price\r\n`],
    [{ refused: "column-twice", column: "to" }, `${header},to\r\n`],
    [{ refused: "too-large" }, "x".repeat(10_000_000)],
    [{ refused: "too-many-rows" }, `${header}\n${"a,b,c,d,e\n".repeat(20_001)}`],
  ])("is refused whole: %j", ([refusal, text]) => {
    expect(previewAssignments(list, text)).toEqual({ ok: false, ...refusal });
  });

  test("of twenty thousand rows that all tie names each once, with one neighbour", () => {
    const answer = preview(...Array.from({ length: 20_000 }, (_, index) => `${fabrikam},gold,K${index},,`));
    expect(answer.changes).toEqual([]);
    expect(answer.failed).toHaveLength(20_000);
    expect(new Set(answer.failed.map(({ line }) => line)).size).toBe(20_000);
  });

  test("in which each row that fails brings the next one down is done with in a few rounds", () => {
    const day = (n: number) => new Date(Date.UTC(2026, 0, 2 + n)).toISOString().slice(0, 10);
    const count = 5000;
    const contracts = Array.from({ length: count }, (_, index) => `C-${index}`);
    const each = contracts.map(
      (contract, index): Assignment => ({ ...own, contract, from: day(3 * index), to: day(3 * index + 2) }),
    );
    const first = { ...own, contract: "Z", from: day(-1), to: day(-1) };
    const rows = contracts.map((contract, n) => `${contoso},gold,${contract},${day(3 * n - 1)},${day(3 * n + 1)}`);
    const chain = previewAssignments(priceList({ assignments: [first, ...each] }), [header, ...rows].join("\n"));
    expect(chain).toMatchObject({ ok: true, changes: [], assignments: [first, ...each] });
    expect(chain.ok && chain.failed.length).toBe(count);
  });

  test("knows a customer by tenant ID and domain alike, where the customer list says so", () => {
    const keys = customerKeys([{ tenantId: parseTenantId(contoso) as TenantId, domain: "contoso.example" }]);
    const text = `${header}\ncontoso.example,gold,C-1,,2027-12-31\n`;
    expect(previewAssignments(list, text, keys)).toMatchObject({
      changes: [{ change: "changed", assignment: { ...own, to: "2027-12-31" } }],
    });
    expect(previewAssignments(list, text)).toMatchObject({ changes: [{ change: "added" }] });
  });

  test("never changes the list it is held against", () => {
    const before = JSON.stringify(list);
    preview(`${contoso},gold,C-1,,2027-12-31`, `${fabrikam},gold,,,`);
    expect(JSON.stringify(list)).toBe(before);
  });
});

describe("what is written", () => {
  test("is what the list holds, whatever it holds", () => {
    const date = fc
      .integer({ min: 0, max: 1500 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
    const one: fc.Arbitrary<Assignment> = fc
      .record({
        customer: fc.constantFrom(contoso, fabrikam, "contoso.example", "adatum.example"),
        offer: fc.constantFrom("gold", "silver"),
        contract: fc.option(fc.constantFrom("C-1", "C-2"), { nil: undefined }),
        from: fc.option(date, { nil: undefined }),
        to: fc.option(date, { nil: undefined }),
        discount: fc.option(fc.constantFrom("5", "10"), { nil: undefined }),
      })
      .filter(({ from, to }) => from === undefined || to === undefined || from <= to)
      .map(({ customer, ...rest }) => ({ who: { to: "customer", customer }, ...rest }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (given) => {
        const assignments: Assignment[] = [];
        for (const next of given) {
          const sound = priceList({ assignments: [...assignments, next] });
          if (tiesIn(sound).length === 0) assignments.push(next);
        }
        const whole = priceList({ assignments });
        const answer = previewAssignments(whole, exportAssignments(whole));
        expect(answer).toMatchObject({ ok: true, failed: [], assignments });
        if (answer.ok) expect(answer.changes.map(({ change }) => change)).toEqual(assignments.map(() => "same"));
      }),
      { numRuns: 1000, seed: 20_261_128 },
    );
  });

  test("is read again as it was, whatever the contract is called, and holds no formula", () => {
    const contract = fc
      .tuple(
        fc.constantFrom("", ";=", "x; @", ";'-", "=", "'=", "+", "-", "@", "''-", '"', ",", ";", "'"),
        fc.stringMatching(/^[\p{L}=+@,;'" -]{0,20}[\p{L}]$/u),
      )
      .map((parts) => parts.join("").trim());
    fc.assert(
      fc.property(contract, (name) => {
        const one = priceList({ assignments: [{ ...own, contract: name }] });
        const text = exportAssignments(one);
        for (const delimiter of [",", ";", "\t"]) {
          const cells = Papa.parse<string[]>(text, { delimiter }).data.flat();
          for (const cell of cells) expect(cell).not.toMatch(/^ *[=+\-@]/);
        }
        expect(previewAssignments(one, text)).toMatchObject({ ok: true, failed: [], changes: [{ change: "same" }] });
      }),
      { numRuns: 1000, seed: 20_261_122 },
    );
  });

  test("holds the assignments to customers only", () => {
    expect(exportAssignments(list)).toBe(`\uFEFF${header}\r\n${contoso},gold,C-1,,2026-12-31\r\n`);
  });

  test("a guarded cell is text, and comes back", () => {
    for (const cell of ["=1", "'=1", "@x", "-", "+1", "plain", "'quoted'", "", "＝1", "a;=1", "a; '=1", "a;b"]) {
      expect(guarded(cell)).not.toMatch(/^[=+\-@＝]/);
      expect(unguarded(guarded(cell))).toBe(cell);
    }
    expect(unguarded("=1")).toBeUndefined();
  });
});
