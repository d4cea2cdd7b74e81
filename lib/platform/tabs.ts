import { browser } from "wxt/browser";
import type { ShownTab, ShownTabWatch } from "../tracking/shown-tab.ts";
import { recordedTab } from "../tracking/tab-record.ts";
import type { TabDocument } from "../tracking/tracker.ts";

/** The tab's committed address; `undefined` where we may not see it, or the tab is gone. */
export async function tabAddress(tabId: number): Promise<string | undefined> {
  return (await tabNow(tabId))?.address;
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

type News = (watch: ShownTabWatch, windowId: number) => void;

/** More than is heard while a page opens; what is lost beyond it is made up for by asking. */
const keptNews = 500;

/**
 * Hears the browser's tabs from now on, for a screen that does not know its window yet. `follow` tells a window's news, what was
 * heard before among it; it returns how to stop.
 */
export function hearTabs(): { follow(windowId: number, watch: ShownTabWatch): () => void } {
  let waiting: News[] = [];
  const watches = new Set<(news: News) => void>();
  const tell = (news: News): void => {
    if (watches.size === 0 && waiting.length < keptNews) waiting.push(news);
    for (const told of watches) told(news);
  };
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    tell((watch, own) => windowId === own && watch.activated(tabId));
  });
  browser.tabs.onReplaced?.addListener((added, removed) => tell((watch) => watch.replaced(added, removed)));
  browser.tabs.onUpdated.addListener((tabId, change, { url }) => {
    if (change.url === undefined && change.status !== "loading") return;
    tell((watch) => watch.updated({ id: tabId, address: url }, change.url !== undefined));
  });
  // A click on the icon lets us see an address that was hidden, and no event of the tab's says so: the background's record does.
  browser.storage.session.onChanged.addListener((changes) => {
    const ids = Object.keys(changes).map(recordedTab);
    for (const id of ids) if (id !== undefined) tell((watch) => watch.recorded(id));
  });
  return {
    follow(windowId, watch) {
      const told = (news: News): void => news(watch, windowId);
      waiting.forEach(told);
      waiting = [];
      watches.add(told);
      void watch.find(browser.tabs.query({ active: true, windowId }).then(([tab]) => tab && shownTab(tab)));
      return () => watches.delete(told);
    },
  };
}

function shownTab({
  id,
  url,
}: {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}): ShownTab | undefined {
  return id === undefined ? undefined : { id, address: url };
}

/** A tab as it is now; `undefined` where it is gone. */
export async function tabNow(tabId: number): Promise<ShownTab | undefined> {
  try {
    return shownTab(await browser.tabs.get(tabId));
  } catch {
    return undefined;
  }
}

/** The window that this page belongs to, and the tab it shows. */
export async function activeTab(): Promise<{ windowId: number; tab: ShownTab | undefined }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const windowId = tab?.windowId ?? (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE;
  return { windowId, tab: tab && shownTab(tab) };
}
