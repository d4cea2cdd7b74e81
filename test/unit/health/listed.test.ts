import { describe, expect, test } from "vitest";
import { fits, inHistory, isOpen, listIssues } from "../../../lib/health/listed.ts";
import { event, issue } from "../../builders/health.ts";

describe("an issue still matters", () => {
  test.for<[word: string, open: boolean, given: Parameters<typeof issue>[1]]>([
    ["while it is being looked into", true, { status: "Investigating" }],
    ["when its status means nothing to us", true, { status: "MitigatedByMoonlight" }],
    ["no more when it is resolved", false, { resolved: true }],
    ["no more when it is resolved, whatever the status says", false, { resolved: true, status: "ServiceDegradation" }],
    ["no more when the service is restored", false, { status: "ServiceRestored" }],
    ["no more when it was none", false, { status: "falsePositive" }],
  ])("%s: %s", ([, open, given]) => {
    expect(isOpen(issue("EX1", given))).toBe(open);
  });
});

describe("the list", () => {
  test("has both sources, newest activity first, each with its grade", () => {
    const listed = listIssues(
      [
        issue("EX1", { updatedAt: "2026-11-22T08:00:00.000Z" }),
        issue("EX2", { updatedAt: "2026-11-22T10:00:00.000Z", classification: "advisory" }),
        issue("EX3", { updatedAt: "2026-11-22T07:00:00.000Z", resolved: true }),
      ],
      [event("AA-1", { updatedAt: "2026-11-22T09:00:00.000Z", level: "Critical" })],
    );
    expect(listed.map(({ id, grade, open, azure }) => [id, grade, open, azure])).toEqual([
      ["EX2", "advisory", true, false],
      ["AA-1", "down", true, true],
      ["EX1", "degraded", true, false],
      ["EX3", "fine", false, false],
    ]);
  });
});

describe("the history", () => {
  const now = Date.parse("2026-11-22T12:00:00.000Z");
  const [over] = listIssues([issue("EX1", { resolved: true, endedAt: "2026-11-01T00:00:00.000Z", updatedAt: "" })]);
  const [open] = listIssues([issue("EX2")]);
  const [old] = listIssues([
    issue("EX3", { resolved: true, endedAt: "2026-09-01T00:00:00.000Z", updatedAt: "2026-09-02T00:00:00.000Z" }),
  ]);

  test("holds what was over in the last 30 days, and nothing else", () => {
    expect([over, open, old].map((entry) => entry && inHistory(entry, now))).toEqual([true, false, false]);
  });
});

describe("a search", () => {
  const mail = issue("EX900001", {
    title: "Some people can't send mail",
    service: "Exchange Online",
    feature: "Mail flow",
  });

  test.for([
    ["", true],
    ["MAIL", true],
    ["exchange ex9", true],
    ["mail  flow", true],
    ["teams", false],
    ["mail teams", false],
  ] as const)("“%s” fits: %s", ([typed, fitting]) => {
    expect(fits(mail, typed)).toBe(fitting);
  });
});
