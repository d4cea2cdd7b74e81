import { ApiError } from "../api/errors.ts";
import { retryTime } from "../api/read-error.ts";
import type { ApiErrorKind, ErrorFacts } from "../schemas/error-facts.ts";

/**
 * Entra's numbers and what they mean for an agent.
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes (checked 2026-11-22)
 */
const kindOfNumber = new Map<string, ApiErrorKind>(
  Object.entries<ApiErrorKind>({
    "50020": "no-delegated-access",
    "50034": "no-delegated-access",
    "90072": "no-delegated-access",
    "500213": "no-delegated-access",
    "65001": "consent-needed",
    "65004": "consent-needed",
    "650051": "consent-needed",
    "650052": "consent-needed",
    "700016": "consent-needed",
    "90094": "consent-needed",
    "50105": "missing-role",
    "50072": "mfa-needed",
    "50074": "mfa-needed",
    "50076": "mfa-needed",
    "50079": "mfa-needed",
    "50158": "mfa-needed",
    "53000": "blocked-by-policy",
    "53001": "blocked-by-policy",
    "53003": "blocked-by-policy",
    "53004": "blocked-by-policy",
    "530002": "blocked-by-policy",
    "50173": "expired",
    "70008": "expired",
    "70043": "expired",
    "700082": "expired",
    "700084": "expired",
    "50058": "signed-out",
    "90002": "wrong-cloud",
    "90043": "wrong-cloud",
    "90051": "wrong-cloud",
    "900439": "wrong-cloud",
    "500133": "clock-wrong",
    "700024": "clock-wrong",
    "50196": "throttled",
    "90033": "microsoft-down",
    "90036": "microsoft-down",
  }),
);

const kindOfCode = new Map<string, ApiErrorKind>(
  Object.entries<ApiErrorKind>({
    consent_required: "consent-needed",
    login_required: "signed-out",
    interaction_required: "signed-out",
    no_account_error: "signed-out",
    no_tokens_found: "signed-out",
    refresh_token_expired: "expired",
    bad_token: "expired",
    invalid_grant: "signed-out",
    user_cancelled: "cancelled",
    access_denied: "cancelled",
    no_network_connectivity: "offline",
    post_request_failed: "offline",
    get_request_failed: "offline",
    temporarily_unavailable: "microsoft-down",
    server_error: "microsoft-down",
  }),
);

function property(thrown: unknown, name: string): string | undefined {
  const value = typeof thrown === "object" && thrown !== null ? (thrown as Record<string, unknown>)[name] : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** What MSAL, Entra or the browser's sign-in window threw, as an ApiError. Nothing of a token is in these texts. */
export function readAuthError(thrown: unknown, now: number): ApiError {
  if (thrown instanceof ApiError) return thrown;
  const message = property(thrown, "message") ?? "";
  const errorCode = property(thrown, "errorCode") ?? "";
  const number = property(thrown, "errorNo") ?? /AADSTS(\d+)/.exec(message)?.[1];
  const cancelled = /did not approve|cancell?ed|user closed/i.test(message) && !errorCode;
  const kind: ApiErrorKind = cancelled
    ? "cancelled"
    : (kindOfNumber.get(number ?? "") ?? kindOfCode.get(errorCode) ?? "unexpected");
  const correlationId = property(thrown, "correlationId");
  const facts: ErrorFacts = {
    kind,
    code: number ? `AADSTS${number}` : errorCode || (property(thrown, "name") ?? "Error"),
    ...(correlationId ? { correlationId } : {}),
    ...(kind === "throttled" ? { retryAt: retryTime(null, now) } : {}),
  };
  return new ApiError(facts, { cause: thrown });
}
