import { readAddress } from "../detection/address.ts";
import { portals } from "../portals/index.ts";
import type { LinkTarget, Portal } from "../portals/portal.ts";
import type { CloudId } from "../schemas/cloud.ts";
import type { Customer } from "../schemas/customer.ts";
import type { PortalId } from "../schemas/evidence.ts";
import type { ManagementLink } from "../schemas/managed-service.ts";
import type { LeastRole } from "../schemas/role.ts";
import { parseDomain, type TenantId } from "../schemas/tenant.ts";

/**
 * A link into a portal in one customer's context, with the least role it needs there; `leastChecked` says whether Microsoft's
 * documentation was found to name that role.
 */
export type PortalLink = {
  readonly portal: PortalId;
  readonly name: string;
  readonly address: string;
  readonly least: LeastRole | undefined;
  readonly leastChecked: boolean;
};

/** What a link says of the role that a portal needs. */
function needs(least: Portal["least"]): Pick<PortalLink, "least" | "leastChecked"> {
  return { least: least?.role, leastChecked: least?.verifiedOn !== undefined };
}

const initialDomain = /\.(onmicrosoft\.(com|us)|partner\.onmschina\.cn)$/;

/**
 * The links into every portal that the cloud has and that takes a customer, by name. For a customer without a domain those that
 * open by its tenant id.
 */
export function portalLinks({ tenantId, domain }: Customer, cloud: CloudId): readonly PortalLink[] {
  const defaultDomain = parseDomain(domain);
  const target: LinkTarget = {
    tenantId,
    ...(defaultDomain ? { defaultDomain } : {}),
    ...(defaultDomain && initialDomain.test(defaultDomain) ? { initialDomain: defaultDomain } : {}),
  };
  const links = portals.flatMap((portal): PortalLink[] => {
    const address = portal.open?.(target, cloud);
    return address ? [{ portal: portal.id, name: portal.name, address, ...needs(portal.least) }] : [];
  });
  return links.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}

/** The portals that wait for a customer's domain: no link can be made by its tenant id alone. */
export function portalsWithoutDomain(customer: Customer, cloud: CloudId): readonly PortalLink[] {
  if (parseDomain(customer.domain)) return [];
  const have = new Set(portalLinks(customer, cloud).map(({ portal }) => portal));
  const would = portalLinks({ ...customer, domain: "domain.example" }, cloud);
  return would.filter(({ portal }) => !have.has(portal));
}

/** A link that Microsoft gave for a customer, into a portal we know. `given` says whether Microsoft gave the name, too. */
export type ServiceLink = PortalLink & { readonly id: string; readonly given: boolean };

const exactHosts = new Set(
  portals.flatMap(({ hosts }) => hosts.filter(({ suffix }) => !suffix).map(({ host }) => host)),
);

/** Where a link of Microsoft's leads; `undefined` unless that is a known portal's very host, and nobody else's tenant. */
function portalOf(url: string, tenantId: TenantId, cloud: CloudId): PortalId | undefined {
  if (!URL.canParse(url) || !exactHosts.has(new URL(url).hostname)) return undefined;
  const evidence = readAddress(url);
  if (!evidence || evidence.cloud !== cloud) return undefined;
  const other = "tenantId" in evidence && evidence.tenantId !== tenantId;
  return other ? undefined : evidence.portal;
}

/**
 * The links that Microsoft gave for a customer's services, by name, without those that `own` has already. Only https on the
 * exact host of a portal we know; a link that names another tenant is none.
 */
export function serviceLinks(
  given: readonly ManagementLink[],
  tenantId: TenantId,
  cloud: CloudId,
  own: readonly PortalLink[],
): readonly ServiceLink[] {
  const have = new Set(own.map(({ address }) => new URL(address).href));
  const links = given.flatMap(({ id, service, url }): ServiceLink[] => {
    const portal = portalOf(url, tenantId, cloud);
    if (!portal || have.has(new URL(url).href)) return [];
    const known = portals.find((entry) => entry.id === portal);
    const name = service || known?.name || portal;
    return [{ id, portal, name, given: service !== "", address: new URL(url).href, ...needs(known?.least) }];
  });
  return links.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}
