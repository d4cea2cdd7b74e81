import { describe, expect, test } from "vitest";
import { ApiError, errorFacts } from "../../../lib/api/errors.ts";
import { batchEndpoint, readPart } from "../../../lib/api/graph/batch.ts";
import { healthOverviewsEndpoint } from "../../../lib/api/graph/health-overviews.ts";
import { noon } from "../../builders/clock.ts";
import { readFixture } from "../../builders/fixture.ts";

const { rows, unreadable } = readFixture(batchEndpoint).responses;

function read(id: string) {
  const part = rows.find((row) => row.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return readPart(part, healthOverviewsEndpoint.schema, "c0-ours", noon);
}

function refusal(id: string) {
  try {
    read(id);
  } catch (error) {
    return error instanceof ApiError ? error.facts : error;
  }
  throw new Error(`part ${id} was not refused`);
}

test("a batch asks for what endpoints ask for, without the version in front", () => {
  const path = healthOverviewsEndpoint.path(undefined);
  expect(
    batchEndpoint.body?.([
      { id: "1", path },
      { id: "2", path: "/v1.0/organization", after: ["1"] },
      { id: "3", path: "/v1.01/odd", after: [] },
    ]),
  ).toEqual({
    requests: [
      { id: "1", method: "GET", url: "/admin/serviceAnnouncement/healthOverviews?$expand=issues" },
      { id: "2", method: "GET", url: "/organization", dependsOn: ["1"] },
      { id: "3", method: "GET", url: "/v1.01/odd" },
    ],
  });
});

describe("a batch's answer", () => {
  test("has its parts by their ids, in whatever order they came", () => {
    expect(unreadable).toBe(0);
    expect(rows.map(({ id, status }) => [id, status])).toEqual([
      ["2", 403],
      ["1", 200],
      ["3", 429],
      ["4", 424],
      ["5", 204],
    ]);
  });

  test("counts a part that is none, and reads the others", () => {
    const responses = [{ id: "1" }, { id: "2", status: 99 }, { id: "3", status: 200 }];
    const read2 = batchEndpoint.schema.parse({ responses }).responses;
    expect([read2.rows.map(({ id }) => id), read2.unreadable]).toEqual([["3"], 2]);
  });

  test("has a part that was answered well as its own endpoint reads it", () => {
    expect(read("1").value.rows.map(({ service }) => service.id)).toEqual(["Exchange"]);
  });

  test("has refusals as if each had come alone: with its id, and without a code where there is none", () => {
    expect(refusal("2")).toEqual({
      kind: "missing-role",
      status: 403,
      detail: "You may not see this.",
      correlationId: "5eed0000-0013-4000-8000-000000000013",
    });
  });

  test("has a part's own time to wait", () => {
    expect(refusal("3")).toMatchObject({ kind: "throttled", retryAt: noon + 17_000, correlationId: "c0-ours" });
  });

  test("has what hung on a refused part refused", () => {
    expect(refusal("4")).toMatchObject({ kind: "unexpected", status: 424, code: "FailedDependency" });
  });

  test("has a part that its schema cannot read as an answer that is not readable", () => {
    expect(refusal("5")).toMatchObject({ kind: "unexpected", code: "unreadable-answer", status: 204 });
    expect(errorFacts(new ApiError({ kind: "unexpected" }))).toEqual({ kind: "unexpected" });
  });
});
