import { type Portal, type PortalHost, portals } from "../portals/index.ts";
import type { AddressEvidence } from "../schemas/evidence.ts";

type Place = { readonly portal: Portal; readonly host: PortalHost };
type Find = (url: URL) => Place | undefined;

/** An address inside the path: what follows it, even the query, may be its own and not the portal's. */
const nested = /https?:\//i;

function underPath(path: string, prefix: string | undefined): boolean {
  return prefix === undefined || path === prefix || path.startsWith(`${prefix}/`);
}

/** Finds the portal that lives at a host and path: an exact host before a suffix, a long suffix or path before a short one. */
function finder(among: readonly Portal[]): Find {
  const places = among.flatMap((portal) => portal.hosts.map((host): Place => ({ portal, host })));
  places.sort((one, other) => (other.host.path?.length ?? 0) - (one.host.path?.length ?? 0));
  const exact = Map.groupBy(
    places.filter(({ host }) => !host.suffix),
    ({ host }) => host.host,
  );
  const suffixes = places.filter(({ host }) => host.suffix);
  suffixes.sort((one, other) => other.host.host.length - one.host.host.length);
  return (url) => {
    const name = url.hostname;
    const path = url.pathname.toLowerCase();
    const there = exact.get(name);
    if (there) return there.find(({ host }) => underPath(path, host.path));
    return suffixes.find(({ host }) => name.endsWith(host.host) && underPath(path, host.path));
  };
}

/**
 * Makes a reader of addresses for these portals. It tells which of them an address belongs to and what it says about the tenant;
 * `undefined` for everything that is no portal, also for text that is no address. Only https on the default port without user
 * info, on the very host of a portal, counts. Never throws.
 */
export function addressReader(among: readonly Portal[]): (address: string) => AddressEvidence | undefined {
  const find = finder(among);
  return (address) => {
    if (!URL.canParse(address)) return undefined;
    const url = new URL(address);
    if (url.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") return undefined;
    const place = find(url);
    if (!place) return undefined;
    const where = { portal: place.portal.id, cloud: place.host.cloud };
    if (where.cloud === "germany") return { ...where, answer: "silent", reason: "silent-cloud-closed" };
    const reading = place.portal.read(url, where.cloud);
    const named = reading.answer === "names" || reading.answer === "claims";
    if (named && nested.test(url.pathname)) return { ...where, answer: "silent", reason: "silent-malformed-value" };
    return { ...where, ...reading };
  };
}

/** Reads an address among all portals we know. */
export const readAddress = addressReader(portals);
