import type { PortalId } from "../../../schemas/evidence.ts";
import type { LeastRole, Role } from "../../../schemas/role.ts";

/** English: the place with the portals of a customer, and what the partner is to its customers. */
export const portal = {
  heading: "Portals",
  /** What a portal is called in this language, where that differs from its English name. */
  names: {} as Readonly<Partial<Record<PortalId, string>>>,
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
  needDomain: (names: string, n: number) =>
    `${names} ${n === 1 ? "needs" : "need"} the customer's default domain, which is not known yet.`,
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
