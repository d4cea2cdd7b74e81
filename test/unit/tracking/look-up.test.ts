import { expect, test } from "vitest";
import type { Cache } from "../../../lib/database/cache.ts";
import { afterWords, type Trail } from "../../../lib/detection/trail.ts";
import type { Account } from "../../../lib/schemas/account.ts";
import type { Customer } from "../../../lib/schemas/customer.ts";
import type { AddressEvidence, TenantName } from "../../../lib/schemas/evidence.ts";
import type { TenantId } from "../../../lib/schemas/tenant.ts";
import { lookUp } from "../../../lib/tracking/look-up.ts";
import { emptyCache } from "../../builders/cache.ts";
import { noon } from "../../builders/clock.ts";
import { claiming, naming, silent, walked } from "../../builders/evidence.ts";
import {
  contosoEast,
  contosoWest,
  customer,
  domain,
  tenantId as idOf,
  mina,
  partnerTenant,
  stranger,
} from "../../builders/tenants.ts";

const west = customer(contosoWest, { name: "Contoso", domain: "contoso-west.example" });
const east = customer(contosoEast, { name: "CONTOSO ", domain: "contoso-east.example" });
const owner = { account: mina.id, cloud: mina.cloud };

async function withCustomers(...customers: Customer[]): Promise<Cache> {
  const cache = emptyCache();
  await cache.customers.bulkPut(customers.map((row) => ({ ...owner, ...row })));
  await cache.syncs.put({ ...owner, tenantId: partnerTenant, source: "customers", succeededAt: noon });
  return cache;
}

const named = (cache: Cache, name: TenantName, given = {}) => lookUp(cache, mina, walked(naming(name, given)));
const ids = (rows: readonly Customer[]): string[] => rows.map(({ tenantId }) => tenantId);

test("a tenant id fits the customer with that id", async () => {
  const cache = await withCustomers(west, east);
  expect(await named(cache, { tenantId: contosoWest })).toMatchObject({ partnerTenantId: partnerTenant, listed: true });
  expect(ids((await named(cache, { tenantId: contosoWest })).named)).toEqual([contosoWest]);
  expect((await named(cache, { tenantId: stranger })).named).toEqual([]);
  expect(ids((await named(cache, { tenantId: contosoWest, domain: domain("contoso-east.example") })).named)).toEqual([
    contosoWest,
  ]);
});

test("a domain fits the customers whose default domain it is, all of them", async () => {
  const cache = await withCustomers(west, east, customer(stranger, { domain: "contoso-west.example" }));
  expect(ids((await named(cache, { domain: domain("contoso-east.example") })).named)).toEqual([contosoEast]);
  const twice = await named(cache, { domain: domain("contoso-west.example") });
  expect(new Set(ids(twice.named))).toEqual(new Set([stranger, contosoWest]));
});

test("another domain fits whom discovery has resolved it to, customer or not, in that very cloud", async () => {
  const cache = await withCustomers(west);
  const other = domain("contoso-west.onmicrosoft.com");
  expect(await named(cache, { domain: other })).toMatchObject({ named: [] });
  await cache.domains.put({ cloud: "usgov", domain: other, tenantId: stranger, at: noon });
  expect(await named(cache, { domain: other })).not.toHaveProperty("resolved");
  await cache.domains.put({ cloud: "global", domain: other, tenantId: contosoWest, at: noon });
  const found = await named(cache, { domain: other });
  expect([found.resolved, ids(found.named)]).toEqual([contosoWest, [contosoWest]]);
  await cache.domains.put({ cloud: "global", domain: other, tenantId: stranger, at: noon });
  expect(await named(cache, { domain: other })).toMatchObject({ resolved: stranger, named: [] });
  await cache.domains.put({ cloud: "global", domain: other, at: noon });
  expect(await named(cache, { domain: other })).not.toHaveProperty("resolved");
});

