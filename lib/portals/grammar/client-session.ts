import type { AddressReading } from "../../schemas/evidence.ts";
import type { TenantId } from "../../schemas/tenant.ts";
import { segments } from "./path.ts";
import { readParameter } from "./query.ts";
import { readingOf } from "./slot.ts";

/** Tells whether an address is the page that starts a partner's session in a customer's tenant. */
export function isClientSession(url: URL): boolean {
  const [first, second, third] = segments(url).map((segment) => segment.toLowerCase());
  return first === "partner" && /^beginclientsession(?:\.aspx)?$/.test(second ?? "") && third === undefined;
}

/** Reads `CTID`, the customer's tenant id, and `InitialDomain` where the link carries it as well. */
export function readClientSession(url: URL): AddressReading {
  const reading = readingOf(readParameter(url, "ctid", "id"), "claims", "claims-client-session");
  const domain = readParameter(url, "initialdomain", "id-or-domain");
  if (reading.answer !== "claims" || typeof domain !== "object" || !("domain" in domain)) return reading;
  return { ...reading, ...domain };
}

/** The address that starts a partner's session for this customer on `destination`, such as `SharePoint`. */
export function clientSession(tenantId: TenantId, destination: string): string {
  return `/Partner/BeginClientSession.aspx?CTID=${tenantId}&CSDEST=${destination}`;
}
