import { browser } from "wxt/browser";
import { portalHosts } from "../portals/index.ts";
import type { SiteAccess } from "../schemas/site-access.ts";
import { optionalPortalHosts, patternOf } from "../settings/host-groups.ts";
import type { ShownTab } from "../tracking/shown-tab.ts";

const required = portalHosts("required");

async function missing(hosts: readonly string[]): Promise<string[]> {
  const held = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })));
  return hosts.filter((_, at) => !held[at]);
}

/** Whether a policy of the organisation keeps us out of a tab: only the browser's refusal to run there says so. */
async function isBlocked(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return false;
  } catch (error) {
    return error instanceof Error && /ExtensionsSettings|ExtensionSettings|administrator|policy/i.test(error.message);
  }
}

/** What the browser lets us see of a tab. */
export async function siteAccess({ id, address }: ShownTab): Promise<SiteAccess> {
  if (address === undefined) {
    if (await isBlocked(id)) return { state: "blocked" };
    const hosts = await missing(required);
    return hosts.length > 0 ? { state: "withheld", hosts } : { state: "unseen" };
  }
  const host = URL.canParse(address) ? new URL(address).hostname : "";
  if (!required.includes(host) && !optionalPortalHosts.includes(host)) return { state: "once", hosts: [] };
  const hosts = await missing([host]);
  return hosts.length > 0 ? { state: "once", hosts } : { state: "granted" };
}

/** The hosts among these that we may read. */
export async function grantedHosts(hosts: readonly string[]): Promise<readonly string[]> {
  const not = new Set(await missing(hosts));
  return hosts.filter((host) => !not.has(host));
}

/** Asks the browser's user for these hosts. Must be the first thing in a click's handler. Says whether they were granted. */
export function requestHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(patternOf) });
}

/** Gives these hosts back. */
export async function removeHosts(hosts: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: hosts.map(patternOf) });
}

/** Hears whenever access was granted or taken away, by whomever. Returns how to stop. */
export function watchAccess(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
