import { describe, expect, test } from "vitest";
import { ApiError, errorFacts } from "../../../lib/api/errors.ts";
import { readError, retryTime } from "../../../lib/api/read-error.ts";
import type { ErrorFacts } from "../../../lib/schemas/error-facts.ts";
import { noon } from "../../builders/clock.ts";

type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

function facts({ status, body = "", headers = {} }: Answer): ErrorFacts {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return readError(new Response(null, { status, headers }), text, "c0-ours", noon).facts;
}

describe("the shapes of a refusal", () => {
  test("Partner Center's usual one, its code a number or a text", () => {
    const body = { code: 60003, description: " No relationship. ", data: [], source: "PartnerFD" };
    const kind = "no-delegated-access";
    const expected = { kind, status: 404, code: "60003", detail: "No relationship.", correlationId: "c0-ours" };
    expect(facts({ status: 404, body })).toEqual(expected);
    expect(facts({ status: 404, body: { ...body, code: "60003" } })).toEqual(expected);
  });

  test("its validation status's own, which has a message as well", () => {
    const body = {
      code: 600074,
      message: "m",
      description: "d",
      errorName: "AccountStatusNotFound",
      isRetryable: false,
    };
    expect(facts({ status: 404, body })).toMatchObject({ kind: "not-found", code: "600074", detail: "d" });
    expect(facts({ status: 404, body: { errorName: "AccountStatusNotFound" } }).detail).toBe("AccountStatusNotFound");
    expect(facts({ status: 404, body }).retryable).toBe(false);
    expect(facts({ status: 404, body: { ...body, isRetryable: true } }).retryable).toBe(true);
    for (const isRetryable of [undefined, null, "false", 0]) {
      expect(facts({ status: 404, body: { ...body, isRetryable } })).not.toHaveProperty("retryable");
    }
  });

  test("its gateway's, with the seconds to wait", () => {
    const body = { statusCode: 429, message: "Rate limit is exceeded. Try again in 57 seconds." };
    expect(facts({ status: 429, body, headers: { "Retry-After": "57" } })).toMatchObject({
      kind: "throttled",
      code: "429",
      detail: body.message,
      retryAt: noon + 57_000,
    });
  });

  test.for(["innerError", "innererror"])("Graph's, with the request's id in %s", (name) => {
    const inner = { "request-id": "r0-theirs", date: "2026-11-22T12:00:00" };
    const body = { error: { code: "UnknownError", message: "Something.", [name]: inner } };
    expect(facts({ status: 400, body })).toEqual({
      kind: "unexpected",
      status: 400,
      code: "UnknownError",
      detail: "Something.",
      correlationId: "r0-theirs",
    });
  });

  test("Entra's, by its number, its first line and its id", () => {
    const body = {
      error: "invalid_tenant",
      error_description: "AADSTS90002: Tenant 'nowhere.example' not found.\r\nTrace ID: t\r\nTimestamp: 2026-11-22",
      error_codes: [90002],
      correlation_id: "c0-theirs",
    };
    const detail = "AADSTS90002: Tenant 'nowhere.example' not found.";
    const expected = { kind: "unexpected", status: 400, code: "AADSTS90002", detail, correlationId: "c0-theirs" };
    expect(facts({ status: 400, body })).toEqual(expected);
    expect(facts({ status: 400, body: { ...body, error_codes: ["90002"] } })).not.toHaveProperty("code");
    expect(facts({ status: 400, body: { ...body, error_codes: [] } })).not.toHaveProperty("code");
  });

  test("ARM's, with the id in a header", () => {
    const body = { error: { code: "AuthorizationFailed", message: "No role." } };
    const headers = { "x-ms-request-id": "r1", "MS-CorrelationId": "c1-theirs", "request-id": "r2" };
    expect(facts({ status: 403, body, headers })).toMatchObject({ kind: "missing-role", correlationId: "c1-theirs" });
    expect(facts({ status: 403, body, headers: { "request-id": "r2" } }).correlationId).toBe("r2");
  });

  test.for(["", "<html>Bad gateway</html>", "null", "[]", '"words"', '{"error":"invalid_request"}'])(
    "a body that says nothing: %s",
    (body) => {
      expect(facts({ status: 502, body })).toEqual({ kind: "microsoft-down", status: 502, correlationId: "c0-ours" });
    },
  );

  test("a text without end is cut, so that no body is kept", () => {
    const { code, detail } = facts({ status: 400, body: { code: "c".repeat(5000), description: "d".repeat(5000) } });
    expect([code?.length, detail?.length]).toEqual([100, 500]);
  });
});

