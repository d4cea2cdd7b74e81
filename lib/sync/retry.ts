import type { ApiErrorKind, ErrorFacts } from "../schemas/error-facts.ts";

const firstMs = 30_000;
const longestMs = 15 * 60_000;

/** What costs no call to find out again: tried at the next occasion. */
const atOnce: ReadonlySet<ApiErrorKind> = new Set([
  "signed-out",
  "expired",
  "cancelled",
  "not-set-up",
  "not-in-this-cloud",
]);

/** What may be over soon, by itself or because the agent sees to it now. */
const passing: ReadonlySet<ApiErrorKind> = new Set([
  "offline",
  "microsoft-down",
  "unexpected",
  "mfa-needed",
  "clock-wrong",
  "wrong-tenant",
]);

/**
 * When a source that failed for the `failures`th time in a row is tried again, in epoch milliseconds; `undefined` is the next
 * occasion. Passing trouble is tried soon and then ever later; a role, a consent or an access that is missing in a quarter of an hour.
 */
export function retryTimeOf(error: ErrorFacts, failures: number, now: number): number | undefined {
  if (error.retryAt !== undefined) return error.retryAt;
  if (atOnce.has(error.kind)) return undefined;
  const wait = passing.has(error.kind) ? Math.min(firstMs * 2 ** (failures - 1), longestMs) : longestMs;
  return now + wait;
}
