import { azure } from "./azure.ts";
import { m365Admin } from "./m365-admin.ts";
import { partnerCenter } from "./partner-center.ts";
import type { HostAccess, Portal } from "./portal.ts";

export type { HostAccess, LinkTarget, Portal, PortalExample, PortalHost } from "./portal.ts";

/** Every portal we know, one a file. */
export const portals: readonly Portal[] = [azure, m365Admin, partnerCenter];

/**
 * The exact host names with this kind of access, sorted, each once. Hosts with varying labels are never among them: no manifest
 * pattern can list them without taking in far more.
 */
export function portalHosts(access: HostAccess): readonly string[] {
  const hosts = portals.flatMap((portal) => portal.hosts);
  return [...new Set(hosts.filter((host) => host.access === access && !host.suffix).map((host) => host.host))].sort();
}
