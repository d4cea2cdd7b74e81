import type { AddressReading, AddressReason, TenantName } from "../../schemas/evidence.ts";
import { parseDomain, parseTenantId } from "../../schemas/tenant.ts";

/** Why a place in an address that could name a tenant does not. */
export type SlotFault =
  | "silent-missing-value"
  | "silent-malformed-value"
  | "silent-doubled-value"
  | "silent-disagrees"
  | "silent-environment-only";

/** What stands in a place of an address that can name a tenant; `undefined` where the place is not there. */
export type Slot = TenantName | SlotFault | undefined;

/** What a place takes: `id` only a GUID, `id-or-domain` either. */
export type Accepts = "id" | "id-or-domain";

const missing = new Set(["", "undefined", "null", "00000000-0000-0000-0000-000000000000"]);

/** Reads the text of a place. Text that is not there after all (empty, `undefined`, the nil GUID) and junk are faults. */
export function readSlot(text: string, accepts: Accepts): Slot {
  const tenantId = parseTenantId(text);
  if (tenantId) return { tenantId };
  if (missing.has(text.toLowerCase())) return "silent-missing-value";
  const domain = accepts === "id-or-domain" ? parseDomain(text) : undefined;
  return domain ? { domain } : "silent-malformed-value";
}

function same(one: TenantName, other: TenantName): boolean {
  if ("tenantId" in one) return "tenantId" in other && one.tenantId === other.tenantId;
  return "domain" in one && "domain" in other && !("tenantId" in other) && one.domain === other.domain;
}

/**
 * One answer for two places of the same address: the one that is there; where both are, both must say the same in the same
 * form. An id beside a domain cannot be compared here, so it counts as a disagreement.
 */
export function agree(one: Slot, other: Slot): Slot {
  if (one === undefined || other === undefined) return one ?? other;
  if (typeof one === "string") return one;
  if (typeof other === "string") return other;
  return same(one, other) ? one : "silent-disagrees";
}

/** Turns a place into a portal's reading: `names` or `claims` for `reason`, or silent with the fault. */
export function readingOf(slot: Slot, answer: "names" | "claims", reason: AddressReason): AddressReading {
  if (slot === undefined) return { answer: "silent", reason: "silent-no-tenant" };
  return typeof slot === "string" ? { answer: "silent", reason: slot } : { answer, reason, ...slot };
}

/** The reading of an address without a place for a tenant. */
export const noTenant: AddressReading = { answer: "silent", reason: "silent-no-tenant" };
