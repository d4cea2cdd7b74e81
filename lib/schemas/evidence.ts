import type { CloudId } from "./cloud.ts";
import type { Domain, TenantId } from "./tenant.ts";

/** Every admin portal we recognise. The ids are stable: they stand in exports and in the detect command's output. */
export const portalIds = [
  "azure",
  "azure-ai-foundry",
  "azure-classic",
  "azure-ml",
  "business-central",
  "copilot-studio",
  "defender",
  "defender-cloud-apps",
  "defender-identity-legacy",
  "defender-legacy",
  "defender-mto",
  "dynamics365",
  "entra",
  "exchange-admin",
  "exchange-ecp",
  "fabric",
  "intune",
  "m365-admin",
  "m365-lighthouse",
  "mfa-portal",
  "partner-center",
  "powerapps-maker",
  "powerapps-play",
  "powerautomate-maker",
  "powerbi",
  "powerplatform-admin",
  "purview",
  "sharepoint-admin",
  "teams-admin",
] as const;

export type PortalId = (typeof portalIds)[number];

/**
 * Why an address was read as it was. Each code has its words in lib/i18n.
 * - `names-*`: the address names the tenant that the page shows.
 * - `claims-*`: the address says which tenant was asked for, which is no proof of what is shown.
 * - `many-*`: the page shows many tenants at once.
 * - everything else: the address is silent, and the code says why.
 */
export type AddressReason =
  | "names-in-path"
  | "names-in-hash"
  | "names-in-query"
  | "names-in-environment"
  | "names-sharepoint"
  | "claims-delegated-org"
  | "claims-client-session"
  | "claims-login-redirect"
  | "many-tenants"
  | "silent-no-tenant"
  | "silent-missing-value"
  | "silent-malformed-value"
  | "silent-doubled-value"
  | "silent-disagrees"
  | "silent-environment-only"
  | "silent-organisation-name"
  | "silent-cloud-closed"
  | "silent-retired";

/** What an address alone says about the tenant. `names` and `claims` carry a {@link TenantName}. */
export type AddressAnswer =
  | ({ readonly answer: "names" | "claims" } & TenantName)
  | { readonly answer: "many" }
  | { readonly answer: "silent" };

/**
 * How an address names a tenant: by id, by domain, or in a few shapes by an id and a domain side by side.
 * A SharePoint name is not a domain: nothing may be derived from it.
 */
export type TenantName =
  | { readonly tenantId: TenantId; readonly domain?: Domain }
  | { readonly domain: Domain }
  | { readonly sharepointName: string };

/** A portal's reading of one address. `subscriptionId` is the Azure subscription in it, whoever owns that. */
export type AddressReading = AddressAnswer & {
  readonly reason: AddressReason;
  readonly subscriptionId?: string;
};

/** Evidence from an address: which portal, in which cloud, and what it says. */
export type AddressEvidence = AddressReading & { readonly portal: PortalId; readonly cloud: CloudId };

/** Words a page shows about itself: they can confirm or contradict an address, never establish a customer. */
export type PageWords = {
  /** The directory's display name as the Azure shell shows it, at most 256 characters. */
  readonly directoryName?: string;
};
