import type { CloudId } from "../../../lib/schemas/cloud.ts";
import { findAgent, findTenant, holds, mayEnter } from "../access.ts";
import type { Scene } from "../scene.ts";
import { consentRoles } from "../worlds/roles.ts";
import type { Agent, Partner, Tenant } from "../worlds/world.ts";
import { consented, giveConsent } from "./consent.ts";
import { type EntraCode, entraError } from "./entra-error.ts";
import { accountPage, consentPage, errorPage, needsAdminPage } from "./pages.ts";
import { readScope } from "./resources.ts";
import type { Session, Sessions } from "./session.ts";
import { checkScopes } from "./token.ts";

const codeLifetime = 600_000;

/** What an authorize request works with, once the application and the redirect address have been found right. */
type Asked = {
  readonly scene: Scene;
  readonly clouds: readonly CloudId[];
  readonly segment: string;
  readonly query: URLSearchParams;
  readonly redirectUri: string;
};

const common = new Set(["organizations", "common"]);

/** Sends the browser back to the application, in the fragment or the query as it asked. */
function back({ query, redirectUri }: Asked, answer: Record<string, string>, cookie?: string): Response {
  const parameters = new URLSearchParams(answer);
  const state = query.get("state");
  if (state !== null) parameters.set("state", state);
  const url = new URL(redirectUri);
  if (query.get("response_mode") === "query") url.search = parameters.toString();
  else url.hash = parameters.toString();
  const headers = new Headers({ Location: url.href, "Cache-Control": "no-store, no-cache" });
  if (cookie) headers.set("Set-Cookie", cookie);
  return new Response(null, { status: 302, headers });
}

function correlationOf(query: URLSearchParams): string | undefined {
  return query.get("client-request-id") ?? undefined;
}

/** Sends a refusal back to the application. */
export function refuseBack(asked: Asked, code: EntraCode, detail = ""): Response {
  const { error, error_description, error_uri, suberror } = entraError(
    code,
    "authorize",
    asked.scene.clock(),
    correlationOf(asked.query),
    detail,
  );
  return back(asked, { error, error_description, error_uri, ...(suberror ? { error_subcode: suberror } : {}) });
}

/** Checks what Entra checks before it trusts the redirect address: anything wrong here is a page, never a redirect. */
export async function readAuthorize(
  scene: Scene,
  clouds: readonly CloudId[],
  segment: string,
  query: URLSearchParams,
): Promise<Asked | Response> {
  const refuse = (code: EntraCode, detail: string): Promise<Response> =>
    errorPage(entraError(code, "authorize", scene.clock(), correlationOf(query), detail));
  if (query.get("client_id") !== scene.client.id) return refuse(700016, `Application '${query.get("client_id")}'.`);
  const redirectUri = query.get("redirect_uri") ?? "";
  if (!scene.client.redirectUris().includes(redirectUri)) return refuse(50011, `Redirect URI '${redirectUri}'.`);
  if (!common.has(segment) && !findTenant(scene.world, clouds, segment)) return refuse(90002, `Tenant '${segment}'.`);
  return { scene, clouds, segment, query, redirectUri };
}

type Entry = { readonly agent: Agent; readonly partner: Partner; readonly tenant: Tenant };

function enter({ scene, clouds, segment }: Asked, username: string): Entry | undefined {
  const found = findAgent(scene.world, username);
  if (!found || !clouds.includes(found.partner.tenant.cloud)) return undefined;
  const tenant = common.has(segment) ? found.partner.tenant : findTenant(scene.world, clouds, segment);
  return tenant && { ...found, tenant };
}

