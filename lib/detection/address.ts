import type { Portal, PortalHost } from "../portals/index.ts";
import { portals } from "../portals/index.ts";
import type { AddressEvidence } from "../schemas/evidence.ts";

type Place = { readonly portal: Portal; readonly host: PortalHost };

const places: readonly Place[] = portals.flatMap((portal) => portal.hosts.map((host) => ({ portal, host })));
const exact = Map.groupBy(
  places.filter(({ host }) => !host.suffix),
  ({ host }) => host.host,
);
const suffixes = places
  .filter(({ host }) => host.suffix)
  .sort((one, other) => other.host.host.length - one.host.host.length);

function underPath(path: string, prefix: string | undefined): boolean {
  return prefix === undefined || path === prefix || path.startsWith(`${prefix}/`);
}

/** The portal that lives at a host and path: an exact host before a suffix, then the longest path prefix. */
function placeOf(url: URL): Place | undefined {
  const host = url.hostname;
  const named = exact.get(host) ?? suffixes.filter((place) => host.endsWith(place.host.host)).slice(0, 1);
  const path = url.pathname.toLowerCase();
  let best: Place | undefined;
  for (const place of named) {
    if (!underPath(path, place.host.path)) continue;
    if (!best || (place.host.path?.length ?? 0) > (best.host.path?.length ?? 0)) best = place;
  }
  return best;
}

/**
 * Reads which portal an address belongs to and what it says about the tenant. Only https on the default port without user info,
 * on the very host of a portal, counts. `undefined` for everything that is no portal, also for text that is no address.
 */
export function readAddress(address: string): AddressEvidence | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") return undefined;
  const place = placeOf(url);
  if (!place) return undefined;
  const { id } = place.portal;
  const { cloud } = place.host;
  if (cloud === "germany") return { portal: id, cloud, answer: "silent", reason: "silent-cloud-closed" };
  return { portal: id, cloud, ...place.portal.read(url, cloud) };
}
