import type { Domain, TenantId } from "./tenant.ts";

/** What a directory says of itself: its display name and the domains that are verified in it. */
export type Organization = {
  readonly tenantId: TenantId;
  readonly name: string;
  readonly domains: readonly Domain[];
};
