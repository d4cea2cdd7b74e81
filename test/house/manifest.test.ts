import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { apiHosts, clouds } from "../../lib/clouds/index.ts";
import { portalHosts } from "../../lib/portals/index.ts";
import {
  type Browser,
  breachesOf,
  browsers,
  builtManifest,
  directivesOf,
  type Manifest,
} from "./checks/built-manifest.ts";

/** Why something is asked for, and in which browsers if not in all. */
type Entry = { readonly why: string; readonly browsers?: readonly Browser[] };
type Group = "permissions" | "optional_permissions" | "host_permissions" | "optional_host_permissions";

/** The committed copy: nothing may be asked for that does not stand here with its reason. */
type Copy = Readonly<Record<Group, Readonly<Record<string, Entry>>>> & {
  readonly content_security_policy: Readonly<Record<string, Entry & { readonly allows: string }>>;
  readonly incognito: Entry & { readonly value: string };
};

const copy: Copy = JSON.parse(readFileSync(new URL("manifest.json", import.meta.url), "utf8"));
const groups = ["permissions", "optional_permissions", "host_permissions", "optional_host_permissions"] as const;
const pattern = (host: string): string => `https://${host}/*`;

/** What the copy says for a browser. */
function expected(group: Group, browser: Browser): string[] {
  return Object.keys(copy[group]).filter((name) => copy[group][name]?.browsers?.includes(browser) ?? true);
}

describe.for([...browsers])("the manifest for %s", (browser) => {
  test.for([...groups])("asks for the %s that are written down, and no other", (group) => {
    expect([...(builtManifest(browser)[group] ?? [])].sort()).toEqual(expected(group, browser).sort());
  });

  test("allows its pages what is written down, and no more", () => {
    const policy = builtManifest(browser).content_security_policy?.extension_pages ?? "";
    const allowed = Object.entries(copy.content_security_policy).map(([name, { allows }]) => [name, allows]);
    expect(directivesOf(policy)).toEqual(Object.fromEntries(allowed));
  });

  test("keeps out of private windows", () => {
    expect(builtManifest(browser).incognito).toBe(copy.incognito.value);
  });

  test("asks for nothing that is never asked for", () => {
    expect(breachesOf(builtManifest(browser))).toEqual([]);
  });

  test("runs its script in the required portals, as one file, and nowhere else", () => {
    expect(builtManifest(browser).content_scripts).toEqual([
      { matches: portalHosts("required").map(pattern), js: ["content-scripts/portal.js"] },
    ]);
  });
});

describe("the committed copy", () => {
  const entries = [
    ...groups.flatMap((group) => Object.entries(copy[group])),
    ...Object.entries(copy.content_security_policy),
    ["incognito", copy.incognito] as const,
  ];

  test.for(entries)("says in a sentence why: %s", ([, { why }]) => {
    expect(why).toMatch(/^[A-Z][^]{15,}\.$/);
  });

  test("has each entry in one place, sorted", () => {
    const names = groups.flatMap((group) => Object.keys(copy[group]));
    expect(names).toEqual([...new Set(names)]);
    for (const group of ["host_permissions", "optional_host_permissions"] as const) {
      expect(Object.keys(copy[group])).toEqual(Object.keys(copy[group]).sort());
    }
  });

  test("has the hosts of the clouds and the portals, each where it belongs", () => {
    const required = [...portalHosts("required"), ...apiHosts(clouds.global)].map(pattern);
    expect(new Set(Object.keys(copy.host_permissions))).toEqual(new Set(required));
    const asked = (["more-portals", "us-government", "china"] as const).flatMap(portalHosts);
    const elsewhere = Object.values(clouds).flatMap(apiHosts);
    const optional = [...asked, ...elsewhere].map(pattern).filter((host) => !required.includes(host));
    expect(new Set(Object.keys(copy.optional_host_permissions))).toEqual(new Set(optional));
  });

  test("lets pages connect to the APIs of every cloud and to nothing else", () => {
    const hosts = new Set(Object.values(clouds).flatMap(apiHosts));
    const allowed = copy.content_security_policy["connect-src"]?.allows.split(" ");
    expect(new Set(allowed)).toEqual(new Set([...hosts].map((host) => `https://${host}`)));
  });
});

describe("a breach is found", () => {
  const sound: Manifest = {
    permissions: ["storage"],
    host_permissions: ["https://a.example/*"],
    incognito: "not_allowed",
  };
  const script = (match: string) => ({ content_scripts: [{ matches: [match], js: ["a.js"] }] });

  test("and a sound manifest has none", () => {
    expect(breachesOf({ ...sound, ...script("https://a.example/*") })).toEqual([]);
  });

  test.for<[what: string, planted: object, breach: string]>([
    ["all pages", { host_permissions: ["<all_urls>"] }, "<all_urls> is no exact host"],
    ["all pages, optional", { optional_permissions: ["<all_urls>"] }, "<all_urls> is no exact host"],
    ["all hosts", { optional_host_permissions: ["https://*/*"] }, "https://*/* is no exact host"],
    [
      "documents of every customer",
      { host_permissions: ["https://*.sharepoint.com/*"] },
      "https://*.sharepoint.com/* is no exact host",
    ],
    [
      "documents of one",
      { host_permissions: ["https://contoso.sharepoint.com/*"] },
      "https://contoso.sharepoint.com/* is a customer's own",
    ],
    [
      "a pattern that is none",
      { host_permissions: ["https://*-admin.sharepoint.com/*"] },
      "https://*-admin.sharepoint.com/* is no exact host",
    ],
    [
      "records of every customer",
      { host_permissions: ["https://*.dynamics.com/*"] },
      "https://*.dynamics.com/* is no exact host",
    ],
    [
      "records of one",
      { host_permissions: ["https://contoso.crm4.dynamics.com/*"] },
      "https://contoso.crm4.dynamics.com/* is a customer's own",
    ],
    ["no TLS", { host_permissions: ["http://a.example/*"] }, "http://a.example/* is no exact host"],
    ["any scheme", { host_permissions: ["*://a.example/*"] }, "*://a.example/* is no exact host"],
    ["tabs", { permissions: ["tabs"] }, "asks for tabs"],
    ["cookies, optional", { optional_permissions: ["cookies"] }, "asks for cookies"],
    ["requests", { permissions: ["webRequest"] }, "asks for webRequest"],
    ["a script elsewhere", script("https://b.example/*"), "runs in https://b.example/* without asking for it"],
    ["strangers", { externally_connectable: { matches: [] } }, "has externally_connectable"],
    ["files for pages", { web_accessible_resources: [] }, "has web_accessible_resources"],
    ["private windows", { incognito: "spanning" }, "may run in private windows"],
  ])("%s", ([, planted, breach]) => {
    expect(breachesOf({ ...sound, ...planted })).toContain(breach);
  });
});
