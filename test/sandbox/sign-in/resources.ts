import { clouds } from "../../../lib/clouds/index.ts";
import type { CloudId } from "../../../lib/schemas/cloud.ts";

export type Resource = "graph" | "partner-center" | "arm";

const known: Record<Resource, readonly string[]> = {
  graph: [
    "User.Read",
    "Organization.Read.All",
    "Directory.Read.All",
    "LicenseAssignment.Read.All",
    "ServiceHealth.Read.All",
    "ServiceMessage.Read.All",
    "DelegatedAdminRelationship.Read.All",
    "CrossTenantInformation.ReadBasic.All",
  ],
  "partner-center": ["user_impersonation"],
  arm: ["user_impersonation"],
};

/** Every permission of a resource that an application can ask for. */
export const permissionsOf = (resource: Resource): readonly string[] => known[resource];

export const identityScopes: readonly string[] = ["openid", "profile", "email", "offline_access"];

/** A scope as asked for, and what it means. */
export type AskedScope =
  | { readonly kind: "identity"; readonly text: string }
  | { readonly kind: "permission"; readonly text: string; readonly resource: Resource; readonly permission: string }
  | { readonly kind: "default"; readonly text: string; readonly resource: Resource; readonly prefix: string }
  | { readonly kind: "no-resource"; readonly text: string; readonly prefix: string }
  | { readonly kind: "no-permission"; readonly text: string; readonly resource: Resource };

function resourceAt(prefix: string, cloud: CloudId): Resource | undefined {
  const { graph, arm, partnerCenterAudience } = clouds[cloud];
  const asked = prefix.replace(/\/+$/, "").toLowerCase();
  if (asked === "" || asked === `https://${graph}`) return "graph";
  if (asked === `https://${arm}`) return "arm";
  return asked === partnerCenterAudience ? "partner-center" : undefined;
}

/** Reads one scope. A bare name is one of Graph's. */
export function readScope(text: string, cloud: CloudId): AskedScope {
  if (identityScopes.includes(text)) return { kind: "identity", text };
  const cut = text.lastIndexOf("/");
  const prefix = cut < 0 ? "" : text.slice(0, cut);
  const name = text.slice(cut + 1);
  const resource = resourceAt(prefix, cloud);
  if (!resource) return { kind: "no-resource", text, prefix };
  if (name === ".default") return { kind: "default", text, resource, prefix };
  const permission = known[resource].find((entry) => entry.toLowerCase() === name.toLowerCase());
  return permission ? { kind: "permission", text, resource, permission } : { kind: "no-permission", text, resource };
}
