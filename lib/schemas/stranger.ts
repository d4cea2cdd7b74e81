import type { Domain, TenantId } from "./tenant.ts";

/** What Microsoft tells anybody, or a signed-in partner, about a tenant. Everything is a hint for the eyes, never evidence. */
export type StrangerFacts = {
  readonly tenantId?: TenantId;
  readonly name?: string;
  /** In lower case. */
  readonly domain?: Domain;
  /** `NA`, `EU`, `WW` and so on, as it came. */
  readonly region?: string;
  /** `GCC`, `DODCON` or `DOD`, as it came. */
  readonly subRegion?: string;
  /** The name of the cloud that answered, such as `microsoftonline.us`, as it came. */
  readonly instance?: string;
};