describe("the kind of a refusal", () => {
  test.for<[status: number, code: string | number | undefined, kind: string]>([
    [401, 900420, "signed-out"],
    [401, "800001", "signed-out"],
    [401, "InvalidAuthenticationToken", "signed-out"],
    [401, undefined, "signed-out"],
    [403, 900308, "missing-role"],
    [403, 900329, "missing-role"],
    [403, 900309, "blocked-by-policy"],
    [403, 90000, "consent-needed"],
    [403, "Authorization_RequestDenied", "missing-role"],
    [403, undefined, "missing-role"],
    [400, 2032, "missing-role"],
    [400, 2055, "changed-elsewhere"],
    [412, undefined, "changed-elsewhere"],
    [400, 2000, "unexpected"],
    [404, 3000, "not-found"],
    [404, 600074, "not-found"],
    [400, 3000, "unexpected"],
    [404, 20002, "no-delegated-access"],
    [404, 60003, "no-delegated-access"],
    [404, 1000, "not-found"],
    [404, undefined, "not-found"],
    [429, "TooManyRequests", "throttled"],
    [500, "InternalServerError", "microsoft-down"],
    [504, undefined, "microsoft-down"],
    [400, "constructor", "unexpected"],
    [409, "__proto__", "unexpected"],
  ])("%i with code %s is %s", ([status, code, kind]) => {
    expect(facts({ status, body: code === undefined ? "" : { code, description: "d" } }).kind).toBe(kind);
  });

  test("503 is a request to wait where it says how long, else a failure", () => {
    expect(facts({ status: 503, headers: { "Retry-After": "9" } })).toMatchObject({
      kind: "throttled",
      retryAt: noon + 9_000,
    });
    const plain = facts({ status: 503 });
    expect(plain.kind).toBe("microsoft-down");
    expect(plain).not.toHaveProperty("retryAt");
  });
});

describe("a token that is refused by another clock", () => {
  const at = (ms: number) => ({ status: 401, headers: { Date: new Date(noon + ms).toUTCString() } });

  test("is the clock's fault once the two are more than five minutes apart", () => {
    for (const apart of [301_000, -301_000]) expect(facts(at(apart)).kind).toBe("clock-wrong");
    for (const apart of [0, 300_000, -300_000]) expect(facts(at(apart)).kind).toBe("signed-out");
  });

  test("other refusals are not, whatever the time", () => {
    expect(facts({ ...at(3_600_000), status: 403 }).kind).toBe("missing-role");
    expect(facts({ status: 401 }).kind).toBe("signed-out");
  });
});

describe("Retry-After", () => {
  test.for<[header: string | null, after: number]>([
    ["57", 57_000],
    [" 3 ", 3_000],
    ["0", 0],
    ["1.5", 1_500],
    ["Sun, 22 Nov 2026 12:02:00 GMT", 120_000],
    ["Sun, 22 Nov 2026 11:00:00 GMT", 0],
    ["", 60_000],
    ["soon", 60_000],
    ["-5", 60_000],
    ["abc 1", 60_000],
    [null, 60_000],
    ["3600", 3_600_000],
    ["86400", 3_600_000],
    ["1e99", 3_600_000],
    ["Mon, 22 Nov 2027 12:00:00 GMT", 3_600_000],
  ])("%s", ([header, after]) => {
    expect(retryTime(header, noon)).toBe(noon + after);
  });

  test("never lies in the past", () => {
    for (const header of ["-5", "-1e9", "Thu, 01 Jan 1970 00:00:00 GMT"]) {
      expect(retryTime(header, noon)).toBeGreaterThanOrEqual(noon);
    }
  });
});

describe("facts of anything thrown", () => {
  test("an ApiError's are its own, and its text says no more than kind and code", () => {
    const error = new ApiError({ kind: "throttled", code: "429", detail: "words of Microsoft", retryAt: noon });
    expect(errorFacts(error)).toBe(error.facts);
    expect(String(error)).toBe("ApiError: throttled (429)");
    expect(String(new ApiError({ kind: "offline" }))).toBe("ApiError: offline");
  });

  test("another error's are its name and nothing of its text", () => {
    expect(errorFacts(new RangeError("Bearer secret"))).toEqual({ kind: "unexpected", code: "RangeError" });
    expect(errorFacts("Bearer secret")).toEqual({ kind: "unexpected" });
  });
});
