import type { Cache, CustomerRow } from "../database/cache.ts";
import { readSharepointName, type UserData } from "../database/user.ts";
import { type Known, nothingKnown } from "../detection/detect.ts";
import { subjectOf, type Trail } from "../detection/trail.ts";
import { comparable, readWords } from "../detection/words.ts";
import type { Account } from "../schemas/account.ts";
import type { CloudId } from "../schemas/cloud.ts";
import type { Domain, TenantId } from "../schemas/tenant.ts";

/** The partner's own directory: its name where that is known, and its domains. */
type Own = { readonly name: string | undefined; readonly domains: ReadonlySet<string> };

/** The domain of a user name: an Entra user's is always verified in the user's own tenant. */
function homeDomain(account: Account): string {
  return account.username.slice(account.username.lastIndexOf("@") + 1).toLowerCase();
}

async function ownDirectory(cache: Cache, account: Account): Promise<Own> {
  const row = await cache.organizations.get([account.id, account.cloud, account.tenantId]);
  return { name: row?.name && comparable(row.name), domains: new Set([homeDomain(account), ...(row?.domains ?? [])]) };
}

type Owner = Pick<Known, "named" | "resolved">;

/** Whose a domain is: our own, that of the customers who bear it, or what discovery has answered in that cloud. */
async function ownerOf(cache: Cache, account: Account, own: Own, cloud: CloudId, domain: Domain): Promise<Owner> {
  if (own.domains.has(domain)) return { named: [], resolved: account.tenantId };
  const key = [account.id, account.cloud, domain];
  const listed = await cache.customers.where("[account+cloud+domain]").equals(key).toArray();
  if (listed.length > 0) return { named: listed };
  const resolved = (await cache.domains.get([cloud, domain]))?.tenantId;
  const row = resolved && (await cache.customers.get([account.id, account.cloud, resolved]));
  return { named: row ? [row] : [], ...(resolved ? { resolved } : {}) };
}

/** Whom the domain beside an id belongs to: the id's tenant if it may, else one other, `undefined` if nobody knows. */
function besideOf({ named, resolved }: Owner, tenantId: TenantId): TenantId | undefined {
  const owners = [...named.map((row) => row.tenantId), ...(resolved ? [resolved] : [])];
  return owners.find((id) => id === tenantId) ?? owners[0];
}

async function namedBy(cache: Cache, user: UserData | undefined, account: Account, own: Own, trail: Trail) {
  const row = async (tenantId: TenantId): Promise<CustomerRow[]> => {
    const found = await cache.customers.get([account.id, account.cloud, tenantId]);
    return found ? [found] : [];
  };
  const evidence = subjectOf(trail)?.evidence;
  if (!evidence) return { named: trail.openedFor ? await row(trail.openedFor) : [] };
  if ("sharepointName" in evidence) {
    const { id, cloud } = account;
    const said = user && (await readSharepointName(user, { account: id, cloud }, evidence.sharepointName));
    return { named: said ? await row(said.tenantId) : [] };
  }
  if (!("tenantId" in evidence)) return ownerOf(cache, account, own, evidence.cloud, evidence.domain);
  const { tenantId, domain, cloud } = evidence;
  const beside = domain && besideOf(await ownerOf(cache, account, own, cloud, domain), tenantId);
  return { named: await row(tenantId), ...(beside ? { beside } : {}) };
}

type Worded = Pick<Known, "worded" | "wordedNobody" | "byNameOnly">;

/**
 * Whom the page's words speak of: the owner of the domain in brackets; where nobody is known to own it, whoever bears the name,
 * for the shell and the customer list may each know another of a directory's domains.
 */
async function wordedBy(cache: Cache, account: Account, own: Own, trail: Trail): Promise<Worded> {
  const text = trail.words?.directoryName;
  if (!text) return { worded: [] };
  const { name, domain } = readWords(text);
  const { cloud } = account;
  if (domain) {
    const { named, resolved } = await ownerOf(cache, account, own, cloud, domain);
    const owners = new Set([...named.map((row) => row.tenantId), ...(resolved ? [resolved] : [])]);
    if (owners.size > 0) return { worded: [...owners] };
  }
  const worded = name === "" ? [] : await bearersOf(cache, account, own, name);
  if (!domain) return { worded };
  // By its name alone it may be somebody else: that confirms nobody, and still contradicts.
  if (worded.length > 0) return { worded, byNameOnly: true };
  const asked = await cache.domains.get([cloud, domain]);
  return asked && !asked.failed ? { worded, wordedNobody: true } : { worded };
}

/** The tenants, customers and our own, whose name this is. */
async function bearersOf(cache: Cache, account: Account, own: Own, name: string): Promise<TenantId[]> {
  const rows = await cache.customers
    .where("[account+cloud]")
    .equals([account.id, account.cloud])
    .filter((row) => comparable(row.name) === name)
    .toArray();
  return [...(own.name === name ? [account.tenantId] : []), ...rows.map((row) => row.tenantId)];
}

/** Looks up in the cached customer list, and in what the agent said of SharePoint names, what a tab's evidence speaks of. Asks nobody. */
export async function lookUp(
  cache: Cache,
  account: Account | undefined,
  trail: Trail,
  user?: UserData,
): Promise<Known> {
  if (!account || trail.evidence?.cloud !== account.cloud) return nothingKnown;
  const [sync, own] = await Promise.all([
    cache.syncs.get([account.id, account.cloud, account.tenantId, "customers"]),
    ownDirectory(cache, account),
  ]);
  const [named, worded] = await Promise.all([
    namedBy(cache, user, account, own, trail),
    wordedBy(cache, account, own, trail),
  ]);
  return { partnerTenantId: account.tenantId, listed: sync?.succeededAt !== undefined, ...worded, ...named };
}
