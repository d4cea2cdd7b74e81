import { type DiscoveryPorts, discoverTenant } from "../api/entra/open-id-configuration.ts";
import { clouds } from "../clouds/index.ts";
import type { Cache } from "../database/cache.ts";
import { subjectOf, type Trail } from "../detection/trail.ts";
import { readWords } from "../detection/words.ts";
import type { CloudId } from "../schemas/cloud.ts";
import type { Domain } from "../schemas/tenant.ts";

const keepMs = 24 * 60 * 60 * 1000;
const failedMs = 60_000;

type Asked = { readonly cloud: CloudId; readonly domain: Domain };

/** The domains that a tab's evidence hangs on: the address's, and the one in the page's own words about a tenant that is named. */
function domainsIn(trail: Trail): Asked[] {
  const evidence = subjectOf(trail)?.evidence;
  if (!evidence) return [];
  const named = "domain" in evidence ? evidence.domain : undefined;
  const worded = readWords(trail.words?.directoryName ?? "").domain;
  const domains = new Set([named, worded].filter((domain) => domain !== undefined));
  return [...domains].map((domain) => ({ cloud: evidence.cloud, domain }));
}

/** Asks about one domain, unless it is known or was asked about lately; says whether something new was learnt. */
async function ask(cache: Cache, ports: DiscoveryPorts, { cloud, domain }: Asked): Promise<boolean> {
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

/**
 * Asks Microsoft which tenants the domains in a tab's evidence belong to, unless that is known already; the answer is kept for a
 * day, also that there is none. Only for a tab that a panel or popup looks at. Says whether something new was learnt.
 */
export async function resolveDomain(cache: Cache, ports: DiscoveryPorts, trail: Trail): Promise<boolean> {
  const learnt = await Promise.all(domainsIn(trail).map((asked) => ask(cache, ports, asked)));
  return learnt.includes(true);
}
