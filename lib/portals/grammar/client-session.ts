import type { AddressReading } from "../../schemas/evidence.ts";
import type { TenantId } from "../../schemas/tenant.ts";
import { segments } from "./path.ts";
import { readParameter } from "./query.ts";
import { readingOf, type Slot } from "./slot.ts";

/** Tells whether an address is the page that starts a partner's session in a customer's tenant. */
export function isClientSession(url: URL): boolean {
  const [first, second, third] = segments(url).map((segment) => segment.toLowerCase());
  return first === "partner" && /^beginclientsession(?:\.aspx)?$/.test(second ?? "") && third === undefined;
}

/** An id with what else the link says of its tenant: a domain is handed on beside it, another id is a disagreement. */
function besideId(id: Slot, other: Slot): Slot {
  if (id === undefined || typeof id === "string" || !("tenantId" in id)) return id;
  if (other === undefined || typeof other === "string" || "sharepointName" in other) return id;
  if ("tenantId" in other) return other.tenantId === id.tenantId ? id : "silent-disagrees";
  return id.domain === undefined || id.domain === other.domain ? { ...id, domain: other.domain } : "silent-disagrees";
}

/** Reads `CTID`, the customer's tenant id, with the domain in `InitialDomain` or `delegatedOrg` where the link carries one as well. */
export function readClientSession(url: URL): AddressReading {
  const id = readParameter(url, "ctid", "id");
  const initial = besideId(id, readParameter(url, "initialdomain", "id-or-domain"));
  const asked = besideId(initial, readParameter(url, "delegatedorg", "id-or-domain"));
  return readingOf(asked, "claims", "claims-client-session");
}

/** The address that starts a partner's session for this customer on `destination`, such as `SharePoint`. */
export function clientSession(tenantId: TenantId, destination: string): string {
  return `/Partner/BeginClientSession.aspx?CTID=${tenantId}&CSDEST=${destination}`;
}
