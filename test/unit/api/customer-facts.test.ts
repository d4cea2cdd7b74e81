import { describe, expect, test } from "vitest";
import { agreementStatusEndpoint } from "../../../lib/api/partner-center/agreement-status.ts";
import { auditRecordsEndpoint } from "../../../lib/api/partner-center/audit-records.ts";
import { customerDomainsEndpoint } from "../../../lib/api/partner-center/customer-domains.ts";
import { customerOrganizationEndpoint } from "../../../lib/api/partner-center/customer-organization.ts";
import { customersEndpoint } from "../../../lib/api/partner-center/customers.ts";
import { relationshipRequestEndpoint } from "../../../lib/api/partner-center/relationship-request.ts";
import { supportContactEndpoint } from "../../../lib/api/partner-center/support-contact.ts";
import { supportProfileChangeEndpoint } from "../../../lib/api/partner-center/support-profile-change.ts";
import { validationStatusEndpoint } from "../../../lib/api/partner-center/validation-status.ts";
import { noon } from "../../builders/clock.ts";
import { readFixture } from "../../builders/fixture.ts";
import { contosoWest, partnerTenant } from "../../builders/tenants.ts";

describe("the validation status", () => {
  test.for([
    ["Unknown", "unknown"],
    ["UnderReview", "under_review"],
    ["Allowed", "allowed"],
    ["NotAllowed", "not_allowed"],
    ["Not Ready", "not_ready"],
    ["NotReady", "not_ready"],
    ["Adjourned", "Adjourned"],
  ])("%s is %s", ([status, word]) => {
    expect(validationStatusEndpoint.schema.parse({ type: "account", status }).status).toBe(word);
  });

  test("has its day in UTC though no zone stands there", () => {
    expect(readFixture(validationStatusEndpoint)).toEqual({
      status: "not_ready",
      updatedAt: "2026-11-14T18:02:00.000Z",
    });
  });
});

describe("the activity log", () => {
  test("is asked for by days, as far as they are given", () => {
    expect(auditRecordsEndpoint.path({ from: noon })).toBe("/v1/auditrecords?startDate=2026-11-22");
    expect(auditRecordsEndpoint.path({ from: noon - 1, to: noon })).toContain("&endDate=2026-11-22");
  });

  test("has who did what to whom, and keeps words that nobody knows", () => {
    const { rows } = readFixture(auditRecordsEndpoint).items;
    expect(
      rows.map(({ customer, customerName, operation, status, at }) => [customer, customerName, operation, status, at]),
    ).toEqual([
      [
        "0f1e2d3c-0001-4000-8000-00000000ab01",
        "",
        "update_customer_user_licenses",
        "succeeded",
        "2026-11-20T23:26:19.775Z",
      ],
      ["0f1e2d3c-0002-4000-8000-00000000ab02", "누리 식품", "create_order", "succeeded", "2026-11-20T17:58:10.926Z"],
      [undefined, "", "stare_at_the_moon", "wondered", undefined],
    ]);
    expect(rows[1]?.details).toEqual([
      { name: "OrderId", value: "O1" },
      { name: "Quantity-0", value: "1" },
      { name: "PartnerOnRecord-0", value: "" },
    ]);
  });

  test("keeps nothing of what was made", () => {
    expect(JSON.stringify(readFixture(auditRecordsEndpoint))).not.toContain("LineItem");
  });
});

test("a customer's domains come as a bare list; what is no domain is counted", () => {
  expect(readFixture(customerDomainsEndpoint).rows).toEqual([
    "bellowscollege.onmicrosoft.com",
    "bellowscollege.example",
  ]);
  expect(customerDomainsEndpoint.schema.parse(["a.example", "no domain", ""])).toEqual({
    rows: ["a.example"],
    unreadable: 2,
  });
});

test("a customer's organisation comes as a list of one, which is not none", () => {
  expect(readFixture(customerOrganizationEndpoint)).toEqual({
    name: "누리 식품",
    street: "1 Example Way",
    postalCode: "04524",
    city: "",
    state: "",
    country: "KR",
    technicalMails: ["admin@nuri.example"],
  });
  expect(customerOrganizationEndpoint.schema.safeParse([]).success).toBe(false);
});

test("the customers of an indirect reseller are a filter of the list", () => {
  const path = customersEndpoint.path({ field: "IndirectReseller", startsWith: "4e5e0000" });
  expect(JSON.parse(new URL(path, "https://api.example").searchParams.get("filter") ?? "")).toEqual({
    Field: "IndirectReseller",
    Value: "4e5e0000",
    Operator: "starts_with",
  });
});

test("an invitation is a page's address, and nothing else", () => {
  const { address } = readFixture(relationshipRequestEndpoint);
  expect(address).toMatch(/^https:\/\/.*#\/BillingAccounts\/partner-invitation$/);
  for (const url of ["javascript:alert(1)", "http://a.example", "nowhere", ""]) {
    expect(relationshipRequestEndpoint.schema.safeParse({ url }).success).toBe(false);
  }
});

test("an agreement is signed or not, and never guessed", () => {
  expect(agreementStatusEndpoint.path({ mpnId: "41&x=1" })).toBe("/v1/compliance/csp/agreementstatus?mpnId=41%26x%3D1");
  expect(agreementStatusEndpoint.path({ tenantId: contosoWest })).toContain(`?tenantId=${contosoWest}`);
  expect(readFixture(agreementStatusEndpoint)).toEqual({ signed: true });
  expect(agreementStatusEndpoint.schema.parse({ IsAgreementSigned: false })).toEqual({ signed: false });
  expect(agreementStatusEndpoint.schema.safeParse({}).success).toBe(false);
});

test("a support contact is a tenant in whatever case, with its number written either way", () => {
  const expected = { tenantId: partnerTenant, mpnId: "4000001", name: "Adatum Partner Services" };
  expect(readFixture(supportContactEndpoint)).toEqual(expected);
});

test("a support profile is written whole, with capitals", () => {
  const profile = { email: "help@adatum.example", telephone: "4255550199", website: "www.adatum.example" };
  expect(supportProfileChangeEndpoint.body?.(profile)).toEqual({
    Email: profile.email,
    Telephone: profile.telephone,
    Website: profile.website,
    ProfileType: "support_profile",
    Attributes: { ObjectType: "PartnerSupportProfile" },
  });
  expect(readFixture(supportProfileChangeEndpoint)).toEqual({ kind: "support", ...profile });
});
