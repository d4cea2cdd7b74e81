import type { TenantId } from "./tenant.ts";

/** A GDAP relationship. `status` is Microsoft's word as it came; instants are ISO 8601 in UTC, durations ISO 8601. */
export type Relationship = {
  readonly id: string;
  readonly name: string;
  /** The customer; none before a customer has accepted it. */
  readonly customer: TenantId | undefined;
  readonly customerName: string;
  readonly status: string;
  /** Ids of directory roles, in lower case. */
  readonly roles: readonly string[];
  readonly duration: string;
  readonly autoExtend: string;
  readonly createdAt: string | undefined;
  readonly activatedAt: string | undefined;
  readonly endsAt: string | undefined;
  /** The indirect provider's tenant, where the relationship was made with one. */
  readonly indirectProvider: TenantId | undefined;
};
