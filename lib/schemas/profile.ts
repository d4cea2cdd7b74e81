import type { TenantId } from "./tenant.ts";

/** How the partner's customers reach its support. */
export type SupportProfile = {
  readonly kind: "support";
  readonly email: string;
  readonly telephone: string;
  readonly website: string;
};

/** The partner's number in Microsoft's partner programme. */
export type MpnProfile = { readonly kind: "mpn"; readonly mpnId: string; readonly partnerName: string };

/** The partner's organisation as Partner Center knows it. */
export type OrganizationProfile = {
  readonly kind: "organization";
  readonly companyName: string;
  readonly tenantId: TenantId | undefined;
  readonly domain: string;
  readonly email: string;
  /** ISO 3166 country. */
  readonly country: string;
  readonly language: string;
  readonly culture: string;
};

/** What Partner Center says about the partner itself. */
export type Profile = SupportProfile | MpnProfile | OrganizationProfile;