test("the domain of the agent's user name is our own, even where a customer bears it", async () => {
  const cache = await withCustomers(customer(stranger, { domain: "adatum.example" }));
  expect(await named(cache, { domain: domain("adatum.example") })).toMatchObject({
    resolved: partnerTenant,
    named: [],
  });
});

const adatum = {
  ...owner,
  tenantId: partnerTenant,
  name: "Adatum Partner Services",
  domains: [domain("adatum.example"), domain("adatumpartner.onmicrosoft.com")],
};

test("every verified domain of our own directory is ours, without asking anybody", async () => {
  const cache = await withCustomers(west);
  const other = domain("adatumpartner.onmicrosoft.com");
  expect(await named(cache, { domain: other })).not.toHaveProperty("resolved");
  await cache.organizations.put(adatum);
  expect(await named(cache, { domain: other })).toMatchObject({ resolved: partnerTenant, named: [] });
});

test("the name and domains of our own directory on a page are our own words", async () => {
  const cache = await withCustomers(west);
  await cache.organizations.put(adatum);
  const trail = walked(naming({ tenantId: contosoWest }));
  const worded = async (directoryName: string) =>
    (await lookUp(cache, mina, afterWords(trail, "at:0", { directoryName }))).worded;
  expect(await worded("ADATUM  Partner Services")).toEqual([partnerTenant]);
  expect(await worded("Whatever (adatumpartner.onmicrosoft.com)")).toEqual([partnerTenant]);
  expect(await worded("Adatum Partner Services (contoso-west.example)")).toEqual([contosoWest]);
});

test("a domain beside an id is looked up too, and may be another's", async () => {
  const cache = await withCustomers(west, east);
  await cache.organizations.put(adatum);
  const beside = async (text: string) => (await named(cache, { tenantId: contosoWest, domain: domain(text) })).beside;
  expect(await beside("contoso-west.example")).toBe(contosoWest);
  expect(await beside("contoso-east.example")).toBe(contosoEast);
  expect(await beside("adatumpartner.onmicrosoft.com")).toBe(partnerTenant);
  expect(await beside("nobody.example")).toBeUndefined();
  await cache.domains.put({ cloud: "global", domain: domain("nobody.example"), tenantId: stranger, at: noon });
  expect(await beside("nobody.example")).toBe(stranger);
});

test("the customer a tab was opened for is looked up while the address names nobody", async () => {
  const cache = await withCustomers(west);
  const opened = { ...walked(silent()), openedFor: contosoWest };
  expect(ids((await lookUp(cache, mina, opened)).named)).toEqual([contosoWest]);
  expect(ids((await lookUp(cache, mina, { ...opened, openedFor: contosoEast })).named)).toEqual([]);
  const elsewhere = { ...walked(naming({ tenantId: stranger })), openedFor: contosoWest };
  expect(ids((await lookUp(cache, mina, elsewhere)).named)).toEqual([]);
});

test("a SharePoint name fits nobody", async () => {
  const cache = await withCustomers(customer(contosoWest, { domain: "contoso.example", name: "contoso" }));
  expect(await named(cache, { sharepointName: "contoso" })).toMatchObject({ named: [] });
});

test("a remembered or claimed tenant is looked up as a named one is", async () => {
  const cache = await withCustomers(west);
  const found = async (...steps: AddressEvidence[]) => ids((await lookUp(cache, mina, walked(...steps))).named);
  expect(await found(claiming({ tenantId: contosoWest }))).toEqual([contosoWest]);
  expect(await found(naming({ tenantId: contosoWest }), silent())).toEqual([contosoWest]);
  expect(await found(silent())).toEqual([]);
});

