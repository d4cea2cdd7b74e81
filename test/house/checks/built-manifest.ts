import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tools/command.ts";

export const browsers = ["chrome", "edge", "firefox"] as const;

export type Browser = (typeof browsers)[number];

/** What a manifest asks for and allows, as far as it is compared. */
export type Manifest = {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly incognito?: string;
  readonly content_scripts?: readonly ContentScript[];
};

type ContentScript = { readonly matches?: readonly string[]; readonly js?: readonly string[] };

/** A file of the production build. Says how to make it where there is none. */
export function builtFile(browser: Browser, path: string): string {
  const file = join(root, ".output", `${browser}-mv3`, path);
  if (!existsSync(file)) throw new Error(`There is no ${path} built for ${browser}. Run \`npm run build\` first.`);
  return readFileSync(file, "utf8");
}

export function builtManifest(browser: Browser): Manifest {
  return JSON.parse(builtFile(browser, "manifest.json"));
}

/** The directives of a policy by name. */
export function directivesOf(policy: string): Record<string, string> {
  const parts = policy.split(";").map((part) => part.trim());
  return Object.fromEntries(parts.map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]));
}

/** What a manifest asks for that trust forbids, as sentences. */
export function breachesOf(manifest: Manifest): string[] {
  const { permissions = [], optional_permissions = [], content_scripts = [] } = manifest;
  const hosts = [...(manifest.host_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  const asked = [...permissions, ...optional_permissions];
  const neverAsked = [
    "tabs",
    "cookies",
    "webRequest",
    "webRequestBlocking",
    "declarativeNetRequest",
    "history",
    "debugger",
  ];
  const matched = content_scripts.flatMap(({ matches = [] }) => matches);
  const wide = [...new Set([...hosts, ...matched, ...asked.filter((name) => /[:*<]/.test(name))])];
  const power = ["externally_connectable", "web_accessible_resources", "devtools_page", "sandbox", "key", "update_url"];
  return [
    ...asked.filter((name) => neverAsked.includes(name)).map((name) => `asks for ${name}`),
    ...wide
      .filter((host) => !/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(host))
      .map((host) => `${host} is no exact host`),
    ...wide
      .filter((host) => /\.(?:sharepoint|dynamics-int|crm\d*\.dynamics)\./.test(host))
      .map((host) => `${host} is a customer's own`),
    ...matched.filter((host) => !hosts.includes(host)).map((host) => `runs in ${host} without asking for it`),
    ...power.filter((name) => name in manifest).map((name) => `has ${name}`),
    ...(manifest.incognito === "not_allowed" ? [] : ["may run in private windows"]),
  ];
}
