import type { Customer } from "../schemas/customer.ts";
import type { Certainty, Detection, NamedTenant, Place } from "../schemas/detection.ts";
import type { TenantName } from "../schemas/evidence.ts";
import type { TenantId } from "../schemas/tenant.ts";
import { isUnclear, subjectOf, type Trail } from "./trail.ts";

/** What is known of tenants when a page is judged, looked up for this page's evidence. */
export type Known = {
  /** The signed-in partner's own tenant in the page's cloud. */
  readonly partnerTenantId?: TenantId;
  /** False while no customer list was ever fetched for this account and cloud. */
  readonly listed: boolean;
  /** The tenant that the address's domain or SharePoint name belongs to, where it was resolved. */
  readonly resolved?: TenantId;
  /** The tenant that the domain beside an id in the address belongs to, where that is known. */
  readonly beside?: TenantId;
  /** The customers that the address fits: none, one, or an ambiguity. For an address that names nobody, the customer the tab was opened for. */
  readonly named: readonly Customer[];
  /** The tenants that the page's words fit: customers, the partner's own, or whoever owns the domain in them. */
  readonly worded: readonly TenantId[];
  /** The page's words carry a domain that is nobody's as far as is known, and fit by the name beside it. */
  readonly byNameOnly?: true;
  /** The page's words carry a domain, and Microsoft knows no tenant that owns it. */
  readonly wordedNobody?: true;
};

/** Nothing known: no account, no list. */
export const nothingKnown: Known = { listed: false, named: [], worded: [] };

function nameOf(name: TenantName): NamedTenant {
  if ("tenantId" in name) return name;
  return "domain" in name ? { domain: name.domain } : { sharepointName: name.sharepointName };
}

type Sureness = { readonly certainty: Certainty; readonly namedAt?: number };

function ofTenant(trail: Trail, known: Known, place: Place, name: NamedTenant, sure: Sureness): Detection {
  if (known.named.length > 1) {
    const others = known.named.map((customer) => customer.tenantId);
    return { kind: "contradiction", why: "shared-domain", address: name, others, ...place };
  }
  const [customer] = known.named;
  const tenantId = name.tenantId ?? known.resolved ?? customer?.tenantId;
  if (tenantId && known.beside && known.beside !== tenantId) {
    return { kind: "contradiction", why: "id-and-domain", address: { tenantId }, others: [known.beside], ...place };
  }
  const words = trail.words?.directoryName;
  if (tenantId && words && known.worded.length > 0 && !known.worded.includes(tenantId)) {
    return {
      kind: "contradiction",
      why: "page",
      address: { ...name, tenantId },
      others: known.worded,
      words,
      ...place,
    };
  }
  if (tenantId && tenantId === known.partnerTenantId) {
    const lighthouse = trail.evidence?.subscriptionId ? { resourceOfUnknownOwner: true as const } : {};
    return { kind: "own-tenant", tenantId, ...sure, ...lighthouse, ...place };
  }
  if (!customer) {
    const id = tenantId ? { tenantId } : {};
    return { kind: known.listed ? "stranger" : "unlisted", ...sure, ...name, ...id, ...place };
  }
  const fits = !known.byNameOnly && known.worded.includes(customer.tenantId);
  const confirmed = fits ? { confirmed: true as const } : {};
  const by = name.sharepointName ? { sharepointName: name.sharepointName } : {};
  // What the address names and the page calls by a name that is nobody's was asked for, no more.
  const shaken = known.wordedNobody && sure.certainty === "names" ? { certainty: "claims" as const } : sure;
  return { kind: "customer", tenantId: customer.tenantId, ...shaken, ...confirmed, ...by, ...place };
}

/**
 * Judges what a page is about. Only an address can establish a tenant; the page's words confirm or contradict it; a silent page
 * keeps what was named before in the same portal, marked as remembered. Where evidence disagrees, none is shown.
 */
export function detect(trail: Trail, known: Known): Detection {
  const { address, evidence } = trail;
  if (address === undefined) return { kind: "no-access" };
  if (!evidence) return { kind: "no-portal" };
  const place: Place = { portal: evidence.portal, cloud: evidence.cloud, reason: evidence.reason };
  if (evidence.reason === "silent-cloud-closed") return { kind: "closed-cloud", ...place };
  if (evidence.answer === "many") return { kind: "many", ...place };
  if (isUnclear(evidence)) return { kind: "silent", ...place };
  const subject = subjectOf(trail);
  if (subject) {
    const remembered = subject.rememberedAt;
    const sure: Sureness =
      remembered === undefined
        ? { certainty: subject.evidence.answer }
        : { certainty: "remembers", namedAt: remembered };
    return ofTenant(trail, known, place, nameOf(subject.evidence), sure);
  }
  const { openedFor } = trail;
  if (openedFor && known.named.some(({ tenantId }) => tenantId === openedFor)) {
    const claimed = ofTenant(trail, known, place, { tenantId: openedFor }, { certainty: "claims" });
    return claimed.kind === "customer" ? { ...claimed, opened: true } : claimed;
  }
  return { kind: "silent", ...place };
}
