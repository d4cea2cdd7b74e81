import type { ApiErrorKind } from "../schemas/error-facts.ts";
import { field, parseBody, shortText } from "./body.ts";
import { ApiError } from "./errors.ts";

/** Microsoft's codes whose meaning is narrower than their HTTP status. */
const kindOfCode = new Map<string, ApiErrorKind>(
  Object.entries<ApiErrorKind>({
    "900420": "signed-out",
    "800001": "signed-out",
    InvalidAuthenticationToken: "signed-out",
    ExpiredAuthenticationToken: "signed-out",
    InvalidAuthenticationTokenTenant: "wrong-tenant",
    AuthorizationFailed: "missing-role",
    SubscriptionNotFound: "not-found",
    "900308": "missing-role",
    "900309": "blocked-by-policy",
    "90000": "consent-needed",
    "20002": "no-delegated-access",
    "60003": "no-delegated-access",
    "2032": "missing-role",
    "2055": "changed-elsewhere",
    Authorization_RequestDenied: "missing-role",
    Forbidden: "missing-role",
  }),
);

/** How far a clock may be off before Microsoft takes a young token for an old one. */
const clockToleranceMs = 5 * 60 * 1000;

/** Whether a token was refused while this computer's clock and Microsoft's are apart. */
function clockIsWrong({ status, headers }: Response, now: number): boolean {
  const theirs = Date.parse(headers.get("Date") ?? "");
  return status === 401 && Math.abs(theirs - now) > clockToleranceMs;
}

function kindOf(status: number, code: string | undefined): ApiErrorKind {
  const known = code === undefined ? undefined : kindOfCode.get(code);
  if (known) return known;
  if (status === 401) return "signed-out";
  if (status === 403) return "missing-role";
  if (status === 404) return "not-found";
  if (status === 412) return "changed-elsewhere";
  if (status === 429) return "throttled";
  return status >= 500 ? "microsoft-down" : "unexpected";
}

/**
 * The longest wait that a header can impose. Microsoft's windows are an hour at most; a longer wait is a proxy's page or a date by
 * another clock, and would keep a customer's health away until the browser's data is cleared.
 * @see https://learn.microsoft.com/graph/throttling-limits (checked 2026-11-22)
 */
const longestWaitMs = 60 * 60 * 1000;

/**
 * Epoch milliseconds from a Retry-After header, which holds seconds or an HTTP date; a minute from now where it is missing, an hour
 * at most.
 */
export function retryTime(header: string | null, now: number): number {
  const seconds = Number(header?.trim() || Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return now + Math.min(seconds * 1000, longestWaitMs);
  // Date.parse takes nearly anything for a date; one of HTTP begins with its day.
  const date = Date.parse(/^\s*[a-z]{3,9},/i.test(header ?? "") ? (header ?? "") : "");
  return Number.isNaN(date) ? now + 60_000 : Math.min(Math.max(date, now), now + longestWaitMs);
}

const quoted = /"(code|statusCode|description|message)"\s*:\s*(?:(\d+)|"([^"”\r\n]*))/g;

/** What can still be told from an error that is no JSON because it was cut off or mistyped. */
function salvaged(text: string): Record<string, string> | undefined {
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  const found = Array.from(text.matchAll(quoted), ([, name = "", number, words]) => [name, number ?? words ?? ""]);
  return Object.fromEntries(found);
}

/** Entra's number of a refusal as it is looked up: `AADSTS90002`. */
function entraCode(body: unknown): string | undefined {
  const codes = field(body, "error_codes");
  const number: unknown = Array.isArray(codes) ? codes[0] : undefined;
  return typeof number === "number" ? `AADSTS${number}` : undefined;
}

/** Entra's sentence without the lines that repeat its ids and the time. */
function entraDetail(body: unknown): string | undefined {
  const words = field(body, "error_description");
  return typeof words === "string" ? shortText(words.split(/\r?\n/)[0]) : undefined;
}

/**
 * Reads a refused response into an ApiError. Takes Partner Center's three body shapes, Graph's, ARM's and Entra's, and bodies that
 * are no JSON at all.
 * @see https://learn.microsoft.com/partner-center/developer/error-codes and https://learn.microsoft.com/graph/errors (checked 2026-11-22)
 */
export function readError(response: Response, text: string, correlationId: string, now: number): ApiError {
  const body = parseBody(text) ?? salvaged(text);
  const inner = field(body, "error");
  const source = typeof inner === "object" && inner !== null ? inner : body;
  const code = shortText(field(source, "code", "statusCode"), 100) ?? entraCode(body);
  const detail = shortText(field(source, "description", "message", "errorName")) ?? entraDetail(body);
  const retryable = field(source, "isRetryable");
  const requestId =
    shortText(field(field(source, "innerError"), "request-id"), 100) ??
    shortText(field(body, "correlation_id"), 100) ??
    shortText(response.headers.get("MS-CorrelationId"), 100) ??
    shortText(response.headers.get("request-id"), 100) ??
    shortText(response.headers.get("x-ms-correlation-request-id"), 100) ??
    shortText(response.headers.get("x-ms-request-id"), 100) ??
    correlationId;
  const { status } = response;
  const throttled = status === 429 || (status === 503 && response.headers.has("Retry-After"));
  return new ApiError({
    kind: throttled ? "throttled" : clockIsWrong(response, now) ? "clock-wrong" : kindOf(status, code),
    status,
    correlationId: requestId,
    ...(code === undefined ? {} : { code }),
    ...(detail === undefined ? {} : { detail }),
    ...(typeof retryable === "boolean" ? { retryable } : {}),
    ...(throttled ? { retryAt: retryTime(response.headers.get("Retry-After"), now) } : {}),
  });
}
