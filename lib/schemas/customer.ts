import type { TenantId } from "./tenant.ts";

/** A tenant in the partner's customer list. `name` and `domain` are kept as Partner Center wrote them. */
export type Customer = {
  readonly tenantId: TenantId;
  readonly name: string;
  /** The tenant's default domain in lower case; empty where Partner Center gave none. */
  readonly domain: string;
  /** none, reseller, advisor, syndication, microsoft_support, or a value not known yet. */
  readonly relationship: string;
};
