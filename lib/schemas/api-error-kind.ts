/** What went wrong, in the kinds the screen can speak to. */
export const apiErrorKinds = [
  "signed-out",
  "cancelled",
  "consent-needed",
  "no-delegated-access",
  "missing-role",
  "mfa-needed",
  "blocked-by-policy",
  "throttled",
  "not-found",
  "microsoft-down",
  "offline",
  "wrong-tenant",
  "clock-wrong",
  "not-set-up",
  "not-in-this-cloud",
  "unexpected",
] as const;

export type ApiErrorKind = (typeof apiErrorKinds)[number];
