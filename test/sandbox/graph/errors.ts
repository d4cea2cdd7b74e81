import { randomUUID } from "node:crypto";
import type { Refused } from "../guard.ts";

/** Headers that Graph puts on every answer; the client's own request id is echoed. */
export function graphHeaders(request: Request): Record<string, string> {
  const clientId = request.headers.get("client-request-id");
  return {
    "Content-Type":
      "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
    "OData-Version": "4.0",
    "Cache-Control": "no-cache",
    "request-id": randomUUID(),
    "x-ms-resource-unit": "1",
    ...(clientId ? { "client-request-id": clientId } : {}),
  };
}

/**
 * Graph's one shape of refusal.
 * @see https://learn.microsoft.com/graph/errors (checked 2026-11-22)
 */
export function graphError(
  request: Request,
  now: number,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  const common = graphHeaders(request);
  const requestId = common["request-id"];
  const innerError = {
    date: new Date(now).toISOString().slice(0, 19),
    "request-id": requestId,
    "client-request-id": request.headers.get("client-request-id") ?? requestId,
  };
  const body = { error: { code, message, innerError } };
  return new Response(JSON.stringify(body), { status, headers: { ...common, ...headers } });
}

const tokenWords: Record<Refused, string> = {
  missing: "Access token is empty.",
  unknown: "IDX14100: JWT is not well formed, there are no dots (.).",
  expired: "Lifetime validation failed, the token is expired.",
  audience: "Access token validation failure. Invalid audience.",
  cloud: "Access token validation failure. Invalid issuer.",
};

/** Why a token is not accepted. */
export function graphUnauthorized(request: Request, now: number, why: Refused): Response {
  return graphError(request, now, 401, "InvalidAuthenticationToken", tokenWords[why], {
    "WWW-Authenticate":
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
  });
}

/** The token does not carry the permission, or the user lacks the role: one and the same answer, as documented. */
export function graphForbidden(request: Request, now: number): Response {
  return graphError(
    request,
    now,
    403,
    "Authorization_RequestDenied",
    "Insufficient privileges to complete the operation.",
  );
}

/** Too many requests, with the seconds to wait. */
export function graphThrottled(request: Request, now: number, seconds: number): Response {
  return graphError(request, now, 429, "TooManyRequests", "Too many requests.", { "Retry-After": String(seconds) });
}
