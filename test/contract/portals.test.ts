import { expect, test } from "vitest";
import { addressReader, readAddress } from "../../lib/detection/address.ts";
import { type HostAccess, type Portal, type PortalExample, portalHosts, portals } from "../../lib/portals/index.ts";
import { type CloudId, cloudIds } from "../../lib/schemas/cloud.ts";
import { type AddressEvidence, portalIds } from "../../lib/schemas/evidence.ts";
import { parseDomain, parseTenantId } from "../../lib/schemas/tenant.ts";
import { examplesOf, unlisted } from "./portal-examples.ts";

const granted: Readonly<Record<CloudId, readonly HostAccess[]>> = {
  global: ["required", "more-portals", "gesture"],
  usgov: ["us-government", "gesture"],
  usdod: ["us-government", "gesture"],
  china: ["china", "gesture"],
  germany: ["gesture"],
};

function read(evidence: AddressEvidence | undefined): unknown {
  if (!evidence) return undefined;
  const { reason: _reason, subscriptionId: _subscriptionId, ...rest } = evidence;
  return rest;
}

function wanted(portal: Portal, { url: _url, ...rest }: PortalExample): unknown {
  return { portal: portal.id, ...rest };
}

test("every portal id has exactly one portal, and every portal's file is listed", () => {
  expect(unlisted, "these files are not in lib/portals/index.ts").toEqual([]);
  expect(portals.map((portal) => portal.id).sort()).toEqual([...portalIds].sort());
});

test.each(portals)("$id carries its proof: examples, docs, a day", (portal) => {
  const own = examplesOf.get(portal.id) ?? [];
  expect(own.length, `${portal.id} needs at least four examples: its file exports them`).toBeGreaterThanOrEqual(4);
  const quiet = own.some(({ answer }) => answer === "silent" || answer === "many");
  expect(quiet, `${portal.id} needs an example that names nobody`).toBe(true);
  const shown = new Set(own.map(({ cloud }) => cloud));
  const without = portal.hosts.filter(({ cloud }) => !shown.has(cloud)).map(({ host }) => host);
  expect(without, `${portal.id} has no example in the cloud of these hosts`).toEqual([]);
  expect(portal.docs, `${portal.id} needs a public page that shows its shapes`).toMatch(/^https:\/\/[^ ]+\/[^ ]+$/);
  expect(portal.verifiedOn, `${portal.id} needs the day its page was last looked at`).toMatch(
    /^20\d\d-[01]\d-[0-3]\d$/,
  );
  expect(portal.name.trim()).not.toBe("");
});

const examples = portals.flatMap((portal) =>
  (examplesOf.get(portal.id) ?? []).map((example) => ({ portal, example, url: example.url })),
);

test.each(examples)("$portal.id says yes to $url", ({ portal, example }) => {
  expect(read(readAddress(example.url))).toEqual(wanted(portal, example));
});

test.each(portals)("$id says no to the examples of every other portal", (portal) => {
  const wrong: string[] = [];
  for (const other of portals) {
    if (other === portal) continue;
    const shared = other.hosts.some((one) => portal.hosts.some(({ host }) => host === one.host));
    for (const example of examplesOf.get(other.id) ?? []) {
      const alone = addressReader([portal])(example.url);
      const answer = shared ? addressReader([portal, other])(example.url) : alone;
      if (answer?.portal !== (shared ? other.id : undefined)) {
        wrong.push(
          `${portal.id} answers to ${example.url}, which is an example of ${other.id}. Which of the two is wrong: ` +
            `a host of ${portal.id}, or the example of ${other.id}?`,
        );
      }
    }
  }
  expect(wrong, wrong.join("\n")).toEqual([]);
});

test("no two portals live at the same place", () => {
  const places = portals.flatMap((portal) =>
    portal.hosts.map(({ host, path = "" }) => ({ place: host + path, portal: portal.id })),
  );
  const by = Map.groupBy(places, ({ place }) => place);
  const twice = [...by].filter(([, owners]) => owners.length > 1).map(([place, owners]) => ({ place, owners }));
  expect(twice, "one place cannot belong twice: which of the portals is wrong?").toEqual([]);
});

