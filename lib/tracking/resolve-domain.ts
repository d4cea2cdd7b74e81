import { type DiscoveryPorts, discoverTenant } from "../api/entra/open-id-configuration.ts";
import { clouds } from "../clouds/index.ts";
import type { Cache } from "../database/cache.ts";
import { subjectOf, type Trail } from "../detection/trail.ts";

const keepMs = 24 * 60 * 60 * 1000;
const failedMs = 60_000;

/**
 * Asks Microsoft which tenant the domain in a tab's evidence belongs to, unless that is known already; the answer is kept for a
 * day, also that there is none. Only for a tab that a panel or popup looks at. Says whether something new was learnt.
 */
export async function resolveDomain(cache: Cache, ports: DiscoveryPorts, trail: Trail): Promise<boolean> {
  const evidence = subjectOf(trail)?.evidence;
  if (!evidence || !("domain" in evidence) || evidence.domain === undefined) return false;
  const { cloud, domain } = evidence;
  if (await cache.customers.where("domain").equals(domain).count()) return false;
  if (await cache.organizations.where("domains").equals(domain).count()) return false;
  const kept = await cache.domains.get([cloud, domain]);
  if (kept && ports.now() - kept.at < (kept.failed ? failedMs : keepMs)) return false;
  try {
    const tenantId = await discoverTenant(ports, clouds[cloud], domain);
    await cache.domains.put({ cloud, domain, at: ports.now(), ...(tenantId ? { tenantId } : {}) });
    return true;
  } catch {
    await cache.domains.put({ cloud, domain, at: ports.now(), failed: true });
    return false;
  }
}
