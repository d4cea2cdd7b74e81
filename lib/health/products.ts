/** The services whose products are listed here, by words of the names that Microsoft's health overview gives them. */
export const licensedServices = {
  exchange: /^exchange online\b/i,
  sharepoint: /^(sharepoint online|onedrive( for business)?)\b/i,
  teams: /^microsoft teams\b/i,
  intune: /^microsoft intune\b/i,
  powerBi: /^(microsoft )?power bi\b/i,
  dynamics: /^dynamics 365 apps\b/i,
} as const;

export type LicensedService = keyof typeof licensedServices;

/**
 * A family of products by the beginning of its name as Microsoft writes it. `has`: the services that every product of it holds;
 * `may`: those that some hold, or that come with it in some countries or editions. What stands in neither is held by none.
 */
export type ProductFamily = {
  readonly name: RegExp;
  readonly has: readonly LicensedService[];
  readonly may: readonly LicensedService[];
};

/** Where the families are written down; a family that was not found there is not listed, so that nothing is said of it. */
export const productSource = {
  docs: [
    "https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference",
    "https://learn.microsoft.com/mem/intune/fundamentals/licenses",
  ],
  verifiedOn: "2026-11-22",
} as const;

/**
 * Products are sold with and without Teams since 2023, so a suite has it for sure only where its name says so: it is in `may`.
 * A suite's name is taken whole, because its add-ons begin with it (Microsoft 365 E5 Security holds no mailbox).
 */
export const productFamilies: readonly ProductFamily[] = [
  {
    name: /^microsoft 365 business (basic|standard)( eea)?( \(no teams\))?$/i,
    has: ["exchange", "sharepoint"],
    may: ["teams", "powerBi"],
  },
  {
    name: /^microsoft 365 (business premium|e3)( eea)?( \(no teams\))?$/i,
    has: ["exchange", "sharepoint", "intune"],
    may: ["teams", "powerBi"],
  },
  {
    name: /^microsoft 365 e5( eea)?( \(no teams\))?$/i,
    has: ["exchange", "sharepoint", "intune", "powerBi"],
    may: ["teams"],
  },
  { name: /^office 365 e[13]( eea)?( \(no teams\))?$/i, has: ["exchange", "sharepoint"], may: ["teams", "powerBi"] },
  { name: /^office 365 e5( eea)?( \(no teams\))?$/i, has: ["exchange", "sharepoint", "powerBi"], may: ["teams"] },
  { name: /^exchange online \(?(plan [12]|kiosk)\b/i, has: ["exchange"], may: [] },
  { name: /^sharepoint( online)? \(?plan [12]\b/i, has: ["sharepoint"], may: [] },
  // OneDrive counts with SharePoint above, but no SharePoint plan is part of these: it cannot be told.
  { name: /^onedrive for business \(?plan [12]\b/i, has: [], may: ["sharepoint"] },
  { name: /^(microsoft )?intune( plan 1)?$/i, has: ["intune"], may: [] },
  { name: /^enterprise mobility \+ security e[35]$/i, has: ["intune"], may: [] },
  { name: /^(microsoft )?power bi pro$/i, has: ["powerBi"], may: [] },
  { name: /^microsoft entra id p[12]$/i, has: [], may: [] },
];
