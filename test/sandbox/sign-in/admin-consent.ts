import { clouds as api } from "../../../lib/clouds/index.ts";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import { findTenant } from "../access.ts";
import type { Scene } from "../scene.ts";
import { giveConsent } from "./consent.ts";
import { entraError } from "./entra-error.ts";
import { adminConsentPage, errorPage } from "./pages.ts";
import { readScope } from "./resources.ts";

/**
 * Admin consent for a whole tenant: a page on which that tenant's administrator accepts or cancels, and then back to the
 * application with what was decided. Without scopes the question is about everything the application is registered for.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-admin-consent (checked 2026-11-22)
 */
export async function adminConsent(
  scene: Scene,
  clouds: readonly CloudId[],
  segment: string,
  query: URLSearchParams,
  decision?: "accept" | "cancel",
): Promise<Response> {
  const refuse = (code: 50011 | 700016 | 90002, detail: string): Promise<Response> =>
    errorPage(entraError(code, "authorize", scene.clock(), undefined, detail));
  if (query.get("client_id") !== scene.client.id) return refuse(700016, `Application '${query.get("client_id")}'.`);
  const redirectUri = query.get("redirect_uri") ?? "";
  if (!scene.client.redirectUris().includes(redirectUri)) return refuse(50011, `Redirect URI '${redirectUri}'.`);
  const tenant = findTenant(scene.world, clouds, segment);
  if (!tenant) return refuse(90002, `Tenant '${segment}'.`);
  const { graph, partnerCenterAudience, arm } = api[tenant.cloud];
  const everything = [`https://${graph}/.default`, `${partnerCenterAudience}/.default`, `https://${arm}/.default`];
  const names = query.get("scope")?.split(" ").filter(Boolean) ?? everything;
  if (!decision) return adminConsentPage({ query: query.toString(), segment, tenantName: tenant.name, scopes: names });
  const url = new URL(redirectUri);
  const state = query.get("state");
  if (state !== null) url.searchParams.set("state", state);
  if (decision === "accept") {
    giveConsent(
      tenant,
      names.map((name) => readScope(name, tenant.cloud)),
    );
    url.searchParams.set("admin_consent", "True");
    url.searchParams.set("tenant", tenant.tenantId);
    url.searchParams.set("scope", names.join(" "));
  } else {
    const { error, error_description } = entraError(65004, "authorize", scene.clock(), undefined);
    url.searchParams.set("error", error);
    url.searchParams.set("error_description", error_description);
  }
  return new Response(null, { status: 302, headers: { Location: url.href, "Cache-Control": "no-store, no-cache" } });
}
