import { describe, expect, test } from "vitest";
import { exportAssignments, previewAssignments } from "../../../lib/pricing/list/assignments-csv.ts";
import type { Assignment } from "../../../lib/schemas/assignment.ts";
import { priceList } from "../../builders/price-list.ts";

const header = "customer,offer,contract,from,to";

describe("a renewal", () => {
  const year = (n: number, given: Partial<Assignment> = {}): Assignment => ({
    who: { to: "customer", customer: "contoso.example" },
    offer: "gold",
    from: `${n}-01-01`,
    to: `${n}-12-31`,
    ...given,
  });
  const renewed = priceList({ assignments: [year(2025), year(2026, { discount: "10" })] });
  const read = (...rows: string[]) => {
    const answer = previewAssignments(renewed, [header, ...rows].join("\r\n"));
    if (!answer.ok) throw new Error(answer.refused);
    return answer;
  };

  test("that was exported is what is there already", () => {
    expect(previewAssignments(renewed, exportAssignments(renewed))).toMatchObject({
      ok: true,
      failed: [],
      changes: [
        { line: 2, change: "same", assignment: year(2025) },
        { line: 3, change: "same", assignment: year(2026, { discount: "10" }) },
      ],
      assignments: renewed.assignments,
    });
  });

  test("is added beside the one before", () => {
    const answer = read("contoso.example,gold,,2027-01-01,2027-12-31");
    expect(answer).toMatchObject({ failed: [], changes: [{ change: "added", assignment: year(2027) }] });
    expect(answer.assignments).toEqual([...renewed.assignments, year(2027)]);
  });

  test("of which another is first day is the one with days in common, where there is only one", () => {
    const shorter = year(2026, { discount: "10", from: "2026-03-01" });
    expect(read("contoso.example,gold,,2026-03-01,2026-12-31").assignments).toEqual([year(2025), shorter]);
    expect(read("contoso.example,gold,,2025-06-01,2026-06-30").failed).toEqual([{ line: 2, code: "ties" }]);
  });

  describe("that begins before what it renews has ended", () => {
    const open = year(2026, { to: undefined });
    const row = "contoso.example,gold,,2027-01-01,2027-12-31";
    const over = (standing: Assignment, ...rows: string[]) => {
      const answer = previewAssignments(priceList({ assignments: [standing] }), [header, ...rows].join("\r\n"));
      if (!answer.ok) throw new Error(answer.refused);
      return answer;
    };

    test.for<[what: string, standing: Assignment]>([
      ["has no end", open],
      ["has neither beginning nor end", year(2026, { from: undefined, to: undefined })],
      ["ends later", year(2026, { to: "2028-06-30" })],
      ["ends while it lasts", year(2026, { to: "2027-06-30" })],
    ])("is refused, and the list keeps what it has: one that %s", ([, standing]) => {
      expect(over(standing, row)).toEqual({
        ok: true,
        changes: [],
        failed: [{ line: 2, code: "not-ended" }],
        assignments: [standing],
      });
    });

    test("is added where the file ends that one first", () => {
      const answer = over(open, "contoso.example,gold,,2026-01-01,2026-12-31", row);
      expect(answer).toMatchObject({ failed: [], changes: [{ change: "changed" }, { change: "added" }] });
      expect(answer.assignments).toEqual([year(2026), year(2027)]);
    });

    test("names the line that says what stands in the list", () => {
      expect(over(open, row, "contoso.example,gold,,2026-01-01,").failed).toEqual([
        { line: 2, code: "not-ended", otherLine: 3 },
      ]);
    });

    test("is a tie like any other where the offer or the contract is another", () => {
      expect(over(open, "contoso.example,silver,,2027-01-01,").failed).toEqual([{ line: 2, code: "ties" }]);
      expect(over(open, "contoso.example,gold,C-2,2027-01-01,").failed).toEqual([{ line: 2, code: "ties" }]);
    });
  });

  test("may cut a term in two", () => {
    const answer = read("contoso.example,gold,,2026-01-01,2026-06-30", "contoso.example,gold,,2026-07-01,2026-12-31");
    expect(answer.failed).toEqual([]);
    expect(answer.assignments).toEqual([
      year(2025),
      year(2026, { discount: "10", to: "2026-06-30" }),
      year(2026, { from: "2026-07-01" }),
    ]);
  });
});
