import { clouds } from "../../../lib/clouds/index.ts";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import { findTenant } from "../access.ts";
import type { Scene } from "../scene.ts";
import { entraError } from "./entra-error.ts";

/** The documented exceptions to "no CORS here": discovery answers to anybody. */
const open = { "Access-Control-Allow-Origin": "*" };

const instanceNames: Record<string, string> = {
  global: "microsoftonline.com",
  usgov: "microsoftonline.us",
  usdod: "microsoftonline.us",
  china: "partner.microsoftonline.cn",
};

/**
 * OpenID discovery by domain or tenant id; also the tenant look-up that needs no sign-in.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc (checked 2026-11-22)
 */
export function openIdConfiguration(scene: Scene, hostClouds: readonly CloudId[], segment: string): Response {
  const any = segment === "organizations" || segment === "common";
  const tenant = any ? undefined : findTenant(scene.world, hostClouds, segment);
  if (!any && !tenant) {
    const body = entraError(90002, "discovery", scene.clock(), undefined, `Tenant '${segment}' not found.`);
    return Response.json(body, { status: 400, headers: open });
  }
  const cloud = clouds[tenant?.cloud ?? hostClouds[0] ?? "global"];
  const path = tenant?.tenantId ?? segment;
  const base = `https://${cloud.login}/${path}`;
  const body = {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ["query", "fragment", "form_post"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    response_types_supported: ["code", "id_token", "code id_token", "id_token token"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    issuer: `https://${cloud.login}/${tenant ? path : "{tenantid}"}/v2.0`,
    request_uri_parameter_supported: false,
    userinfo_endpoint: `https://${cloud.graph}/oidc/userinfo`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    claims_supported: ["sub", "iss", "aud", "exp", "iat", "nonce", "preferred_username", "name", "tid", "ver", "email"],
    tenant_region_scope: tenant?.region ?? null,
    ...(tenant?.regionSubScope ? { tenant_region_sub_scope: tenant.regionSubScope } : {}),
    cloud_instance_name: instanceNames[cloud.id],
    cloud_graph_host_name: "graph.windows.net",
    msgraph_host: cloud.graph,
    rbac_url: "https://pas.windows.net",
  };
  return Response.json(body, { headers: { ...open, "Cache-Control": "max-age=86400, private" } });
}

/** The sign-in hosts of every cloud with their aliases. */
export function instanceDiscovery(): Response {
  const row = (preferred: string, cache: string, ...aliases: string[]) => ({
    preferred_network: preferred,
    preferred_cache: cache,
    aliases: [preferred, ...aliases],
  });
  const metadata = [
    row(
      "login.microsoftonline.com",
      "login.windows.net",
      "login.windows.net",
      "login.microsoft.com",
      "sts.windows.net",
    ),
    row("login.partner.microsoftonline.cn", "login.partner.microsoftonline.cn", "login.chinacloudapi.cn"),
    row("login.microsoftonline.de", "login.microsoftonline.de"),
    row("login.microsoftonline.us", "login.microsoftonline.us", "login.usgovcloudapi.net"),
  ];
  const tenant_discovery_endpoint = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";
  return Response.json({ tenant_discovery_endpoint, "api-version": "1.1", metadata }, { headers: open });
}
