import type { Cloud } from "../clouds/index.ts";

/** A delegated permission that the app asks for, in whose directory, and what for (the key of a sentence in the messages). */
export type Permission = {
  readonly service: "graph" | "partner-center" | "arm";
  readonly name: string;
  readonly where: "partner" | "customer";
  readonly why: "customers" | "health" | "messages" | "relationships" | "directory" | "tenants" | "azure";
};

/**
 * Every permission that the app is registered with: what the endpoints with a caller ask for, which a test holds it against. One
 * that nothing calls asks an administrator for nothing.
 * @see https://learn.microsoft.com/graph/permissions-reference (checked 2026-11-22)
 */
export const permissions: readonly Permission[] = [
  { service: "partner-center", name: "user_impersonation", where: "partner", why: "customers" },
  { service: "graph", name: "User.Read", where: "partner", why: "directory" },
  { service: "graph", name: "DelegatedAdminRelationship.Read.All", where: "partner", why: "relationships" },
  { service: "graph", name: "CrossTenantInformation.ReadBasic.All", where: "partner", why: "tenants" },
  { service: "graph", name: "ServiceHealth.Read.All", where: "customer", why: "health" },
  { service: "graph", name: "ServiceMessage.Read.All", where: "customer", why: "messages" },
  { service: "arm", name: "user_impersonation", where: "customer", why: "azure" },
];

/** A permission as a scope of a cloud; `undefined` where the cloud has no such service. */
export function scopeOfPermission({ service, name }: Permission, cloud: Cloud): string | undefined {
  const host = service === "graph" ? cloud.graph : service === "arm" ? cloud.arm : undefined;
  const resource = service === "partner-center" ? cloud.partnerCenterAudience : host && `https://${host}`;
  return resource && `${resource}/${name}`;
}

/** The scopes that an administrator consents to in the partner's own directory or in a customer's. */
export function scopesToConsent(where: Permission["where"], cloud: Cloud): readonly string[] {
  return permissions
    .filter((permission) => permission.where === where)
    .filter(({ why }) => cloud.has.delegatedAdmin || (why !== "relationships" && why !== "tenants"))
    .map((permission) => scopeOfPermission(permission, cloud))
    .filter((scope) => scope !== undefined);
}
