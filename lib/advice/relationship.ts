import type { Relationship } from "../schemas/relationship.ts";
import type { TenantId } from "../schemas/tenant.ts";
import { delegatedAccess, healthRoles, pending } from "./delegated-access.ts";

const dayMs = 24 * 3_600_000;

/** How long before its end a relationship is spoken of. */
export const soonMs = 30 * dayMs;

/** Whether an end, ISO 8601, is at most 30 days away, to the millisecond; so is one that is over. */
export function endsSoon(endsAt: string | undefined, now: number): boolean {
  return endsAt !== undefined && Date.parse(endsAt) - now <= soonMs;
}

/** What a partner's GDAP relationships with one customer come to, and the one of them that matters. */
export type RelationshipStanding = {
  /** In force and at most 30 days from its end: `ending` where nobody extends it, `extending` where it extends itself. */
  readonly state: "active" | "ending" | "extending" | "pending" | "ended" | "none" | "unknown";
  /** The one that access goes by; none where there is none. */
  readonly relationship: Relationship | undefined;
  /** Days by which it is extended when its time is over; 0 where it is not. */
  readonly extendsByDays: number;
  /** How many others are in force beside it. */
  readonly others: number;
};

/**
 * The days of an ISO 8601 duration in days, `P180D`; 0 for `PT0S`, `P0D` and what cannot be read.
 * @see https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship (checked 2026-11-22)
 */
export function daysOf(duration: string): number {
  const days = /^P(\d{1,4})D$/.exec(duration)?.[1];
  return days === undefined ? 0 : Number(days);
}

/** When a relationship is over at last, with one extension counted; one without an end never is. */
function lastsUntil({ endsAt, autoExtend }: Relationship): number {
  return endsAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(endsAt) + daysOf(autoExtend) * dayMs;
}

const carriesHealth = ({ roles }: Relationship): boolean =>
  roles.some((role) => healthRoles.includes(role.toLowerCase()));

const inForce = (relationship: Relationship, now: number): boolean =>
  ["active", "expiring"].includes(relationship.status.toLowerCase()) &&
  (relationship.endsAt === undefined || Date.parse(relationship.endsAt) > now);

/** Those that read health first, of these the one that lasts longest, of equals the one with the most roles. */
function bestFirst(one: Relationship, other: Relationship): number {
  const health = Number(carriesHealth(other)) - Number(carriesHealth(one));
  const [mine, its] = [lastsUntil(one), lastsUntil(other)];
  return health || (mine === its ? 0 : its > mine ? 1 : -1) || other.roles.length - one.roles.length;
}

function latestFirst(one: Relationship, other: Relationship): number {
  const at = ({ endsAt, createdAt }: Relationship): number => Date.parse(endsAt ?? createdAt ?? "") || 0;
  return at(other) - at(one);
}

/**
 * Judges the relationships with a customer at a time in epoch milliseconds. The one that matters is the one in force that reads
 * health and lasts longest; where none is in force, the one that waits or was the last to end.
 */
export function relationshipStanding(
  all: readonly Relationship[],
  customer: TenantId,
  now: number,
): RelationshipStanding {
  const own = all.filter((relationship) => relationship.customer === customer);
  const { state } = delegatedAccess(own, customer, now);
  const standing = own.filter((relationship) => inForce(relationship, now)).toSorted(bestFirst);
  const [best] = standing;
  if (best) {
    const extendsByDays = daysOf(best.autoExtend);
    const soon = endsSoon(best.endsAt, now) || (extendsByDays === 0 && best.status.toLowerCase() === "expiring");
    const shown = soon ? (extendsByDays > 0 ? "extending" : "ending") : "active";
    return { state: shown, relationship: best, extendsByDays, others: standing.length - 1 };
  }
  const rest = own.filter(({ status }) => state !== "pending" || pending.includes(status.toLowerCase()));
  const other = state === "active" ? "unknown" : state;
  return { state: other, relationship: rest.toSorted(latestFirst)[0], extendsByDays: 0, others: 0 };
}

/** Whole days until an instant in ISO 8601; 0 on the last day, and when it is over. */
export function daysLeft(endsAt: string, now: number): number {
  return Math.max(0, Math.floor((Date.parse(endsAt) - now) / dayMs));
}
