import { expect, test } from "vitest";
import { readKnownCustomers } from "../../../lib/database/read-known-customers.ts";
import { parseDomain } from "../../../lib/schemas/tenant.ts";
import { emptyCache } from "../../builders/cache.ts";
import { noon } from "../../builders/clock.ts";
import { customer, mina, tenantId } from "../../builders/tenants.ts";

const contoso = tenantId("c0000001-00aa-4000-8000-000000000001");
const stranger = tenantId("c0000002-00aa-4000-8000-000000000002");

function domain(text: string) {
  const read = parseDomain(text);
  if (!read) throw new Error("no domain");
  return read;
}

test("there is no customer list before one was fetched", async () => {
  expect(await readKnownCustomers(emptyCache(), mina)).toBeNull();
});

test("customers are known by tenant id and default domain, and by what discovery said of their other domains", async () => {
  const cache = emptyCache();
  const { id: account, cloud } = mina;
  await cache.customers.bulkPut([
    { account, cloud, ...customer(contoso, { name: "Contoso", domain: "contoso.com" }) },
    { account: "another", cloud, ...customer(stranger, { name: "Stranger", domain: "stranger.com" }) },
  ]);
  await cache.domains.bulkPut([
    { cloud, domain: domain("contoso.onmicrosoft.com"), tenantId: contoso, at: noon },
    { cloud, domain: domain("stranger.onmicrosoft.com"), tenantId: stranger, at: noon },
    { cloud, domain: domain("nobody.com"), at: noon },
    { cloud: "china", domain: domain("contoso.partner.onmschina.cn"), tenantId: contoso, at: noon },
  ]);
  expect(await readKnownCustomers(cache, mina)).toEqual({
    keys: new Map([
      [contoso, contoso],
      ["contoso.com", contoso],
    ]),
    otherDomains: new Map([["contoso.onmicrosoft.com", contoso]]),
  });
});
