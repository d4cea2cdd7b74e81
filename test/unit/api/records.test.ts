import { describe, expect, test } from "vitest";
import { healthEventsEndpoint } from "../../../lib/api/arm/health-events.ts";
import { azureSubscriptionsEndpoint } from "../../../lib/api/arm/subscriptions.ts";
import { delegatedAdminRelationshipsEndpoint } from "../../../lib/api/graph/delegated-admin-relationships.ts";
import { messagesEndpoint } from "../../../lib/api/graph/messages.ts";
import { organizationEndpoint } from "../../../lib/api/graph/organization.ts";
import { tenantInformationEndpoint } from "../../../lib/api/graph/tenant-information.ts";
import { customerEndpoint } from "../../../lib/api/partner-center/customer.ts";
import { customerResellersEndpoint } from "../../../lib/api/partner-center/customer-resellers.ts";
import { customersEndpoint } from "../../../lib/api/partner-center/customers.ts";
import { indirectResellersEndpoint } from "../../../lib/api/partner-center/indirect-resellers.ts";
import { managedServicesEndpoint } from "../../../lib/api/partner-center/managed-services.ts";
import { mpnProfileEndpoint } from "../../../lib/api/partner-center/mpn-profile.ts";
import { organizationProfileEndpoint } from "../../../lib/api/partner-center/organization-profile.ts";
import { subscriptionsEndpoint } from "../../../lib/api/partner-center/subscriptions.ts";
import { supportProfileEndpoint } from "../../../lib/api/partner-center/support-profile.ts";
import { readFixture } from "../../builders/fixture.ts";
import { contosoWest, domain } from "../../builders/tenants.ts";

test("a customer filter is encoded whole", () => {
  const path = customersEndpoint.path({ field: "Domain", startsWith: 'a"&b=한' });
  const filter = new URL(path, "https://api.example").searchParams.get("filter");
  expect(JSON.parse(filter ?? "")).toEqual({ Field: "Domain", Value: 'a"&b=한', Operator: "starts_with" });
  expect(customersEndpoint.path(undefined)).toBe("/v1/customers?size=500");
});

test("a directory that comes by itself is read as a list of one", () => {
  const alone = { id: contosoWest, displayName: "Contoso", verifiedDomains: [{ name: "Contoso.example" }] };
  const row = { tenantId: contosoWest, name: "Contoso", domains: ["contoso.example"] };
  expect(organizationEndpoint.schema.parse(alone).value).toEqual({ rows: [row], unreadable: 0 });
  expect(organizationEndpoint.schema.parse({ value: [alone, {}] }).value).toEqual({ rows: [row], unreadable: 1 });
  expect(organizationEndpoint.schema.safeParse({ displayName: "Contoso" }).success).toBe(false);
});

describe("a customer alone", () => {
  test("has its address, domains and whether the partner may act", () => {
    expect(readFixture(customerEndpoint)).toMatchObject({
      name: "Bellows College",
      email: "dean@bellowscollege.example",
      country: "US",
      delegatedAccess: true,
      domains: ["bellowscollege.onmicrosoft.com", "bellowscollege.example"],
    });
  });

  test("without delegated access has none of them, and does not say that there are none", () => {
    const thin = customerEndpoint.schema.parse({ id: contosoWest, companyProfile: { companyName: "Contoso" } });
    expect(thin).toMatchObject({ name: "Contoso", email: "", country: "", delegatedAccess: undefined, domains: [] });
  });
});

test("subscriptions of both generations, with blanks in their dates and capitals in their keys", () => {
  const { rows } = readFixture(subscriptionsEndpoint).items;
  expect(
    rows.map(({ name, newCommerce, status, createdAt, term }) => [name, newCommerce, status, createdAt, term]),
  ).toEqual([
    ["Mailboxes of the east wing", false, "active", "2017-11-25T06:41:12.000Z", ""],
    ["Database Server Standard, 3 years", true, "hibernating", "2025-10-15T21:28:19.305Z", "P3Y"],
    ["Written with capitals", false, "suspended", undefined, ""],
  ]);
});

