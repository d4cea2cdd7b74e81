import { browser } from "wxt/browser";

/** Puts the portal script into the tabs that were open before we were installed or updated, where we have access. */
export async function injectIntoOpenTabs(): Promise<void> {
  const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);
  for (const { id } of await browser.tabs.query({ url: matches })) {
    if (id === undefined) continue;
    // A tab that is discarded, or showing an error page, takes no script and gets it with its next load.
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: ["/content-scripts/portal.js"] })
      .catch(() => {});
  }
}