/** Hands out a code for an agent, or says why not: no way into the tenant, no such scope, no consent. */
export async function proceed(
  asked: Asked,
  session: Session,
  username: string,
  cookie?: string,
  accepted = false,
): Promise<Response> {
  const { scene, segment, query, redirectUri } = asked;
  const silent = query.get("prompt") === "none";
  const entry = enter(asked, username);
  const refusePage = (code: EntraCode, detail: string): Promise<Response> =>
    errorPage(entraError(code, "authorize", scene.clock(), correlationOf(query), detail), cookie);
  if (!entry || !mayEnter(entry.partner, entry.tenant, scene.clock())) {
    const detail = `Account '${username}', tenant '${segment}'.`;
    return silent ? refuseBack(asked, 50020, detail) : refusePage(50020, detail);
  }
  const names = (query.get("scope") ?? "").split(" ").filter(Boolean);
  const scopes = names.map((text) => readScope(text, entry.tenant.cloud));
  const wrong = checkScopes(scopes, entry.tenant);
  if (wrong && wrong !== 65001) return refuseBack(asked, wrong, `Scopes '${names.join(" ")}'.`);
  const mayConsent = holds(entry.partner, entry.agent, entry.tenant, scene.clock(), consentRoles);
  if (accepted && mayConsent) giveConsent(entry.tenant, scopes);
  if (!scopes.every((scope) => consented(entry.tenant, scope))) {
    if (silent) return refuseBack(asked, 65001, `Application '${scene.client.id}'.`);
    const missing = scopes.filter((scope) => !consented(entry.tenant, scope)).map(({ text }) => text);
    const given = { query: query.toString(), segment, username, tenantName: entry.tenant.name, missing };
    return mayConsent ? consentPage(given, cookie) : needsAdminPage(given, cookie);
  }
  const code = scene.tokens.secret("code");
  scene.tokens.codes.set(code, {
    username,
    cloud: entry.tenant.cloud,
    kmsi: session.kmsi,
    tenantName: segment,
    redirectUri,
    challenge: query.get("code_challenge") ?? "",
    scopes: names,
    nonce: query.get("nonce") ?? undefined,
    expiresAt: scene.clock() + codeLifetime,
    used: false,
  });
  const info = Buffer.from(JSON.stringify({ uid: entry.agent.id, utid: entry.partner.tenant.tenantId }));
  const client = query.get("client_info") === "1" ? { client_info: info.toString("base64url") } : {};
  return back(asked, { code, ...client, session_state: session.id }, cookie);
}

/**
 * The authorize endpoint: a page with one button an agent, or at once back with a code where the browser is signed in already.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow (checked 2026-11-22)
 */
export async function authorizeEndpoint(asked: Asked, sessions: Sessions, request: Request): Promise<Response> {
  const { query, scene, clouds } = asked;
  if (query.get("response_type") !== "code") return refuseBack(asked, 90023, "response_type must be code.");
  if (!query.get("code_challenge") || query.get("code_challenge_method") !== "S256") return refuseBack(asked, 9002325);
  const session = sessions.read(request);
  const hint = query.get("login_hint")?.toLowerCase();
  const prompt = query.get("prompt");
  const fitting = (session?.usernames ?? []).filter((name) => hint === undefined || name.toLowerCase() === hint);
  const [only] = fitting;
  if (prompt === "none") {
    if (!session || only === undefined) return refuseBack(asked, 50058);
    return fitting.length > 1 ? refuseBack(asked, 16000) : proceed(asked, session, only);
  }
  if (session && only !== undefined && fitting.length === 1 && prompt !== "select_account" && prompt !== "login") {
    return proceed(asked, session, only);
  }
  const agents = scene.world.partners
    .filter(({ tenant }) => clouds.includes(tenant.cloud))
    .flatMap((partner) => partner.agents.map((agent) => ({ agent, partnerName: partner.tenant.name })));
  return accountPage({
    agents,
    segment: asked.segment,
    query: query.toString(),
    hint,
    signedIn: session?.usernames ?? [],
  });
}

/** The user closed the consent question without granting it. */
export const decline = (asked: Asked): Response => refuseBack(asked, 65004);