test("relationships keep a status nobody knows, their roles in lower case, and nobody where no customer is", () => {
  const { rows } = readFixture(delegatedAdminRelationshipsEndpoint).value;
  expect(
    rows.map(({ status, customer, roles, endsAt, indirectProvider }) => ({
      status,
      customer,
      roles,
      endsAt,
      indirectProvider,
    })),
  ).toEqual([
    {
      status: "active",
      customer: "0f1e2d3c-0001-4000-8000-00000000ab01",
      roles: ["f023fd81-a637-4b56-95fd-791ac0226033"],
      endsAt: "2028-02-10T11:24:42.314Z",
      indirectProvider: undefined,
    },
    {
      status: "awaitingTheTide",
      customer: undefined,
      roles: [],
      endsAt: undefined,
      indirectProvider: "1d000000-0001-4000-8000-000000000001",
    },
  ]);
});

test("messages, whatever they leave out", () => {
  const { rows } = readFixture(messagesEndpoint).value;
  expect(rows[0]).toMatchObject({ title: "(Updated) Slides open faster", majorChange: true, actBefore: undefined });
  expect(rows[1]).toMatchObject({
    title: "",
    category: "planForTheMoon",
    services: [],
    actBefore: "2026-12-24T00:00:00.123Z",
    content: "",
  });
});

test("Azure's events: one update for all regions that repeat it, the newest first", () => {
  const { rows } = readFixture(healthEventsEndpoint).value;
  expect(rows[0]?.impacts.map(({ region }) => region)).toEqual(["West US", "Korea Central"]);
  expect(rows[0]?.updates.map(({ at }) => at)).toEqual(["2026-11-21T15:43:48.120Z", "2026-11-21T10:32:48.120Z"]);
  expect(rows[0]?.ticketsWelcome).toBe(false);
  expect(rows[1]).toMatchObject({
    title: "A notice without a title",
    level: "Mild",
    ticketsWelcome: undefined,
    sensitive: true,
    updatedAt: "2026-11-20T00:00:00.000Z",
  });
});

test("Azure's events are asked for since a day", () => {
  const asked = { subscriptionId: "a", since: Date.UTC(2026, 0, 9, 23, 59) };
  expect(new URL(healthEventsEndpoint.path(asked), "https://arm.example").searchParams.get("queryStartTime")).toBe(
    "1/9/2026",
  );
});

test("Azure's subscriptions have their ids in lower case", () => {
  expect(readFixture(azureSubscriptionsEndpoint).value.rows.map(({ id, state }) => [id, state])).toEqual([
    ["a5000000-0001-4000-8000-000000000001", "Enabled"],
    ["a5000000-0002-4000-8000-000000000002", "Hibernating"],
  ]);
});

test("profiles, with placeholders and blanks where the documentation has them", () => {
  expect(readFixture(supportProfileEndpoint)).toMatchObject({ kind: "support", telephone: "4255550100" });
  expect(readFixture(mpnProfileEndpoint)).toEqual({
    kind: "mpn",
    mpnId: "4000001",
    partnerName: "Adatum Partner Services",
  });
  expect(readFixture(organizationProfileEndpoint)).toMatchObject({
    kind: "organization",
    tenantId: undefined,
    domain: "adatumpartner.onmicrosoft.com",
    country: "US",
  });
});

test("resellers, and none where Partner Center answers null", () => {
  expect(readFixture(indirectResellersEndpoint).items.rows.map(({ mpnId, state }) => [mpnId, state])).toEqual([
    ["4100001", "Active"],
    ["4100002", "Paused"],
  ]);
  expect(readFixture(customerResellersEndpoint).items.rows[0]).toMatchObject({ state: "", location: "" });
  expect(customerResellersEndpoint.schema.parse(null).items.rows).toEqual([]);
  expect(customerResellersEndpoint.schema.safeParse(undefined).success).toBe(false);
});

test("managed services with the pages that are named", () => {
  const [exchange, other] = readFixture(managedServicesEndpoint).items.rows;
  expect(exchange?.ticketUrl).toContain("CSDEST=Support");
  expect(other).toEqual({
    id: "MicrosoftCommunicationsOnline",
    name: "SkypeforBusiness",
    group: "",
    adminUrl: "",
    healthUrl: "",
    ticketUrl: "",
  });
});

test("a tenant is looked up by its id or by a domain", () => {
  expect(tenantInformationEndpoint.path({ tenantId: contosoWest })).toContain(`ByTenantId(tenantId='${contosoWest}')`);
  expect(tenantInformationEndpoint.path({ domain: domain("a.example") })).toContain(
    "ByDomainName(domainName='a.example')",
  );
  expect(readFixture(tenantInformationEndpoint)).toMatchObject({
    brand: "",
    defaultDomain: "bellows18839.onmicrosoft.com",
  });
});
