import { type Browser, browser } from "wxt/browser";

type Files = NonNullable<Browser.scripting.ScriptInjection<[], unknown>["files"]>;

/** Puts the portal script into the tabs that were open before we were installed or updated, where we have access. */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: script.matches ?? [] });
    for (const { id } of tabs) {
      if (id === undefined) continue;
      // A tab that is discarded, or showing an error page, takes no script and gets it with its next load.
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: (script.js ?? []) as Files })
        .catch(() => {});
    }
  }
}
