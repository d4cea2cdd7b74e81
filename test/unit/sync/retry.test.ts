import { expect, test } from "vitest";
import type { ApiErrorKind } from "../../../lib/schemas/error-facts.ts";
import { retryTimeOf } from "../../../lib/sync/retry.ts";
import { minute, noon } from "../../builders/clock.ts";

const wait = (kind: ApiErrorKind, failures = 1): number | undefined => {
  const at = retryTimeOf({ kind }, failures, noon);
  return at === undefined ? undefined : at - noon;
};

test("passing trouble is tried soon, then ever later, never later than a quarter of an hour", () => {
  for (const kind of [
    "offline",
    "microsoft-down",
    "unexpected",
    "mfa-needed",
    "clock-wrong",
    "wrong-tenant",
  ] as const) {
    expect([1, 2, 3, 4, 5, 6, 7, 50].map((failures) => wait(kind, failures))).toEqual(
      [0.5, 1, 2, 4, 8, 15, 15, 15].map((minutes) => minutes * minute),
    );
  }
});

test("what somebody has to grant first is asked for every quarter of an hour", () => {
  for (const kind of ["consent-needed", "missing-role", "no-delegated-access", "blocked-by-policy"] as const) {
    expect([wait(kind), wait(kind, 9)]).toEqual([15 * minute, 15 * minute]);
  }
});

test("what costs no call to find out waits for nothing", () => {
  for (const kind of ["signed-out", "expired", "cancelled", "not-set-up", "not-in-this-cloud"] as const) {
    expect(wait(kind)).toBeUndefined();
  }
});

test("Microsoft's own time goes before all others", () => {
  expect(retryTimeOf({ kind: "throttled", retryAt: noon + 7 }, 9, noon)).toBe(noon + 7);
});
