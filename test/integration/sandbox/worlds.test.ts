import { describe, expect, test } from "vitest";
import { parseDomain, parseTenantId } from "../../../lib/schemas/tenant.ts";
import { inForce, mayEnter } from "../../sandbox/access.ts";
import {
  crowd,
  customerId,
  day,
  halfSetUp,
  longName,
  thirtyCustomers,
  twoContosos,
  type World,
} from "../../sandbox/worlds/index.ts";
import { tenantsOf } from "../../sandbox/worlds/world.ts";

const now = Date.UTC(2026, 10, 22, 12);

describe.each<[string, () => World]>([
  ["two Contosos", () => twoContosos(now)],
  ["thirty customers", () => thirtyCustomers(now)],
  ["half set up", () => halfSetUp(now)],
  ["a crowd", () => crowd(now, 12_000, 20)],
])("the world of %s", (_, make) => {
  test("names every tenant once, by an id and domains that are such", () => {
    const tenants = tenantsOf(make());
    expect(new Set(tenants.map(({ tenantId }) => tenantId)).size).toBe(tenants.length);
    const domains = tenants.flatMap((tenant) => [...new Set([...tenant.domains, tenant.initialDomain])]);
    expect(new Set(domains.map((domain) => domain.toLowerCase())).size).toBe(domains.length);
    expect(tenants.filter(({ tenantId }) => parseTenantId(tenantId) !== tenantId)).toEqual([]);
    expect(domains.filter((domain) => parseDomain(domain) === undefined)).toEqual([]);
  });

  test("is made anew each time", () => {
    const first = make();
    const name = first.partners[0]?.customers[0]?.tenant.name;
    if (first.partners[0]?.customers[0]) first.partners[0].customers[0].tenant.name = "Changed";
    expect(make().partners[0]?.customers[0]?.tenant.name).toBe(name);
  });
});

describe("the thirty", () => {
  const world = thirtyCustomers(now);
  const all = world.partners.flatMap(({ customers }) => customers);
  const of = (number: number) => all.find(({ tenant }) => tenant.tenantId === customerId(number));

  test("are thirty, in four clouds", () => {
    expect(all).toHaveLength(30);
    expect(new Set(all.map(({ tenant }) => tenant.cloud))).toEqual(new Set(["global", "usgov", "usdod", "china"]));
  });

  test("show every status of health and of requests", () => {
    const issues = all.flatMap(({ tenant }) => tenant.services.flatMap((service) => service.issues));
    const words = new Set(issues.map(({ status }) => status.toLowerCase()));
    for (const status of [
      "serviceDegradation",
      "serviceInterruption",
      "investigating",
      "restoringService",
      "verifyingService",
      "serviceRestored",
      "postIncidentReviewPublished",
      "extendedRecovery",
      "falsePositive",
      "investigationSuspended",
    ]) {
      expect(words).toContain(status.toLowerCase());
    }
    expect(words).toContain("mitigatedbymoonlight");
    expect(new Set(issues.map(({ id }) => id)).size).toBe(issues.length);
    const requests = all.flatMap(({ serviceRequests }) => serviceRequests);
    expect(new Set(requests.map(({ status }) => status)).size).toBe(4);
    expect(new Set(requests.map(({ severity }) => severity)).size).toBe(4);
  });

  test("have the names that break layouts", () => {
    expect(all.filter(({ companyName }) => companyName === "Contoso")).toHaveLength(2);
    expect(longName).toHaveLength(200);
    expect(of(26)?.companyName).toBe(longName);
    expect(of(24)?.companyName).toMatch(/^\p{Script=Hangul}/u);
    expect(of(25)?.companyName).toMatch(/^\p{Script=Arabic}/u);
  });

  test("differ in what stands between an agent and them", () => {
    const [partner] = world.partners;
    const may = (number: number, at = now): boolean => {
      const found = of(number);
      return Boolean(partner && found && mayEnter(partner, found.tenant, at));
    };
    expect([14, 15, 16, 17, 18, 20, 22].map((number) => may(number))).toEqual([
      true,
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(may(14, now + 7 * day)).toBe(false);
    expect(partner?.relationships.filter((entry) => inForce(entry, now))).toHaveLength(24);
    expect(of(22)?.known).toBe(false);
    expect(of(20)?.tenant.consent).toEqual([]);
  });
});
