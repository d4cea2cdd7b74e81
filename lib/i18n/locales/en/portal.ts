import type { PortalId } from "../../../schemas/evidence.ts";
import type { LeastRole, Role } from "../../../schemas/role.ts";

/** English: the place with the portals of a customer, and what the partner is to its customers. */
export const portal = {
  heading: "Portals",
  /** What those portals are called whose names Microsoft translates. */
  names: {
    "partner-center": "Partner Center",
    "m365-admin": "Microsoft 365 admin center",
    "exchange-admin": "Exchange admin center",
    "exchange-ecp": "Exchange admin center (classic)",
    entra: "Microsoft Entra admin center",
    intune: "Microsoft Intune admin center",
    defender: "Microsoft Defender portal",
    purview: "Microsoft Purview portal",
    azure: "Azure portal",
    "azure-ml": "Azure Machine Learning studio",
    "teams-admin": "Teams admin center",
    "sharepoint-admin": "SharePoint admin center",
    "powerplatform-admin": "Power Platform admin center",
    "mfa-portal": "Multi-factor authentication (classic)",
  } satisfies Partial<Record<PortalId, string>>,
  search: "Search portals",
  searchHelp: "Press / to search, arrow keys to choose, Enter to open.",
  least: (role: string) => `Minimum role: ${role}`,
  leastUnchecked: (role: string) => `Minimum role: ${role} (unconfirmed)`,
  special: {
    "partner-center-agent": "Admin agent or Helpdesk agent in Partner Center",
    "azure-reader": "Reader on an Azure subscription, with any GDAP role",
  } satisfies Record<Exclude<LeastRole, Role>, string>,
  /** In a cloud without GDAP. */
  azureReaderAlone: "Reader on an Azure subscription",
  leastUnknown: "Minimum role not known",
  lately: "Recently used",
  rest: "All portals",
  services: "Named by Microsoft for this customer",
  noMatch: "No portal fits.",
  none: "This cloud has no portal that can be opened for a customer.",
  needDomain: (names: string) =>
    `The customer's default domain is not known yet. These cannot be opened without it: ${names}.`,
  found: (n: number) => (n === 1 ? "1 portal" : `${n} portals`),
  partner: {
    heading: "Your company as customers see it",
    company: "Company",
    partnerId: "Partner ID",
    copyPartnerId: "Copy Partner ID",
    email: "Support e-mail",
    telephone: "Support telephone",
    website: "Support website",
    copy: (what: string) => `Copy ${what}`,
    source: "From your profiles in Partner Center.",
    notHere: "Partner Center keeps no support contact in this cloud.",
    notYet: "Not fetched yet.",
    empty: "Not entered in Partner Center",
  },
};
