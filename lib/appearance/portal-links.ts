import { portals } from "../portals/index.ts";
import type { CloudId } from "../schemas/cloud.ts";
import type { Customer } from "../schemas/customer.ts";
import type { PortalId } from "../schemas/evidence.ts";
import { parseDomain } from "../schemas/tenant.ts";

/** A link into a portal in one customer's context. */
export type PortalLink = { readonly portal: PortalId; readonly name: string; readonly address: string };

/** The links into every portal that the cloud has and that takes a customer, by name. Empty for a customer without a domain. */
export function portalLinks(customer: Customer, cloud: CloudId): readonly PortalLink[] {
  const defaultDomain = parseDomain(customer.domain);
  if (!defaultDomain) return [];
  const initial = /\.(onmicrosoft\.(com|us)|partner\.onmschina\.cn)$/.test(defaultDomain);
  const target = {
    tenantId: customer.tenantId,
    defaultDomain,
    ...(initial ? { initialDomain: defaultDomain } : {}),
  };
  const links = portals.flatMap((portal): PortalLink[] => {
    const address = portal.open?.(target, cloud);
    return address ? [{ portal: portal.id, name: portal.name, address }] : [];
  });
  return links.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}
