import type { LeastRole, Role } from "../../../schemas/role.ts";

/** English: the place with the portals of a customer, and what the partner is to its customers. */
export const portal = {
  heading: "Portals",
  search: "Search portals",
  searchHelp: "Press / to search, arrow keys to choose, Enter to open.",
  least: (role: string) => `Least role: ${role}`,
  leastUnchecked: (role: string) => `Least role: ${role} (not confirmed in Microsoft's documentation)`,
  special: {
    "partner-center-agent": "Admin agent or Helpdesk agent in Partner Center",
    "azure-reader": "Reader on an Azure subscription, with any GDAP role",
  } satisfies Record<Exclude<LeastRole, Role>, string>,
  leastUnknown: "Least role not known",
  lately: "Used lately",
  rest: "All portals",
  services: "Named by Microsoft for this customer",
  noMatch: "No portal fits.",
  none: "This cloud has no portal that can be opened for a customer.",
  noDomain: "No link can be made while the customer's default domain is not known.",
  found: (n: number) => (n === 1 ? "1 portal" : `${n} portals`),
  partner: {
    heading: "You, as customers see you",
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
