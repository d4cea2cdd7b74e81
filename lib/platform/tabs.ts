import { browser } from "wxt/browser";
import type { TabDocument } from "../tracking/tracker.ts";

/** A tab as the browser commits it. `address` is undefined where we have no access to it. */
export type Tab = { readonly id: number; readonly address: string | undefined };

/** The tab's committed address; `undefined` where we may not see it, or the tab is gone. */
export async function tabAddress(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

/** The tab's current top document, or `undefined` where we may not run in it. */
export async function tabDocument(tabId: number): Promise<TabDocument | undefined> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, func: () => location.href });
    return typeof result?.result === "string" ? { id: result.documentId, address: result.result } : undefined;
  } catch {
    return undefined;
  }
}

/** The id of the tab that a window shows, as the browser says; `undefined` where there is no such window. */
export async function activeTabOf(windowId: number): Promise<number | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    return tab?.id;
  } catch {
    return undefined;
  }
}

/** The ids of all open tabs. */
export async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map((tab) => tab.id).filter((id) => id !== undefined);
}

/** Opens an address in a new tab in front, and says which tab that is. */
export async function openTab(address: string): Promise<number | undefined> {
  return (await browser.tabs.create({ url: address })).id;
}

/** Hears of every committed navigation, in the browser's order, and of tabs that close or are replaced. */
export function watchTabs(heard: {
  moved(tabId: number, address: string | undefined): void;
  closed(tabId: number): void;
  /** Heard before the new tab's first navigation. */
  opened(tabId: number, openerId: number): void;
  windowClosed(windowId: number): void;
}): void {
  browser.tabs.onCreated.addListener(({ id, openerTabId, pendingUrl }) => {
    // A blank tab that the agent opened has an opener too, in the browser's book-keeping only.
    if (id === undefined || openerTabId === undefined || /^(chrome|edge|about:(newtab|home))/.test(pendingUrl ?? ""))
      return;
    heard.opened(id, openerTabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined || change.status === "loading") heard.moved(tabId, tab.url);
  });
  browser.windows.onRemoved.addListener((windowId) => heard.windowClosed(windowId));
  browser.tabs.onRemoved.addListener((tabId) => heard.closed(tabId));
  browser.tabs.onReplaced?.addListener((added, removed) => {
    heard.closed(removed);
    void tabAddress(added).then((address) => heard.moved(added, address));
  });
}

/**
 * Tells the screen which tab its window shows. `changed` is called with no address in the same task in which the browser says
 * that the tab was switched or left its address, and again when the new address is known. Returns how to stop.
 */
export function watchActiveTab(windowId: number, changed: (tab: Tab | undefined) => void): () => void {
  let current: number | undefined;
  const show = async (tabId: number): Promise<void> => {
    const address = await tabAddress(tabId);
    if (current === tabId) changed({ id: tabId, address });
  };
  const activated = (info: { tabId: number; windowId: number }): void => {
    if (info.windowId !== windowId) return;
    current = info.tabId;
    changed(undefined);
    void show(info.tabId);
  };
  const updated = (tabId: number, change: { url?: string; status?: string }): void => {
    if (tabId !== current || (change.url === undefined && change.status !== "loading")) return;
    if (change.url === undefined) void show(tabId);
    else changed({ id: tabId, address: change.url });
  };
  // A click on the icon lets us see an address that was hidden, and no event of the tab's says so: the background's record does.
  const recorded = (changes: Record<string, unknown>): void => {
    if (current !== undefined && `tab:${current}` in changes) void show(current);
  };
  browser.storage.session.onChanged.addListener(recorded);
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  void browser.tabs.query({ active: true, windowId }).then(([tab]) => {
    if (current !== undefined || tab?.id === undefined) return;
    current = tab.id;
    void show(tab.id);
  });
  return () => {
    browser.storage.session.onChanged.removeListener(recorded);
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** The window that this page belongs to, and the tab it shows. */
export async function activeTab(): Promise<{ windowId: number; tab: Tab | undefined }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const windowId = tab?.windowId ?? (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE;
  return { windowId, tab: tab?.id === undefined ? undefined : { id: tab.id, address: tab.url } };
}
