import { randomUUID } from "node:crypto";
import type { Refused } from "../guard.ts";

/** Headers of every answer; request and correlation ids are echoed. */
export function partnerCenterHeaders(request: Request): Record<string, string> {
  return {
    "Content-Type": "application/json; charset=utf-8",
    "MS-RequestId": request.headers.get("ms-requestid") ?? randomUUID(),
    "MS-CorrelationId": request.headers.get("ms-correlationid") ?? randomUUID(),
    "MS-CV": `${randomUUID().replace(/-/g, "").slice(0, 22)}.0`,
    "MS-ServerId": "020021921",
  };
}

/** A body as JSON with the headers of this API. */
export function partnerCenterJson(request: Request, body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: partnerCenterHeaders(request) });
}

/**
 * The usual shape of a refusal. `code` is a number in the samples and a string in the schema.
 * @see https://learn.microsoft.com/partner-center/developer/error-codes (checked 2026-11-22)
 */
export function standardError(
  request: Request,
  status: number,
  code: number | string,
  description: string,
  headers: Record<string, string> = {},
): Response {
  const body = JSON.stringify({ code, description, data: [], source: "PartnerFD" });
  return new Response(body, { status, headers: { ...partnerCenterHeaders(request), ...headers } });
}

/** The validation status has a shape of its own when there is none. */
export function validationNotFound(request: Request, tenantId: string): Response {
  const text = `Account Status for the customer, ${tenantId} was not found.`;
  const body = {
    code: 600074,
    message: text,
    description: text,
    errorName: "AccountStatusNotFound",
    isRetryable: false,
    errorMessageExtended: "InternalErrorCode=600074",
  };
  return partnerCenterJson(request, body, 404);
}

/** The gateway's shape, with the seconds to wait in the text and in Retry-After. */
export function partnerCenterThrottled(request: Request, seconds: number): Response {
  const body = { statusCode: 429, message: `Rate limit is exceeded. Try again in ${seconds} seconds.` };
  const headers = { ...partnerCenterHeaders(request), "Retry-After": String(seconds) };
  return new Response(JSON.stringify(body), { status: 429, headers });
}

const tokenWords: Record<Refused, readonly [code: number | string, description: string]> = {
  missing: [800001, "The partner token is missing."],
  unknown: ["900421", "The token could not be read."],
  expired: ["900421", "The token has expired."],
  audience: [900420, "The token's audience is not valid for this API."],
  cloud: [900420, "The token's issuer is not valid for this API."],
};

/** Why a token is not accepted. */
export function partnerCenterUnauthorized(request: Request, why: Refused): Response {
  const [code, description] = tokenWords[why];
  return standardError(request, 401, code, description, {
    "WWW-Authenticate": "OAuth realm=urn:cpsvc:cpid:0c39d6d5",
  });
}

/** The user holds no Partner Center role, or not the right one. */
export function partnerCenterForbidden(request: Request): Response {
  return standardError(request, 403, 900308, "The user does not have the role that this call needs.");
}

/** No such customer, or none that this partner resells to. */
export function customerNotFound(request: Request): Response {
  return standardError(request, 404, 60003, "The tenant was not found, or there is no relationship with it.");
}
