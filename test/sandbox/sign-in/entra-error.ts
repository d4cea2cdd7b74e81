import { randomUUID } from "node:crypto";

type Row = { error: string; suberror?: string; text: string };

/**
 * Entra's refusals that the sandbox knows, by number.
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes (checked 2026-11-22)
 */
const rows = {
  16000: {
    error: "interaction_required",
    text: "Either multiple user identities are available or the account isn't supported.",
  },
  28000: { error: "invalid_request", text: "The input parameter scope contains more than one resource." },
  50011: {
    error: "invalid_request",
    text: "The redirect URI specified in the request does not match the redirect URIs configured for the application.",
  },
  50020: {
    error: "invalid_grant",
    text: "User account from the identity provider does not exist in the tenant and cannot access the application in that tenant.",
  },
  50058: { error: "login_required", text: "A silent sign-in request was sent but no user is signed in." },
  50076: {
    error: "interaction_required",
    suberror: "basic_action",
    text: "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.",
  },
  50079: {
    error: "interaction_required",
    suberror: "basic_action",
    text: "Due to a configuration change made by your administrator, you must enroll in multi-factor authentication.",
  },
  50105: { error: "access_denied", text: "The signed in user is not assigned to a role for the application." },
  50126: { error: "invalid_grant", text: "Error validating credentials due to invalid username or password." },
  50173: {
    error: "invalid_grant",
    suberror: "bad_token",
    text: "The provided grant has expired due to it being revoked, a fresh auth token is needed.",
  },
  53000: {
    error: "interaction_required",
    suberror: "message_only",
    text: "Your device is required to be managed to access this resource.",
  },
  53003: {
    error: "access_denied",
    suberror: "message_only",
    text: "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
  },
  54005: {
    error: "invalid_grant",
    text: "OAuth2 Authorization code was already redeemed, please retry with a new valid code.",
  },
  65001: {
    error: "consent_required",
    suberror: "consent_required",
    text: "The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.",
  },
  65004: { error: "access_denied", text: "User declined to consent to access the app." },
  70008: {
    error: "invalid_grant",
    text: "The provided authorization code or refresh token has expired due to inactivity.",
  },
  70011: {
    error: "invalid_scope",
    text: "The provided request must include a 'scope' input parameter with values that exist.",
  },
  90002: {
    error: "invalid_tenant",
    text: "Tenant not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
  },
  90014: { error: "invalid_request", text: "The required field is missing from the credential." },
  90023: { error: "invalid_request", text: "Invalid STS request." },
  90072: {
    error: "invalid_grant",
    text: "The external account does not exist in the tenant and cannot access the application in that tenant. The account needs to be added as an external user first.",
  },
  90094: {
    error: "access_denied",
    text: "An administrator of the tenant has set a policy that prevents you from granting the application the permissions it is requesting.",
  },
  500112: {
    error: "invalid_grant",
    text: "The reply address does not match the reply address provided when requesting Authorization code.",
  },
  500011: { error: "invalid_resource", text: "The resource principal was not found in the tenant." },
  500133: { error: "invalid_grant", text: "Assertion is not within its valid time range." },
  501481: {
    error: "invalid_grant",
    text: "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
  },
  650053: { error: "invalid_client", text: "The application asked for a scope that doesn't exist on the resource." },
  700016: { error: "unauthorized_client", text: "Application was not found in the directory." },
  700024: { error: "invalid_client", text: "Client assertion is not within its valid time range." },
  700084: {
    error: "invalid_grant",
    text: "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which can't be extended. It is now expired.",
  },
  9002313: { error: "invalid_grant", text: "Invalid request. Request is malformed or invalid." },
  9002325: {
    error: "invalid_request",
    text: "Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
  },
} satisfies Record<number, Row>;

export type EntraCode = keyof typeof rows;

type Endpoint = "authorize" | "token" | "discovery";

export type EntraError = {
  error: string;
  error_description: string;
  error_codes: number[];
  timestamp: string;
  trace_id: string;
  correlation_id: string;
  error_uri: string;
  suberror?: string;
};

/** The token endpoint calls what the authorize endpoint names by its kind an invalid grant. */
const grantErrors = new Set(["consent_required", "interaction_required", "login_required", "access_denied"]);

function errorWord(word: string, endpoint: Endpoint): string {
  if (endpoint === "token") return grantErrors.has(word) ? "invalid_grant" : word;
  return endpoint === "authorize" && word === "invalid_grant" ? "interaction_required" : word;
}

/** Builds the body of a refusal as the endpoint in question words it. `detail` is added to the text. */
export function entraError(
  code: EntraCode,
  endpoint: Endpoint,
  now: number,
  correlationId: string | undefined,
  detail = "",
): EntraError {
  const row: Row = rows[code];
  const timestamp = `${new Date(now).toISOString().slice(0, 19).replace("T", " ")}Z`;
  const trace = randomUUID();
  const correlation = correlationId ?? randomUUID();
  const text = `AADSTS${code}: ${row.text}${detail && ` ${detail}`}`;
  return {
    error: errorWord(row.error, endpoint),
    error_description: `${text}\r\nTrace ID: ${trace}\r\nCorrelation ID: ${correlation}\r\nTimestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    ...(row.suberror && endpoint === "token" ? { suberror: row.suberror } : {}),
  };
}