test.for<[what: string, words: string, worded: string[]]>([
  ["a name, without regard to case", "contoso", [contosoWest, contosoEast]],
  ["a customer's domain", "CONTOSO (CONTOSO-EAST.EXAMPLE)", [contosoEast]],
  ["our own domain", "Adatum (adatum.example)", [partnerTenant]],
  ["a domain that discovery knows", "Contoso (contoso-east.onmicrosoft.com)", [contosoEast]],
  ["a domain of nobody we know", "Contoso (stranger.onmicrosoft.com)", [stranger]],
  ["a name beside a domain that nobody knows", "CONTOSO (CONTOSO.ONMICROSOFT.COM)", [contosoWest, contosoEast]],
  ["neither name nor domain", "Contoso Ltd (contoso.onmicrosoft.com)", []],
  ["another name", "Contoso Ltd", []],
  ["no name, beside a domain that nobody knows", "(contoso.onmicrosoft.com)", []],
  ["blanks", "   ", []],
])("the page's words speak of %s: %s", async ([, words, worded]) => {
  const cache = await withCustomers(west, east, customer(idOf("c0000000-0012-4000-8000-000000000012"), { name: "" }));
  const found = (name: string, id: TenantId) => ({
    cloud: "global" as const,
    domain: domain(name),
    tenantId: id,
    at: noon,
  });
  await cache.domains.bulkPut([
    found("contoso-east.onmicrosoft.com", contosoEast),
    found("stranger.onmicrosoft.com", stranger),
  ]);
  const trail = walked(naming({ tenantId: contosoWest }));
  const spoken: Trail = afterWords(trail, "at:0", { directoryName: words });
  expect((await lookUp(cache, mina, spoken)).worded.toSorted()).toEqual(worded.toSorted());
});

test("nothing is known without an account, nor of another cloud than the account's", async () => {
  const cache = await withCustomers(west);
  const trail = walked(naming({ tenantId: contosoWest }));
  const nothing = { listed: false, named: [], worded: [] };
  expect(await lookUp(cache, undefined, trail)).toEqual(nothing);
  expect(await named(cache, { tenantId: contosoWest }, { cloud: "usgov" })).toEqual(nothing);
});

test("another account of the same browser sees none of the first one's customers", async () => {
  const cache = await withCustomers(west);
  const other: Account = { ...mina, id: `other.${stranger}`, username: "x@other.example", tenantId: stranger };
  const found = await lookUp(cache, other, walked(naming({ tenantId: contosoWest })));
  expect(found).toEqual({ partnerTenantId: stranger, listed: false, named: [], worded: [] });
});

test("a list that was never fetched to the end is no list", async () => {
  const cache = await withCustomers(west);
  const row = { ...owner, tenantId: partnerTenant, source: "customers" };
  await cache.syncs.put({ ...row, failedAt: noon, error: { kind: "offline" } });
  expect((await named(cache, { tenantId: stranger })).listed).toBe(false);
  await cache.syncs.put({ ...row, succeededAt: noon, failedAt: noon, error: { kind: "offline" } });
  expect((await named(cache, { tenantId: stranger })).listed).toBe(true);
});

test("words with a domain that Microsoft knows no tenant of are nobody's; not before it was asked, nor where the name is a customer's", async () => {
  const cache = await withCustomers(west);
  const saying = (text: string): Trail =>
    afterWords(walked(naming({ tenantId: contosoWest })), "at:0", { directoryName: text });
  const odd = saying("Fabrikam (fabrikam.example)");
  expect(await lookUp(cache, mina, odd)).not.toHaveProperty("wordedNobody");
  const row = { cloud: "global", domain: domain("fabrikam.example"), at: noon } as const;
  await cache.domains.put({ ...row, failed: true });
  expect(await lookUp(cache, mina, odd)).not.toHaveProperty("wordedNobody");
  await cache.domains.put(row);
  expect(await lookUp(cache, mina, odd)).toMatchObject({ worded: [], wordedNobody: true });
  const byName = await lookUp(cache, mina, saying("Contoso (fabrikam.example)"));
  expect(byName).toMatchObject({ worded: [contosoWest], byNameOnly: true });
  expect(byName).not.toHaveProperty("wordedNobody");
  expect(await lookUp(cache, mina, saying("Contoso"))).not.toHaveProperty("byNameOnly");
  await cache.domains.put({ ...row, tenantId: stranger });
  expect(await lookUp(cache, mina, odd)).toMatchObject({ worded: [stranger] });
});
