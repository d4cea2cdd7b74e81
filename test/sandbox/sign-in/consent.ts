import type { Tenant } from "../worlds/world.ts";
import { type AskedScope, permissionsOf } from "./resources.ts";

/** Whether the application has been consented to in a tenant for what a scope asks. */
export function consented(tenant: Tenant, scope: AskedScope): boolean {
  if (scope.kind === "identity") return true;
  if (tenant.consent === "everything") return true;
  if (scope.kind === "permission") return tenant.consent.includes(`${scope.resource}/${scope.permission}`);
  if (scope.kind === "default") return tenant.consent.some((entry) => entry.startsWith(`${scope.resource}/`));
  return false;
}

/** The permissions that a token for a scope carries: for `.default` all that were consented to. */
export function granted(tenant: Tenant, scope: AskedScope): readonly string[] {
  if (scope.kind === "permission") return [scope.permission];
  if (scope.kind !== "default") return [];
  const consent = tenant.consent;
  const all = permissionsOf(scope.resource);
  return consent === "everything" ? all : all.filter((entry) => consent.includes(`${scope.resource}/${entry}`));
}

/** Consents to scopes for everybody in a tenant. */
export function giveConsent(tenant: Tenant, scopes: readonly AskedScope[]): void {
  if (tenant.consent === "everything") return;
  for (const scope of scopes) {
    const names =
      scope.kind === "default" ? permissionsOf(scope.resource) : scope.kind === "permission" ? [scope.permission] : [];
    if (scope.kind !== "default" && scope.kind !== "permission") continue;
    for (const name of names) {
      const entry = `${scope.resource}/${name}`;
      if (!tenant.consent.includes(entry)) tenant.consent.push(entry);
    }
  }
}
