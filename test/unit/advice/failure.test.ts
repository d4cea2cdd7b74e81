import { expect, test } from "vitest";
import { databaseFailure, databaseTroubleIn, failureOf } from "../../../lib/advice/failure.ts";
import { noon } from "../../builders/clock.ts";

test("a failure says when it is tried again: what Microsoft asked for, before what was set here", () => {
  const row = { error: { kind: "microsoft-down" } } as const;
  expect(failureOf({ ...row, retryAt: noon + 30_000 })).toEqual({ kind: "microsoft-down", retryAt: noon + 30_000 });
  const asked = { ...row, error: { kind: "throttled", retryAt: noon + 90_000 } } as const;
  expect(failureOf({ ...asked, retryAt: noon + 30_000 })?.retryAt).toBe(noon + 90_000);
  expect(failureOf(row)).toBe(row.error);
  expect(failureOf({ retryAt: noon })).toBeUndefined();
});

test("a failure of the database is told from Microsoft's", () => {
  for (const trouble of ["blocked", "newer", "full", "broken"] as const) {
    expect(databaseTroubleIn(databaseFailure(trouble))).toBe(trouble);
  }
  expect(databaseTroubleIn({ kind: "unexpected", code: "database-on-the-moon" })).toBeUndefined();
  expect(databaseTroubleIn({ kind: "offline" })).toBeUndefined();
});
