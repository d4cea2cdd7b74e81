import type { Cloud } from "../clouds/index.ts";
import { adminRelationshipsPage } from "../portals/partner-center.ts";
import type { ApiErrorKind } from "../schemas/error-facts.ts";
import type { TenantId } from "../schemas/tenant.ts";
import { scopesToConsent } from "./permissions.ts";

/** Where help is: what the link is for (the key of its words in the messages) and where it leads. */
export type HelpLink = { readonly what: "consent" | "partner-consent" | "relationships"; readonly address: string };

/** What a link is built from. `partner` and `customer` are tenants, unknown where nobody signed in or no customer is meant. */
export type HelpAbout = {
  readonly cloud: Cloud;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly partner?: TenantId | undefined;
  readonly customer?: TenantId | undefined;
};

/**
 * Where an administrator of a tenant consents to the app, with the exact scopes. `organizations` stands for the directory of
 * whoever opens it.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-admin-consent (checked 2026-11-22)
 */
export function adminConsentLink(about: HelpAbout, where: "partner" | "customer"): string | undefined {
  const tenant = where === "customer" ? about.customer : (about.partner ?? "organizations");
  if (!tenant || !about.clientId || !about.cloud.open) return undefined;
  const url = new URL(`https://${about.cloud.login}/${tenant}/v2.0/adminconsent`);
  url.searchParams.set("client_id", about.clientId);
  url.searchParams.set("scope", scopesToConsent(where, about.cloud).join(" "));
  url.searchParams.set("redirect_uri", about.redirectUri);
  return url.href;
}

/** Partner Center's page of a customer's admin relationships; `undefined` in a cloud without GDAP. */
export function relationshipsLink({ cloud, customer }: HelpAbout): string | undefined {
  return cloud.has.delegatedAdmin && customer ? adminRelationshipsPage(customer) : undefined;
}

const helpOf: Partial<Record<ApiErrorKind, readonly HelpLink["what"][]>> = {
  "consent-needed": ["consent"],
  "consent-needed-partner": ["partner-consent"],
  "no-delegated-access": ["relationships"],
  "delegated-access-ended": ["relationships"],
  "delegated-access-pending": ["relationships"],
  "missing-role": ["relationships"],
};

/** The links that help against an error, best first. */
export function helpLinks(kind: ApiErrorKind, about: HelpAbout): readonly HelpLink[] {
  return (helpOf[kind] ?? []).flatMap((what): HelpLink[] => {
    const address =
      what === "relationships"
        ? relationshipsLink(about)
        : adminConsentLink(about, what === "consent" ? "customer" : "partner");
    return address ? [{ what, address }] : [];
  });
}