test.each(portals.flatMap((portal) => portal.hosts.map((host) => ({ portal: portal.id, ...host }))))(
  "$portal at $host is written as it is compared, and asked for where its cloud is",
  ({ host, path, suffix, cloud, access }) => {
    expect(host).toMatch(suffix ? /^[.-][a-z0-9.-]+[a-z]$/ : /^[a-z0-9][a-z0-9.-]+[a-z]$/);
    if (path !== undefined) expect(path).toMatch(/^(?:\/[a-z0-9-]+)+$/);
    expect(granted[cloud]).toContain(access);
    if (suffix) expect(access, "varying labels cannot be listed in a manifest").toBe("gesture");
  },
);

test("the hosts that the manifest requires are these and no others", () => {
  expect(portalHosts("required")).toEqual([
    "admin.cloud.microsoft",
    "admin.exchange.microsoft.com",
    "admin.microsoft.com",
    "admin.powerplatform.microsoft.com",
    "admin.teams.microsoft.com",
    "entra.microsoft.com",
    "intune.microsoft.com",
    "partner.microsoft.com",
    "portal.azure.com",
    "purview.microsoft.com",
    "security.microsoft.com",
  ]);
});

test("a group of hosts is sorted, without doubles, without varying labels and without people's mailboxes", () => {
  for (const access of ["required", "more-portals", "us-government", "china", "gesture"] as const) {
    const hosts = portalHosts(access);
    expect(hosts).toEqual([...new Set(hosts)].sort());
    expect(hosts.filter((host) => host.startsWith("."))).toEqual([]);
    if (access !== "gesture")
      expect(hosts.filter((host) => /^(?:outlook|webmail|partner\.outlook)\./.test(host))).toEqual([]);
  }
});

const tenantId = parseTenantId("2b9c4d18-7e05-4f3a-8c61-d4a7f0e95b32");
const defaultDomain = parseDomain("tailspin.example");
const initialDomain = parseDomain("tailspintoys.onmicrosoft.com");
if (!tenantId || !defaultDomain || !initialDomain) throw new Error("the customer of this test is malformed");
const links = portals.flatMap((portal) => {
  const { open } = portal;
  return open ? cloudIds.map((cloud) => ({ portal: portal.id, cloud, open })) : [];
});

test.each(links)("a link into $portal in $cloud gives the customer back", ({ portal, cloud, open }) => {
  const customers = [
    { tenantId, defaultDomain, initialDomain },
    { tenantId, defaultDomain },
  ];
  for (const customer of customers) {
    const link = open(customer, cloud);
    if (link === undefined) {
      expect(cloud, `${portal} must open at least in the global cloud`).not.toBe("global");
      continue;
    }
    const evidence = readAddress(link);
    expect(evidence?.answer, link).toMatch(/^(?:names|claims)$/);
    const { tenantId: id, domain } = { tenantId: undefined, domain: undefined, ...evidence };
    expect([id, domain], link).toEqual(id ? [tenantId, undefined] : [undefined, initialDomainOf(customer)]);
    expect(link).not.toContain("undefined");
  }
  expect(open({ tenantId, defaultDomain }, "germany"), "nothing opens in a closed cloud").toBeUndefined();
});

function initialDomainOf(customer: { readonly initialDomain?: string; readonly defaultDomain: string }): string {
  return customer.initialDomain ?? customer.defaultDomain;
}

test("without a domain only those open that take the tenant's id", () => {
  const needDomain = links.filter(({ open, cloud }) => cloud === "global" && open({ tenantId }, cloud) === undefined);
  expect(needDomain.map(({ portal }) => portal).sort()).toEqual(["exchange-admin", "m365-admin", "teams-admin"]);
});

test("every portal that can be opened for a customer offers its link", () => {
  expect([...new Set(links.map(({ portal }) => portal))].sort()).toEqual([
    "azure",
    "azure-ai-foundry",
    "azure-ml",
    "business-central",
    "defender",
    "entra",
    "exchange-admin",
    "fabric",
    "intune",
    "m365-admin",
    "mfa-portal",
    "partner-center",
    "powerbi",
    "powerplatform-admin",
    "purview",
    "sharepoint-admin",
    "teams-admin",
  ]);
});
