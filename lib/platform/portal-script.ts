import { browser } from "wxt/browser";
import { optionalPortalHosts, patternOf } from "../settings/host-groups.ts";
import { grantedHosts } from "./site-access.ts";

const id = "granted-portals";
const file = "content-scripts/portal.js";

/** Puts the portal script into the tabs that were open before we were installed, updated or let in. */
export async function injectIntoOpenTabs(): Promise<void> {
  const required = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);
  const granted = (await grantedHosts(optionalPortalHosts)).map(patternOf);
  for (const { id: tabId } of await browser.tabs.query({ url: [...required, ...granted] })) {
    if (tabId === undefined) continue;
    // A tab that is discarded, or showing an error page, takes no script and gets it with its next load.
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${file}`] }).catch(() => {});
  }
}

/** Makes the browser run the portal script on the optional portals that were granted, on exactly those. */
export async function registerPortalScript(): Promise<void> {
  const matches = (await grantedHosts(optionalPortalHosts)).map(patternOf);
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, matches, js: [file], persistAcrossSessions: true };
  if (present) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
