import type { Account } from "./account.ts";
import type { CloudId } from "./cloud.ts";
import type { TenantId } from "./tenant.ts";

/** Whose data a row is: fetched by this account, in this cloud, about this tenant. Every row in the cache carries it. */
export type Scope = {
  readonly account: string;
  readonly cloud: CloudId;
  readonly tenantId: TenantId;
};

/** One string for a scope, the same for equal scopes and for no others. */
export function scopeKey(scope: Scope): string {
  return `${scope.account}|${scope.cloud}|${scope.tenantId}`;
}

/** The scope of a tenant's rows for an agent. */
export function scopeOf(account: Account, tenantId: TenantId): Scope {
  return { account: account.id, cloud: account.cloud, tenantId };
}
