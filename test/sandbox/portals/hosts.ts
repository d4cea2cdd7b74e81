import type { CloudId } from "../../../lib/schemas/cloud.ts";

export type PortalKind =
  | "partner-center"
  | "m365-admin"
  | "shell"
  | "blade"
  | "tid"
  | "delegated-org"
  | "power-platform"
  | "plain";

/** A host that serves portal pages, and which kind of page. Blades are the frames in which the Azure shell shows its content. */
export type PortalHost = { readonly host: string; readonly cloud: CloudId; readonly kind: PortalKind };

const row = (cloud: CloudId, kind: PortalKind, ...names: string[]): PortalHost[] =>
  names.map((host) => ({ host, cloud, kind }));

export const bladeHosts: Partial<Record<CloudId, string>> = {
  global: "sandbox-1.reactblade.portal.azure.net",
  usgov: "sandbox-1.reactblade.portal.azure.us",
  usdod: "sandbox-1.reactblade.portal.azure.us",
  china: "sandbox-1.reactblade.portal.azure.cn",
};

export const portalHosts: readonly PortalHost[] = [
  ...row("global", "partner-center", "partner.microsoft.com"),
  ...row("china", "partner-center", "partner.partnercenter.microsoftonline.cn"),
  ...row("global", "m365-admin", "admin.cloud.microsoft", "admin.microsoft.com"),
  ...row("usgov", "m365-admin", "portal.office365.us"),
  ...row("usdod", "m365-admin", "portal.apps.mil"),
  ...row("china", "m365-admin", "portal.partner.microsoftonline.cn"),
  ...row("global", "shell", "portal.azure.com", "entra.microsoft.com", "intune.microsoft.com"),
  ...row("usgov", "shell", "portal.azure.us", "entra.microsoft.us", "intune.microsoft.us"),
  ...row("china", "shell", "portal.azure.cn", "entra.microsoftonline.cn", "intune.microsoftonline.cn"),
  ...row("global", "blade", "sandbox-1.reactblade.portal.azure.net"),
  ...row("usgov", "blade", "sandbox-1.reactblade.portal.azure.us"),
  ...row("china", "blade", "sandbox-1.reactblade.portal.azure.cn"),
  ...row("global", "tid", "security.microsoft.com", "purview.microsoft.com"),
  ...row("usgov", "tid", "security.microsoft.us", "purview.microsoft.us"),
  ...row("china", "tid", "security.microsoftonline.cn", "purview.microsoftonline.cn"),
  ...row("global", "delegated-org", "admin.teams.microsoft.com", "admin.exchange.microsoft.com"),
  ...row("usgov", "delegated-org", "admin.gov.teams.microsoft.us", "admin.exchange.office365.us"),
  ...row("global", "power-platform", "admin.powerplatform.microsoft.com"),
  ...row("usgov", "power-platform", "high.admin.powerplatform.microsoft.us"),
  // Many tenants at once, or named by the host or the path alone.
  ...row("global", "plain", "mto.security.microsoft.com", "lighthouse.microsoft.com"),
  ...row("global", "plain", "contoso-west-admin.sharepoint.com", "businesscentral.dynamics.com", "app.powerbi.com"),
];
