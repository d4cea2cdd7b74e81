/** What went wrong, in the kinds the screen can speak to. */
export const apiErrorKinds = [
  "signed-out",
  "expired",
  "cancelled",
  "consent-needed",
  "consent-needed-partner",
  "app-unknown",
  "no-delegated-access",
  "delegated-access-ended",
  "delegated-access-pending",
  "missing-role",
  "no-partner-center-role",
  "mfa-needed",
  "blocked-by-policy",
  "throttled",
  "not-found",
  "microsoft-down",
  "offline",
  "wrong-tenant",
  "wrong-cloud",
  "clock-wrong",
  "not-set-up",
  "set-by-organisation",
  "changed-elsewhere",
  "assignments-tie",
  "prices-alike",
  "wording-incomplete",
  "not-in-this-cloud",
  "unexpected",
] as const;

export type ApiErrorKind = (typeof apiErrorKinds)[number];

/** The facts of a failure: safe to keep in the database and to show. Never holds a token or a body. */
export type ErrorFacts = {
  readonly kind: ApiErrorKind;
  /** Microsoft's own code, such as `AADSTS65001`, `900308` or `UnknownError`. */
  readonly code?: string;
  /** Microsoft's sentence, at most 500 characters. */
  readonly detail?: string;
  /** The id that Microsoft's support asks for. */
  readonly correlationId?: string;
  readonly status?: number;
  /** Whether Microsoft says that the same call may yet succeed; missing where it says nothing of it. */
  readonly retryable?: boolean;
  /** Epoch milliseconds before which the same call must not be made again. */
  readonly retryAt?: number;
};
