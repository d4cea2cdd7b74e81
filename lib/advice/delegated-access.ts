import type { ApiErrorKind } from "../schemas/error-facts.ts";
import type { Relationship } from "../schemas/relationship.ts";
import { roleIds } from "../schemas/role.ts";
import type { TenantId } from "../schemas/tenant.ts";

/**
 * Roles that may read service health.
 * @see https://learn.microsoft.com/partner-center/customers/gdap-least-privileged-roles-by-task (checked 2026-11-22)
 */
export const healthRoles: readonly string[] = [
  roleIds.serviceSupportAdministrator,
  roleIds.globalAdministrator,
  roleIds.globalReader,
  roleIds.helpdeskAdministrator,
];

const inForce = ["active", "expiring"];
/** Words of Microsoft's for a relationship that nobody has put into force yet. */
export const pending: readonly string[] = ["created", "approvalpending", "approved", "activating"];
const over = ["expired", "terminationrequested", "terminating", "terminated"];

/** What the partner's GDAP relationships with one customer amount to. */
export type DelegatedAccess = {
  readonly state: "active" | "pending" | "ended" | "none" | "unknown";
  /** ISO 8601: when the last of those in force ends, or when the last one ended. */
  readonly endsAt: string | undefined;
  /** Whether one in force carries a role that reads service health. Whether the agent holds it is for Microsoft to say. */
  readonly healthRole: boolean;
};

function latest(relationships: readonly Relationship[]): string | undefined {
  return relationships
    .map(({ endsAt }) => endsAt)
    .filter((end) => end !== undefined)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
}

/** Judges the relationships with a customer at a time in epoch milliseconds. A word of Microsoft's not known here is unknown. */
export function delegatedAccess(all: readonly Relationship[], customer: TenantId, now: number): DelegatedAccess {
  const own = all.filter((relationship) => relationship.customer === customer);
  const are = (words: readonly string[]): Relationship[] =>
    own.filter(({ status }) => words.includes(status.toLowerCase()));
  const standing = are(inForce).filter(({ endsAt }) => endsAt === undefined || Date.parse(endsAt) > now);
  const healthRole = standing.some(({ roles }) => roles.some((role) => healthRoles.includes(role.toLowerCase())));
  if (standing.length > 0) return { state: "active", endsAt: latest(standing), healthRole };
  if (are(pending).length > 0) return { state: "pending", endsAt: undefined, healthRole };
  const ended = [...are(over), ...are(inForce)];
  if (ended.length > 0) return { state: "ended", endsAt: latest(ended), healthRole };
  return { state: own.length > 0 ? "unknown" : "none", endsAt: undefined, healthRole };
}

/** A refusal in the words of what the relationships say: ended or not yet accepted, rather than just none. */
export function specified(kind: ApiErrorKind, access: DelegatedAccess | undefined): ApiErrorKind {
  if (kind !== "no-delegated-access" || !access) return kind;
  if (access.state === "ended") return "delegated-access-ended";
  return access.state === "pending" ? "delegated-access-pending" : kind;
}
