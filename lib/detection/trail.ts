import type { AddressEvidence, PageWords } from "../schemas/evidence.ts";
import type { TenantId } from "../schemas/tenant.ts";

/** Evidence that carries a tenant's name. */
export type NamingEvidence = Extract<AddressEvidence, { answer: "names" | "claims" }>;

/**
 * What one tab has said so far, in the order the browser committed it. It is kept as evidence, not as a customer: who that is
 * is looked up anew at each judgement.
 */
export type Trail = {
  readonly address: string | undefined;
  readonly evidence: AddressEvidence | undefined;
  /** The page's own words, for this very address and document only. */
  readonly words?: PageWords;
  /** The browser's id of the document that said these words, where it gives documents one. */
  readonly speaker?: string | undefined;
  /** The last address in this portal that named or claimed a tenant, and when (epoch milliseconds). */
  readonly named?: { readonly evidence: NamingEvidence; readonly at: number };
  /** The customer for whom this tab was opened from our own links. */
  readonly openedFor?: TenantId;
};

export const emptyTrail: Trail = { address: undefined, evidence: undefined };

const unclear: ReadonlySet<AddressEvidence["reason"]> = new Set([
  "silent-disagrees",
  "silent-doubled-value",
  "silent-malformed-value",
]);

/** Whether an address does speak of a tenant, but not of one that can be told: what was named before is no answer to that. */
export function isUnclear(evidence: AddressEvidence | undefined): boolean {
  return evidence !== undefined && unclear.has(evidence.reason);
}

function isNaming(evidence: AddressEvidence | undefined): evidence is NamingEvidence {
  return evidence?.answer === "names" || evidence?.answer === "claims";
}

/**
 * The trail after the browser committed an address, or after a document was loaded anew at the same one. Every address must
 * pass through here in order: an address that named a tenant and was left at once still replaces an older memory.
 */
export function afterMove(
  trail: Trail,
  address: string | undefined,
  evidence: AddressEvidence | undefined,
  at: number,
): Trail {
  const left = evidence && "tenantId" in evidence && evidence.tenantId !== trail.openedFor;
  const openedFor = trail.openedFor && !left ? { openedFor: trail.openedFor } : {};
  const base: Trail = { address, evidence, ...openedFor };
  if (isNaming(evidence)) return { ...base, named: { evidence, at } };
  const before = trail.named?.evidence;
  const stays =
    evidence?.answer === "silent" &&
    !isUnclear(evidence) &&
    before?.portal === evidence.portal &&
    before.cloud === evidence.cloud;
  return stays && trail.named ? { ...base, named: trail.named } : base;
}

/** The trail after the page at `address` said something about itself; words for any other address are dropped. */
export function afterWords(trail: Trail, address: string, words: PageWords, speaker?: string): Trail {
  return trail.address === address ? { ...trail, words, speaker } : trail;
}

/**
 * The trail after its address was judged, `tenantId` being whom that named: once it names somebody else than the tab was opened
 * for, the tab is no longer that customer's.
 */
export function afterJudgement(trail: Trail, tenantId: TenantId | undefined): Trail {
  if (!trail.openedFor || !isNaming(trail.evidence) || tenantId === trail.openedFor) return trail;
  const { openedFor: _, ...rest } = trail;
  return rest;
}

/** The evidence whose tenant a page may be shown for, and whether that is only remembered. */
export function subjectOf(trail: Trail): { evidence: NamingEvidence; rememberedAt?: number } | undefined {
  if (isNaming(trail.evidence)) return { evidence: trail.evidence };
  return trail.named && { evidence: trail.named.evidence, rememberedAt: trail.named.at };
}
