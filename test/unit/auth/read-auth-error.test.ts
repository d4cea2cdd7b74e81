import { describe, expect, test } from "vitest";
import { ApiError } from "../../../lib/api/errors.ts";
import { readAuthError } from "../../../lib/auth/read-auth-error.ts";
import { noon } from "../../builders/clock.ts";

/** As MSAL throws: a code, a number where Entra gave one, and words. */
const thrown = (errorCode: string, more: object = {}): Error =>
  Object.assign(new Error(`${errorCode}: words of Entra`), { name: "ServerError", errorCode, ...more });
const factsOf = (error: unknown) => readAuthError(error, noon).facts;

describe("Entra's number says more than its word", () => {
  test.for([
    ["50020", "no-delegated-access"],
    ["90072", "no-delegated-access"],
    ["65001", "consent-needed"],
    ["90094", "consent-needed"],
    ["65004", "consent-needed"],
    ["50105", "missing-role"],
    ["50076", "mfa-needed"],
    ["50079", "mfa-needed"],
    ["53000", "blocked-by-policy"],
    ["53003", "blocked-by-policy"],
    ["700084", "expired"],
    ["50058", "signed-out"],
    ["50173", "expired"],
    ["90002", "wrong-cloud"],
    ["900439", "wrong-cloud"],
    ["700024", "clock-wrong"],
    ["90033", "microsoft-down"],
    ["9999999", "signed-out"],
  ])("AADSTS%s is %s", ([number, kind]) => {
    expect(factsOf(thrown("invalid_grant", { errorNo: number }))).toMatchObject({ kind, code: `AADSTS${number}` });
    const inWords = Object.assign(thrown("invalid_grant"), { message: `invalid_grant: AADSTS${number}: words` });
    expect(factsOf(inWords)).toMatchObject({ kind, code: `AADSTS${number}` });
  });
});

describe("without a number the word counts", () => {
  test.for([
    ["consent_required", "consent-needed"],
    ["login_required", "signed-out"],
    ["interaction_required", "signed-out"],
    ["no_account_error", "signed-out"],
    ["no_tokens_found", "signed-out"],
    ["refresh_token_expired", "expired"],
    ["user_cancelled", "cancelled"],
    ["access_denied", "cancelled"],
    ["no_network_connectivity", "offline"],
    ["post_request_failed", "offline"],
    ["temporarily_unavailable", "microsoft-down"],
    ["state_mismatch", "unexpected"],
    ["constructor", "unexpected"],
  ])("%s is %s", ([word, kind]) => {
    expect(factsOf(thrown(word ?? ""))).toMatchObject({ kind, code: word });
  });
});

test.for(["The user did not approve access.", "User cancelled or denied access", "canceled by the agent"])(
  "a window that was closed is cancelled: %s",
  (message) => {
    expect(factsOf(new Error(message)).kind).toBe("cancelled");
  },
);

test("words about cancelling in a refusal of Entra's are none", () => {
  expect(factsOf(thrown("invalid_grant", { message: "The subscription was cancelled." })).kind).toBe("signed-out");
});

test("throttling says when to try again", () => {
  expect(factsOf(thrown("invalid_grant", { errorNo: "50196" }))).toMatchObject({
    kind: "throttled",
    retryAt: noon + 60_000,
  });
});

test("Entra's correlation id is kept, and nothing of its words", () => {
  const facts = factsOf(thrown("invalid_grant", { correlationId: "c1", message: "eyJ0eXAi.secret" }));
  expect(facts).toEqual({ kind: "signed-out", code: "invalid_grant", correlationId: "c1" });
});

test("an ApiError stays what it is", () => {
  const error = new ApiError({ kind: "not-set-up" });
  expect(readAuthError(error, noon)).toBe(error);
});

test.for([
  [new TypeError("x is undefined"), "TypeError"],
  ["words", "Error"],
  [undefined, "Error"],
  [{ errorCode: 7, message: null }, "Error"],
] as const)("anything else is unexpected, by its name", ([error, code]) => {
  expect(factsOf(error)).toEqual({ kind: "unexpected", code });
});
