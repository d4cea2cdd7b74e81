import { createHash } from "node:crypto";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import { findAgent, findTenant, mayEnter } from "../access.ts";
import type { Scene } from "../scene.ts";
import type { Tenant } from "../worlds/world.ts";
import { consented, granted } from "./consent.ts";
import { type EntraCode, type EntraError, entraError } from "./entra-error.ts";
import { idToken } from "./id-token.ts";
import { type AskedScope, readScope } from "./resources.ts";
import type { Code, Grant } from "./tokens.ts";

/** Refresh tokens of single page applications live 24 hours from sign-in, however often they are exchanged. */
export const refreshLifetime = 86_400_000;

class Refusal extends Error {
  readonly code: EntraCode;
  readonly detail: string;
  constructor(code: EntraCode, detail = "") {
    super(`AADSTS${code}`);
    this.code = code;
    this.detail = detail;
  }
}

type Exchange = { grant: Grant; scopes: readonly string[]; nonce: string | undefined; refreshUntil: number };

function readCode(scene: Scene, form: URLSearchParams, segment: string): Exchange {
  const code: Code | undefined = scene.tokens.codes.get(form.get("code") ?? "");
  if (!code) throw new Refusal(9002313);
  if (code.used) throw new Refusal(54005);
  code.used = true;
  if (code.expiresAt <= scene.clock()) throw new Refusal(70008);
  if (code.redirectUri !== form.get("redirect_uri")) throw new Refusal(500112);
  if (code.tenantName.toLowerCase() !== segment.toLowerCase())
    throw new Refusal(90023, "The code is for another tenant.");
  const verifier = form.get("code_verifier");
  if (!verifier) throw new Refusal(90014, "code_verifier");
  if (createHash("sha256").update(verifier).digest("base64url") !== code.challenge) throw new Refusal(501481);
  const asked = (form.get("scope") ?? code.scopes.join(" ")).split(" ").filter(Boolean);
  return { grant: code, scopes: asked, nonce: code.nonce, refreshUntil: scene.clock() + refreshLifetime };
}

function readRefresh(scene: Scene, form: URLSearchParams): Exchange {
  const held = scene.tokens.refresh.get(form.get("refresh_token") ?? "");
  if (!held) throw new Refusal(9002313);
  if (held.expiresAt <= scene.clock()) throw new Refusal(700084);
  const scopes = (form.get("scope") ?? "").split(" ").filter(Boolean);
  return { grant: held, scopes, nonce: undefined, refreshUntil: held.expiresAt };
}

/** Checks scopes against what exists, one resource, and consent. */
export function checkScopes(scopes: readonly AskedScope[], tenant: Tenant): EntraCode | undefined {
  if (scopes.length === 0) return 70011;
  if (scopes.some(({ kind }) => kind === "no-resource")) return 500011;
  if (scopes.some(({ kind }) => kind === "no-permission")) return 650053;
  return scopes.every((scope) => consented(tenant, scope)) ? undefined : 65001;
}

async function answer(scene: Scene, clouds: readonly CloudId[], segment: string, form: URLSearchParams) {
  if (form.get("client_id") !== scene.client.id) throw new Refusal(700016);
  const type = form.get("grant_type");
  if (type !== "authorization_code" && type !== "refresh_token") throw new Refusal(90023, "Unsupported grant_type.");
  const exchange = type === "authorization_code" ? readCode(scene, form, segment) : readRefresh(scene, form);
  const found = findAgent(scene.world, exchange.grant.username);
  if (!found) throw new Refusal(50173);
  const { agent, partner } = found;
  const common = segment === "organizations" || segment === "common";
  const tenant = common ? partner.tenant : findTenant(scene.world, clouds, segment);
  if (!tenant || tenant.cloud !== exchange.grant.cloud) throw new Refusal(90002, `Tenant '${segment}'.`);
  if (!mayEnter(partner, tenant, scene.clock())) throw new Refusal(90072, `Account '${agent.username}'.`);
  const scopes = exchange.scopes.map((text) => readScope(text, tenant.cloud));
  const wrong = checkScopes(scopes, tenant);
  if (wrong) throw new Refusal(wrong, `Scopes '${exchange.scopes.join(" ")}'.`);
  const asked = scopes.filter((scope) => scope.kind === "permission" || scope.kind === "default");
  const resources = new Set(asked.map(({ resource }) => resource));
  if (resources.size > 1) throw new Refusal(28000);
  const resource = asked[0]?.resource ?? "graph";
  const access = scene.tokens.secret("access");
  const { accessToken: lifetime } = scene.lifetimes;
  scene.tokens.access.set(access, {
    ...exchange.grant,
    resource,
    tenantId: tenant.tenantId,
    permissions: [...new Set(asked.flatMap((scope) => granted(tenant, scope)))],
    expiresAt: scene.clock() + lifetime,
  });
  const spelled = asked.flatMap((scope) =>
    scope.kind === "default"
      ? [scope.text, ...granted(tenant, scope).map((name) => `${scope.prefix}/${name}`)]
      : [scope.text],
  );
  const wants = (name: string): boolean => exchange.scopes.includes(name);
  const body: Record<string, unknown> = {
    token_type: "Bearer",
    scope: [...new Set([...spelled, "openid", "profile", "email"])].join(" "),
    expires_in: lifetime / 1000,
    ext_expires_in: lifetime / 1000,
    access_token: access,
  };
  if (wants("offline_access")) {
    const refresh = scene.tokens.secret("refresh");
    const { username, kmsi } = exchange.grant;
    scene.tokens.refresh.set(refresh, { username, kmsi, cloud: tenant.cloud, expiresAt: exchange.refreshUntil });
    body.refresh_token = refresh;
    body.refresh_token_expires_in = Math.floor((exchange.refreshUntil - scene.clock()) / 1000);
  }
  if (wants("openid")) {
    const { nonce, grant } = exchange;
    const now = scene.clock();
    const token = await idToken({ agent, partner, tenant, clientId: scene.client.id, nonce, kmsi: grant.kmsi, now });
    scene.tokens.secrets.push(token);
    body.id_token = token;
  }
  if (form.get("client_info") === "1") {
    const info = { uid: agent.id, utid: partner.tenant.tenantId };
    body.client_info = Buffer.from(JSON.stringify(info)).toString("base64url");
  }
  return body;
}

/**
 * The token endpoint: exchanges codes (PKCE S256, single use, ten minutes) and refresh tokens (rotated; the old one stays good, as
 * Entra's do) for a token of the tenant in the path.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow (checked 2026-11-22)
 */
export async function tokenEndpoint(
  scene: Scene,
  clouds: readonly CloudId[],
  segment: string,
  request: Request,
): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const headers = { "Cache-Control": "no-store, no-cache", Pragma: "no-cache" };
  try {
    const body = await answer(scene, clouds, segment, form);
    return Response.json(body, { headers });
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const correlation = form.get("client-request-id") ?? request.headers.get("client-request-id") ?? undefined;
    const body: EntraError = entraError(thrown.code, "token", scene.clock(), correlation, thrown.detail);
    const status = body.error === "invalid_client" || body.error === "unauthorized_client" ? 401 : 400;
    return Response.json(body, { status, headers });
  }
}
