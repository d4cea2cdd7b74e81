import { randomUUID } from "node:crypto";
import type { Refused } from "../guard.ts";

/** Headers of every answer. */
export function armHeaders(request: Request): Record<string, string> {
  const id = randomUUID();
  return {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-cache",
    "x-ms-request-id": id,
    "x-ms-correlation-request-id": request.headers.get("x-ms-correlation-request-id") ?? id,
    "x-ms-client-request-id": request.headers.get("x-ms-client-request-id") ?? "",
  };
}

/** A body as JSON with the headers of this API. */
export function armJson(request: Request, body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...armHeaders(request), ...headers } });
}

/**
 * ARM's shape of refusal.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors (checked 2026-11-22)
 */
export function armError(
  request: Request,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return armJson(request, { error: { code, message } }, status, headers);
}

const tokenWords: Record<Refused, readonly [code: string, message: string]> = {
  missing: ["AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing."],
  unknown: ["InvalidAuthenticationToken", "The access token is invalid."],
  expired: ["ExpiredAuthenticationToken", "The access token expiry UTC time is earlier than current UTC time."],
  audience: ["InvalidAuthenticationToken", "The access token has been obtained for wrong audience or resource."],
  cloud: ["InvalidAuthenticationToken", "The access token is from the wrong issuer."],
};

/** Why a token is not accepted. */
export function armUnauthorized(request: Request, why: Refused): Response {
  const [code, message] = tokenWords[why];
  return armError(request, 401, code, message, {
    "WWW-Authenticate": `Bearer authorization_uri="https://login.microsoftonline.com/", error="invalid_token", error_description="${message}"`,
  });
}

/** The token is of another tenant than the subscription. */
export function armWrongTenant(request: Request): Response {
  const text = "The access token is from the wrong issuer. It must match the tenant associated with this subscription.";
  return armError(request, 401, "InvalidAuthenticationTokenTenant", text);
}

/** The user holds no Azure role that allows this. */
export function armForbidden(request: Request): Response {
  return armError(
    request,
    403,
    "AuthorizationFailed",
    "The client does not have authorization to perform this action.",
  );
}

/** Too many requests, with the seconds to wait. */
export function armThrottled(request: Request, seconds: number): Response {
  return armError(request, 429, "TooManyRequests", "The request was throttled.", { "Retry-After": String(seconds) });
}
