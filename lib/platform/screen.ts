import { browser } from "wxt/browser";
import { Cache } from "../database/cache.ts";
import { storedAccount, storedSession } from "../settings/session.ts";
import { storedSettings } from "../settings/settings.ts";
import { tabRecord } from "../tracking/tab-record.ts";
import { area } from "./areas.ts";
import { browserLanguage } from "./language.ts";
import { send } from "./messages.ts";
import { openPanel } from "./panel.ts";
import { redirectUri } from "./sign-in-window.ts";
import { currentWindow, watchActiveTab } from "./tabs.ts";

/** What our own pages work with. */
export function screenPorts() {
  const session = area("session");
  let windowId: number | undefined;
  const ready = currentWindow().then((id) => {
    windowId = id;
  });
  return {
    cache: new Cache(),
    account: storedAccount(area("local")),
    session: storedSession(session),
    settings: storedSettings(area("local")),
    tabRecord: (tabId: number) => tabRecord(session, tabId),
    watchTab: (changed: Parameters<typeof watchActiveTab>[1]) => {
      let stop: (() => void) | undefined;
      let stopped = false;
      void ready.then(() => {
        if (!stopped && windowId !== undefined) stop = watchActiveTab(windowId, changed);
      });
      return () => {
        stopped = true;
        stop?.();
      };
    },
    send,
    openPanel: () => (windowId === undefined ? ready.then(() => openPanel(windowId ?? 0)) : openPanel(windowId)),
    openSettings: () => void browser.runtime.openOptionsPage(),
    redirectUri: redirectUri(),
    browserLanguage: browserLanguage(),
    now: Date.now,
  };
}
