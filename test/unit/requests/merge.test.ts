import { describe, expect, test } from "vitest";
import { countRequests, mergeRequests, openRequests } from "../../../lib/requests/merge.ts";
import type { ServiceRequest } from "../../../lib/schemas/service-request.ts";

function request(id: string, given: Partial<ServiceRequest> = {}): ServiceRequest {
  return {
    source: "partner-center",
    id,
    title: `Request ${id}`,
    severity: "moderate",
    status: "open",
    createdAt: "2026-11-20T00:00:00.000Z",
    updatedAt: "2026-11-21T00:00:00.000Z",
    closedAt: undefined,
    contact: "",
    ...given,
  };
}

const keys = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key);

describe("the merged list", () => {
  test("has the open ones first and, of equal urgency, the newest activity on top, whatever the source", () => {
    const { open, closed } = mergeRequests([
      request("1", { updatedAt: "2026-11-19T00:00:00.000Z", createdAt: undefined }),
      request("2", { source: "azure", updatedAt: "2026-11-22T00:00:00.000Z" }),
      request("3", { status: "closed", closedAt: "2026-11-23T00:00:00.000Z" }),
      request("4", { source: "azure", status: "Closed", updatedAt: "2026-11-22T00:00:00.000Z" }),
      request("5", { status: "Parked" }),
      request("6", { updatedAt: undefined, createdAt: undefined }),
    ]);
    expect(keys(open)).toEqual(["azure 2", "partner-center 5", "partner-center 1", "partner-center 6"]);
    expect(keys(closed)).toEqual(["partner-center 3", "azure 4"]);
  });

  test("puts what waits for the agent first, then the more severe, then the newest activity", () => {
    const { open, closed } = mergeRequests([
      request("1", { severity: "minimal", updatedAt: "2026-11-24T00:00:00.000Z" }),
      request("2", { severity: "Critical", source: "azure" }),
      request("3", { severity: "highestcriticalimpact" }),
      request("4", { severity: "catastrophic", updatedAt: "2026-11-25T00:00:00.000Z" }),
      request("5", { severity: "critical", updatedAt: "2026-11-23T00:00:00.000Z" }),
      request("6", { severity: "minimal", status: "attention_needed" }),
      request("7", { severity: "minimal", status: "closed", updatedAt: "2026-11-24T00:00:00.000Z" }),
      request("8", { severity: "critical", status: "closed" }),
    ]);
    expect(open.map(({ row }) => row.id)).toEqual(["6", "3", "5", "2", "1", "4"]);
    expect(closed.map(({ row }) => row.id)).toEqual(["7", "8"]);
  });

  test("shows a number that both sources list once, and says so", () => {
    const rows = [request("7"), request("7", { source: "azure", status: "Open" }), request("8")];
    const { open } = mergeRequests(rows);
    expect(open.map(({ key, also }) => [key, also])).toEqual([
      ["azure 7", "partner-center"],
      ["partner-center 8", undefined],
    ]);
    expect(countRequests(rows).open).toBe(2);
  });

  test("keeps both where the sources disagree about it", () => {
    const { open, closed } = mergeRequests([request("7"), request("7", { source: "azure", status: "Closed" })]);
    expect(keys(open)).toEqual(["partner-center 7"]);
    expect(closed.map(({ key, also }) => [key, also])).toEqual([["azure 7", undefined]]);
  });

  test("is the same whatever order the rows come in", () => {
    const rows = ["1", "2", "3"].map((id) => request(id));
    expect(keys(mergeRequests(rows.toReversed()).open)).toEqual(keys(mergeRequests(rows).open));
  });
});

describe("the numbers", () => {
  test("count what is open, what waits for us, and the worst that is rated", () => {
    const rows = [
      request("1", { severity: "unknown" }),
      request("2", { severity: "minimal", status: "attention_needed" }),
      request("3", { severity: "Critical", source: "azure" }),
      request("4", { severity: "highestcriticalimpact", status: "closed" }),
      request("5", { severity: "catastrophic" }),
    ];
    expect(countRequests(rows)).toEqual({ open: 4, attention: 1, worst: "Critical" });
    expect(openRequests(rows).map(({ id }) => id)).not.toContain("4");
  });

  test("rate nothing where Microsoft does not", () => {
    expect(countRequests([request("1", { severity: "unknown" })])).toEqual({ open: 1, attention: 0, worst: undefined });
    expect(countRequests([])).toEqual({ open: 0, attention: 0, worst: undefined });
  });
});
