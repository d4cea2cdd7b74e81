import type { TenantId } from "./tenant.ts";

/** What Microsoft tells anybody about a tenant. */
export type TenantInformation = {
  readonly tenantId: TenantId;
  readonly name: string;
  readonly brand: string;
  /** In lower case. */
  readonly defaultDomain: string;
};

/** A tenant with which the partner has, or had, a GDAP relationship. */
export type DelegatedCustomer = { readonly tenantId: TenantId; readonly name: string };
