import { describe, expect, test } from "vitest";
import { emergingIssuesEndpoint } from "../../../lib/api/arm/emerging-issues.ts";
import { problemClassificationsEndpoint } from "../../../lib/api/arm/problem-classifications.ts";
import { supportServicesEndpoint } from "../../../lib/api/arm/support-services.ts";
import { existsIn } from "../../../lib/api/endpoint.ts";
import { loginHostsEndpoint } from "../../../lib/api/entra/login-hosts.ts";
import { contractsEndpoint } from "../../../lib/api/graph/contracts.ts";
import { issuesEndpoint } from "../../../lib/api/graph/issues.ts";
import { subscribedSkusEndpoint } from "../../../lib/api/graph/subscribed-skus.ts";
import { auditRecordsEndpoint } from "../../../lib/api/partner-center/audit-records.ts";
import { clouds } from "../../../lib/clouds/index.ts";
import { noon } from "../../builders/clock.ts";
import { readFixture } from "../../builders/fixture.ts";

describe("the list of issues", () => {
  test("is asked for whole, or since a moment", () => {
    expect(issuesEndpoint.path(undefined)).toBe("/v1.0/admin/serviceAnnouncement/issues?$top=100");
    const { searchParams } = new URL(issuesEndpoint.path({ changedSince: noon }), "https://graph.example");
    expect(searchParams.get("$filter")).toBe("lastModifiedDateTime ge 2026-11-22T12:00:00.000Z");
  });

  test("names services without their ids, and goes on by $skip", () => {
    const body = readFixture(issuesEndpoint);
    expect(body.value.rows.map(({ id, service, resolved, updates }) => [id, service, resolved, updates])).toEqual([
      ["EX980201", "Exchange Online", true, 1],
      ["TM980202", "Microsoft Teams", false, 0],
    ]);
    expect(body.value.rows[0]).not.toHaveProperty("serviceId");
    expect(issuesEndpoint.next?.(body, { path: issuesEndpoint.path(undefined) })?.path).toContain("$skip=100");
  });
});

test("contracts are tenants, whatever their kind; one without a tenant is counted", () => {
  expect(readFixture(contractsEndpoint).value.rows).toEqual([
    {
      tenantId: "0f1e2d3c-0001-4000-8000-00000000ab01",
      name: "Bellows College",
      domain: "bellowscollege.onmicrosoft.com",
      kind: "ResellerPartner",
    },
    { tenantId: "0f1e2d3c-0002-4000-8000-00000000ab02", name: "누리 식품", domain: "", kind: "contractType-value" },
  ]);
  expect(contractsEndpoint.schema.parse({ value: [{ customerId: "customerId-value" }] }).value.unreadable).toBe(1);
});

test("licences are numbers, none where nothing is said", () => {
  const { rows } = readFixture(subscribedSkusEndpoint).value;
  expect(
    rows.map(({ name, status, used, enabled, inWarning, suspended, lockedOut }) => [
      name,
      status,
      [used, enabled, inWarning, suspended, lockedOut],
    ]),
  ).toEqual([
    ["DESKS_OF_THE_EAST_WING", "Enabled", [14, 25, 3, 0, 0]],
    ["OLD_MAIL", "Slumbering", [0, 0, 0, 25, 2]],
    ["", "", [0, 0, 0, 0, 0]],
  ]);
});

test("Azure's public status keeps its HTML and words, and says what is hit where", () => {
  const { refreshedAt, events, banners } = readFixture(emergingIssuesEndpoint);
  expect(refreshedAt).toBe("2026-11-22T11:12:00.000Z");
  expect(events.rows.map(({ id, severity, updatedAt, impacts }) => [id, severity, updatedAt, impacts])).toEqual([
    [
      "9XYZ-AB1",
      "Information",
      "2026-11-22T08:10:00.120Z",
      [{ service: "Virtual Machines", regions: ["Korea Central", "West Europe"] }],
    ],
    ["9XYZ-AB2", "Grave", undefined, [{ service: "Storage", regions: [] }]],
    ["9XYZ-AB3", "", undefined, []],
  ]);
  expect(banners.rows.map(({ title, message }) => [title, message.startsWith("<span")])).toEqual([
    ["Storage in West Europe", true],
    ["", false],
  ]);
  const quiet = emergingIssuesEndpoint.schema.parse({ properties: { statusActiveEvents: null } });
  expect([quiet.events.rows, quiet.banners.rows]).toEqual([[], []]);
});

test("the catalogue of tickets keeps whole ids, and what must be asked first", () => {
  expect(
    readFixture(supportServicesEndpoint).value.rows.map(({ name, resourceTypes }) => [name, resourceTypes]),
  ).toEqual([
    [
      "5eed0000-0001-4000-8000-000000000001",
      ["microsoft.classiccompute/virtualmachines", "microsoft.compute/virtualmachines"],
    ],
    ["money", []],
    ["bare", []],
  ]);
  const { rows } = readFixture(problemClassificationsEndpoint).value;
  expect(rows[0]?.id).toMatch(/^\/providers\/Microsoft\.Support\/services\/.*\/p1$/);
  expect(rows.map(({ consents }) => consents.map(({ type }) => type))).toEqual([
    ["VirtualMachineRunningLinux"],
    [],
    [],
  ]);
  expect(problemClassificationsEndpoint.path("a/b")).toContain("/services/a%2Fb/problemClassifications?");
});

describe("sign-in hosts", () => {
  test("have their other names, the preferred one first and once", () => {
    expect(readFixture(loginHostsEndpoint).rows.map(({ preferred, hosts }) => [preferred, hosts.length])).toEqual([
      ["login.microsoftonline.com", 4],
      ["login.partner.microsoftonline.cn", 2],
      ["login.microsoftonline.de", 1],
      ["login.microsoftonline.us", 1],
    ]);
    expect(readFixture(loginHostsEndpoint).rows[1]?.hosts).toContain("login.chinacloudapi.cn");
  });

  test("of every cloud that is open, and of Germany's, are the ones we know", () => {
    const listed = readFixture(loginHostsEndpoint).rows.flatMap(({ hosts }) => hosts);
    for (const { login } of Object.values(clouds)) expect(listed).toContain(login);
  });
});

test("what is documented for some clouds is nowhere else", () => {
  const found = Object.values(clouds).filter((cloud) => existsIn(auditRecordsEndpoint, cloud));
  expect(found.map(({ id }) => id).toSorted()).toEqual(["global", "usdod", "usgov"]);
});
