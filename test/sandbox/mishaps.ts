import { html } from "hono/html";
import { armError, armForbidden, armThrottled, armUnauthorized } from "./arm/errors.ts";
import { graphError, graphForbidden, graphThrottled, graphUnauthorized } from "./graph/errors.ts";
import type { ServiceName } from "./hosts.ts";
import { page } from "./page.ts";
import {
  partnerCenterForbidden,
  partnerCenterThrottled,
  partnerCenterUnauthorized,
  standardError,
} from "./partner-center/errors.ts";
import { type EntraCode, entraError } from "./sign-in/entra-error.ts";

/** A mishap that takes the place of the answer, in the words of the service it befalls. */
export type Refusal =
  /** 429 with Retry-After, in each API's own shape; 30 seconds unless told. */
  | { readonly kind: "throttle"; readonly seconds?: number }
  /** The service fails; 500 unless told. `retryAfter` in seconds. */
  | { readonly kind: "status"; readonly status?: 500 | 502 | 503 | 504; readonly retryAfter?: number }
  /** The token is refused as old, however young it is. */
  | { readonly kind: "expired-token" }
  /** The token is refused as meant for another API. */
  | { readonly kind: "wrong-audience" }
  /** The user has just lost the role. */
  | { readonly kind: "dropped-role" }
  /** A page of HTML with status 200 where JSON is due: a proxy or a sign-in page in between. */
  | { readonly kind: "html" }
  /** The application is not consented to: AADSTS65001 at sign-in, 403 at the APIs. */
  | { readonly kind: "consent-missing" }
  /** Entra refuses with a code of its own. On other services it changes nothing. */
  | { readonly kind: "entra"; readonly code: EntraCode };

const textual = { "Content-Type": "text/html" };

function failure(service: ServiceName, refusal: Refusal & { kind: "status" }, request: Request, now: number): Response {
  const { status = 500, retryAfter } = refusal;
  const headers: Record<string, string> = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
  const words = "The service is not available now.";
  switch (service) {
    case "graph":
      return graphError(
        request,
        now,
        status,
        status === 500 ? "InternalServerError" : "ServiceNotAvailable",
        words,
        headers,
      );
    case "partner-center":
      return standardError(request, status, status === 500 ? 9999 : "503", words, headers);
    case "arm":
      return armError(request, status, status === 500 ? "InternalServerError" : "ServiceUnavailable", words, headers);
    default:
      return new Response(`<h1>SANDBOX: ${status}</h1>`, { status, headers: { ...textual, ...headers } });
  }
}

/** Entra's refusal of a token request; an authorize request is refused on the way back to the application instead. */
export function entraRefusal(code: EntraCode, now: number): Response {
  return Response.json(entraError(code, "token", now, undefined), { status: 400 });
}

function forbidden(service: ServiceName, request: Request, now: number, consent: boolean): Response | undefined {
  if (service === "graph") return graphForbidden(request, now);
  if (service === "arm") return armForbidden(request);
  if (service !== "partner-center") return undefined;
  return consent
    ? standardError(request, 403, 90000, "AADSTS65001: the application has not been consented to.")
    : partnerCenterForbidden(request);
}

/** The answer that a mishap puts in place of the real one; `undefined` where it cannot befall the service. */
export function refusalOf(
  refusal: Refusal,
  service: ServiceName,
  request: Request,
  now: number,
): Response | Promise<Response> | undefined {
  switch (refusal.kind) {
    case "throttle": {
      const { seconds = 30 } = refusal;
      if (service === "graph") return graphThrottled(request, now, seconds);
      if (service === "partner-center") return partnerCenterThrottled(request, seconds);
      if (service === "arm") return armThrottled(request, seconds);
      return new Response("SANDBOX: too many requests", { status: 429, headers: { "Retry-After": String(seconds) } });
    }
    case "status":
      return failure(service, refusal, request, now);
    case "expired-token":
    case "wrong-audience": {
      const why = refusal.kind === "expired-token" ? "expired" : "audience";
      if (service === "graph") return graphUnauthorized(request, now, why);
      if (service === "partner-center") return partnerCenterUnauthorized(request, why);
      return service === "arm" ? armUnauthorized(request, why) : undefined;
    }
    case "dropped-role":
      return forbidden(service, request, now, false);
    case "consent-missing":
      return service === "sign-in" ? entraRefusal(65001, now) : forbidden(service, request, now, true);
    case "html":
      return page({ title: "Gateway", body: html`<main><h1>One moment, please</h1></main>` });
    case "entra":
      return service === "sign-in" ? entraRefusal(refusal.code, now) : undefined;
  }
}
