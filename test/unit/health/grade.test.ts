import { describe, expect, test } from "vitest";
import { byBadness, gradeOf, gradeOfService } from "../../../lib/health/grade.ts";

describe("the grade of a status", () => {
  test.for([
    ["ServiceInterruption", "down"],
    ["serviceInterruption", "down"],
    ["ServiceDegradation", "degraded"],
    ["investigating", "degraded"],
    ["RestoringService", "degraded"],
    ["verifyingService", "degraded"],
    ["ExtendedRecovery", "degraded"],
    ["confirmed", "degraded"],
    ["Reported", "degraded"],
    ["ServiceOperational", "fine"],
    ["SERVICERESTORED", "fine"],
    ["postIncidentReviewPublished", "fine"],
    ["FalsePositive", "fine"],
    ["resolved", "fine"],
    ["resolvedExternal", "fine"],
    ["mitigated", "fine"],
    ["MitigatedExternal", "fine"],
    [" ServiceOperational ", "fine"],
    ["InvestigationSuspended", "unknown"],
    ["unknownFutureValue", "unknown"],
    ["MitigatedByMoonlight", "unknown"],
    ["", "unknown"],
  ])("%s is %s", ([status, grade]) => {
    expect(gradeOf(status ?? "")).toBe(grade);
  });

  test.for(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "a word of the language, %s, is unknown",
    (word) => {
      expect(gradeOf(word)).toBe("unknown");
    },
  );
});

describe("the grade of a service", () => {
  test.for<[status: string, open: string[], grade: string]>([
    ["ServiceDegradation", ["Advisory"], "advisory"],
    ["ServiceDegradation", ["advisory", " ADVISORY "], "advisory"],
    ["ServiceInterruption", ["Advisory"], "advisory"],
    ["ServiceDegradation", ["Advisory", "Incident"], "degraded"],
    ["ServiceDegradation", ["Curiosity"], "degraded"],
    ["ServiceDegradation", [], "degraded"],
    ["ServiceInterruption", [], "down"],
    ["ServiceOperational", ["Incident"], "fine"],
    ["MitigatedByMoonlight", ["Advisory"], "unknown"],
  ])("%s with %s open is %s", ([status, open, grade]) => {
    expect(gradeOfService(status, open)).toBe(grade);
  });
});

test("the worst stands first, and equals by name", () => {
  const rows = (
    [
      ["fine", "Yammer"],
      ["unknown", "Sway"],
      ["advisory", "Teams"],
      ["degraded", "Planner"],
      ["down", "Exchange"],
      ["down", "Bookings"],
      ["fine", "Access"],
    ] as const
  ).map(([grade, name]) => ({ grade, name }));
  const order = rows.toSorted(byBadness("en")).map(({ name }) => name);
  expect(order).toEqual(["Bookings", "Exchange", "Planner", "Teams", "Sway", "Access", "Yammer"]);
});

test("names are sorted as the language sorts them", () => {
  const rows = ["Zebra", "Äpfel", "가나", "apple"].map((name) => ({ grade: "fine" as const, name }));
  expect(rows.toSorted(byBadness("en")).map(({ name }) => name)).toEqual(["Äpfel", "apple", "Zebra", "가나"]);
  expect(rows.toSorted(byBadness("ko")).map(({ name }) => name)[0]).toBe("가나");
});
