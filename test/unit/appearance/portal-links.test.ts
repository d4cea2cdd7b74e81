import { describe, expect, test } from "vitest";
import { portalLinks, portalsWithoutDomain, serviceLinks } from "../../../lib/appearance/portal-links.ts";
import { locales } from "../../../lib/i18n/index.ts";
import { portals } from "../../../lib/portals/index.ts";
import { contosoEast, contosoWest, customer } from "../../builders/tenants.ts";

const west = customer(contosoWest, { domain: "contoso-west.example" });

/** The addresses that are shown of these. */
const shown = (...urls: readonly string[]): string[] => {
  const given = urls.map((url, at) => ({ id: `${at}`, service: `Service ${at}`, url }));
  return serviceLinks(given, contosoWest, "global", []).map(({ address }) => address);
};

describe("links that Microsoft gave for a customer", () => {
  test("are shown where they lead into a portal we know", () => {
    expect(shown("https://lighthouse.microsoft.com")).toEqual(["https://lighthouse.microsoft.com/"]);
    expect(shown(`https://entra.microsoft.com/${contosoWest}`)).toHaveLength(1);
  });

  test.for([
    ["another scheme", "http://entra.microsoft.com/"],
    ["a script", "javascript:alert(1)//entra.microsoft.com"],
    ["another port", "https://entra.microsoft.com:8443/"],
    ["user info", "https://entra.microsoft.com@evil.example/"],
    ["a name before it", "https://evil.example/entra.microsoft.com"],
    ["a name behind it", "https://entra.microsoft.com.evil.example/"],
    ["a trailing dot", "https://entra.microsoft.com./"],
    ["a host with varying labels", "https://contoso-admin.sharepoint.com/"],
    ["another cloud", "https://entra.microsoft.us/"],
    ["a closed cloud", "https://portal.microsoftazure.de/"],
    ["another customer's tenant", `https://entra.microsoft.com/${contosoEast}`],
    ["no address", "entra"],
    ["nothing", ""],
  ] as const)("are not shown with %s", ([, url]) => expect(shown(url)).toEqual([]));

  test("are not shown twice", () => {
    const own = portalLinks(west, "global");
    const given = own.map(({ name, address }, at) => ({ id: `${at}`, service: name, url: address }));
    expect(serviceLinks(given, contosoWest, "global", own)).toEqual([]);
  });
});

test("every portal says what it needs at the least", () => {
  const links = portalLinks(west, "global");
  expect(links.length).toBeGreaterThan(14);
  expect(links.filter(({ least }) => least === undefined)).toEqual([]);
  expect(links.find(({ portal }) => portal === "defender")).toMatchObject({
    least: "securityReader",
    leastChecked: true,
  });
  expect(links.find(({ portal }) => portal === "entra")).toMatchObject({ leastChecked: false });
});

test("English calls the portals as their files do", () => {
  const own = portals.map(({ id, name }) => [id, name]);
  const { names } = locales.en.portal;
  expect(Object.fromEntries(own)).toMatchObject(names);
});

test("a customer without a domain has the portals that open by tenant id, and is told which ones wait", () => {
  const without = { ...west, domain: "" };
  const open = portalLinks(without, "global").map(({ portal }) => portal);
  expect(open).toEqual(expect.arrayContaining(["azure", "entra", "partner-center", "fabric"]));
  const waiting = portalsWithoutDomain(without, "global").map(({ portal }) => portal);
  expect(waiting).toEqual(["exchange-admin", "m365-admin", "teams-admin"]);
  expect(waiting.filter((portal) => open.includes(portal))).toEqual([]);
  expect(portalsWithoutDomain(without, "china")).toEqual([]);
  expect(portalsWithoutDomain(west, "global")).toEqual([]);
});
