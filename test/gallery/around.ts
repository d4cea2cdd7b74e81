import { clouds } from "../../lib/clouds/index.ts";
import { Cache } from "../../lib/database/cache.ts";
import { area } from "../../lib/platform/areas.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { CloudId } from "../../lib/schemas/cloud.ts";
import type { Relationship } from "../../lib/schemas/relationship.ts";
import { roleIds } from "../../lib/schemas/role.ts";
import { scopeOf } from "../../lib/schemas/scope.ts";
import type { StrangerFacts } from "../../lib/schemas/stranger.ts";
import { parseDomain, type TenantId } from "../../lib/schemas/tenant.ts";
import { storedRecentPortals, withPortal } from "../../lib/settings/recent-portals.ts";
import { storedAccount, storedSession } from "../../lib/settings/session.ts";
import { defaultSettings, storedSettings } from "../../lib/settings/settings.ts";
import { storedWatched, withWatched } from "../../lib/settings/watched.ts";
import { account, contoso, type Stage, tenant } from "./stage.ts";

const day = 86_400_000;
const cache = new Cache();

/** Relationships with the customer on the stage, fetched a moment ago; times are days from now. */
export async function relationships(
  stage: Stage,
  ...given: readonly (Partial<Relationship> & { readonly inDays?: number })[]
): Promise<void> {
  const iso = (days: number): string => new Date(stage.now + days * day + 3_600_000).toISOString();
  await cache.relationships.bulkPut(
    given.map(({ inDays = 412, ...rest }, at) => ({
      ...stage.scope(),
      id: `relationship-${at}`,
      name: "Support access",
      customer: contoso,
      customerName: "Contoso",
      status: "active",
      roles: [roleIds.serviceSupportAdministrator, roleIds.directoryReaders, roleIds.globalReader],
      duration: "P730D",
      autoExtend: "P180D",
      createdAt: iso(-300),
      activatedAt: iso(-299),
      endsAt: iso(inDays),
      indirectProvider: undefined,
      ...rest,
    })),
  );
  const home = scopeOf(account, account.tenantId);
  await cache.syncs.put({ ...home, source: "relationships", succeededAt: stage.now - 3 * 3_600_000 });
}

/** What Partner Center says of the partner itself. */
export async function profiles(stage: Stage): Promise<void> {
  const home = scopeOf(account, account.tenantId);
  await cache.profiles.bulkPut([
    {
      ...home,
      kind: "support",
      email: "help@adatum.example",
      telephone: "+1 425 555 0100",
      website: "https://support.adatum.example",
    },
    { ...home, kind: "mpn", mpnId: "4390934", partnerName: "Adatum Partner Services" },
    {
      ...home,
      kind: "organization",
      companyName: "Adatum Partner Services",
      domain: "adatum.example",
      email: "office@adatum.example",
      country: "US",
      language: "en",
      culture: "en-US",
    },
  ]);
  await cache.syncs.put({ ...home, source: "profiles", succeededAt: stage.now - 5 * 3_600_000 });
}

/** Links that Microsoft named, and portals that the agent opened lately. */
export async function portals(stage: Stage): Promise<void> {
  await cache.managementLinks.bulkPut([
    { ...stage.scope(), id: "1", service: "Microsoft 365 Lighthouse", url: "https://lighthouse.microsoft.com" },
    { ...stage.scope(), id: "2", service: "Somebody else's", url: "https://portal.evil.example/" },
  ]);
  const recent = storedRecentPortals(area("local"));
  await recent.set(withPortal(withPortal({}, account, "intune"), account, "exchange-admin"));
}

const others = [
  ["c0000000-0002-4000-8000-000000000002", "Contoso", "contoso-east.example"],
  ["c0000000-0003-4000-8000-000000000003", "Fabrikam Residences", "fabrikam.example"],
  ["c0000000-0004-4000-8000-000000000004", "한빛바이오 주식회사", "hanbitbio.example"],
  ["c0000000-0005-4000-8000-000000000005", "شركة النخيل الأخضر", "greenpalm.example"],
] as const;

/** Other customers that were looked at; the first two are watched, and the second of these is in trouble. */
export async function lookedAt(stage: Stage): Promise<void> {
  const rows = others.map(([id, name, domain]) => ({
    ...stage.scope(tenant(id)),
    name,
    domain,
    relationship: "reseller",
  }));
  await cache.customers.bulkPut(rows);
  await cache.recents.bulkPut(rows.map((row, at) => ({ ...stage.scope(row.tenantId), at: stage.now - at })));
  const home = scopeOf(account, account.tenantId);
  await cache.syncs.put({ ...home, source: "customers", succeededAt: stage.now - 40 * 60_000 });
  const stored = storedWatched(area("local"));
  const [first, second] = rows;
  if (!first || !second) return;
  await stored.set(withWatched(withWatched([], first, true), second, true));
  for (const [row, status] of [
    [first, "ServiceOperational"],
    [second, "ServiceInterruption"],
  ] as const) {
    const scope = stage.scope(row.tenantId);
    await cache.services.put({ ...scope, id: "Exchange", service: "Exchange Online", status });
    await cache.syncs.put({ ...scope, source: "health", succeededAt: stage.now - 9 * 60_000 });
  }
}

/** What the partner's own directory says of itself. */
export async function ownDirectory(): Promise<void> {
  const home = scopeOf(account, account.tenantId);
  const domain = parseDomain("adatum.example");
  await cache.organizations.put({ ...home, name: "Adatum Partner Services", domains: domain ? [domain] : [] });
}

/** What Microsoft told of a stranger. */
export async function stranger(stage: Stage, about: TenantId, known: StrangerFacts): Promise<void> {
  await cache.strangers.put({ account: account.id, cloud: "global", about, at: stage.now, known });
}

/** The agent signs in to another cloud, and the customer there is on the stage. */
export async function inCloud(stage: Stage, cloud: CloudId, name: string): Promise<void> {
  const settings = storedSettings(area("local"));
  await settings.set({ ...defaultSettings, clientId: "5d1dec1c-0001-4000-8000-00000000c11e", cloud });
  const there: Account = { ...account, cloud };
  await storedAccount(area("local"), settings).set({ account: there });
  await storedSession(area("session"), settings).set({ signedIn: true, renewed: true });
  await stage.customer({ cloud, name });
  const scope = { ...stage.scope(), cloud };
  await cache.services.bulkPut([
    { ...scope, id: "Exchange", service: "Exchange Online", status: "ServiceOperational" },
    { ...scope, id: "Teams", service: "Microsoft Teams", status: "ServiceDegradation" },
  ]);
  for (const source of ["health", "azure-tickets", "azure-subscriptions"]) {
    await cache.syncs.put({ ...scope, source, succeededAt: stage.now - 2 * 60_000 });
  }
  if (!clouds[cloud].has.serviceRequests) return;
  await cache.syncs.put({ ...scope, source: "requests", succeededAt: stage.now - 2 * 60_000 });
}
