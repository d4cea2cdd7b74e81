import { describe, expect, test } from "vitest";
import { eventIssue, eventPosts, gradeOfEvent, isPlanned } from "../../../lib/health/azure.ts";
import { event, impact } from "../../builders/health.ts";

describe("the grade of an event", () => {
  test.for([
    ["ServiceIssue", "Active", "Critical", "down"],
    ["serviceissue", "ACTIVE", "error", "degraded"],
    ["ServiceIssue", "Active", "Warning", "degraded"],
    ["ServiceIssue", "Active", "Informational", "advisory"],
    ["ServiceIssue", "Active", "Baffling", "degraded"],
    ["ServiceIssue", "Resolved", "Critical", "fine"],
    ["ServiceIssue", "Undecided", "Critical", "unknown"],
    ["HealthAdvisory", "Active", "Critical", "advisory"],
    ["SecurityAdvisory", "Active", "Warning", "advisory"],
    ["PlannedMaintenance", "Active", "Warning", "fine"],
    ["RCA", "Active", "Warning", "fine"],
    ["ForeseenWeather", "Active", "Warning", "unknown"],
  ] as const)("%s, %s, %s: %s", ([type, status, level, grade]) => {
    expect(gradeOfEvent({ type, status, level })).toBe(grade);
  });
});

test("planned work is planned until it is over", () => {
  expect(isPlanned({ type: "PlannedMaintenance", status: "Active" })).toBe(true);
  expect(isPlanned({ type: "plannedmaintenance", status: "resolved" })).toBe(false);
  expect(isPlanned({ type: "ServiceIssue", status: "Active" })).toBe(false);
});

test("an event reads as an issue: its parts are the service, its regions the feature", () => {
  const issue = eventIssue(
    event("AA-1", { impacts: [impact("Storage", "West Europe"), impact("Storage", "Korea Central")], title: "" }),
  );
  expect(issue).toMatchObject({
    id: "AA-1",
    title: "AA-1",
    service: "Azure Storage",
    serviceId: "azure:Storage",
    feature: "West Europe, Korea Central",
  });
  expect(eventIssue(event("AA-2", { impacts: [] })).service).toBe("Azure");
});

test("what was said of an event are its updates; where there is none, its text", () => {
  const updates = [{ at: "2026-11-22T11:00:00.000Z", content: "Better now" }];
  expect(eventPosts(event("AA-1", { updates, summary: "Bad" })).map(({ content }) => content)).toEqual(["Better now"]);
  expect(eventPosts(event("AA-1", { updates: [], summary: "Bad" })).map(({ content }) => content)).toEqual(["Bad"]);
  expect(eventPosts(event("AA-1", { updates: [], summary: "", article: "" }))).toEqual([]);
});
