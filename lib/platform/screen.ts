import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { databaseTroubleIn, madeTroubleIn } from "../advice/failure.ts";
import { Cache } from "../database/cache.ts";
import { readFirst } from "../database/read-first.ts";
import { UserData } from "../database/user.ts";
import { ask } from "../messaging/ask.ts";
import type { Account } from "../schemas/account.ts";
import { customerOf } from "../schemas/detection.ts";
import { scopeOf } from "../schemas/scope.ts";
import { storedCustomerZones } from "../settings/customer-zones.ts";
import { storedHostAnswers } from "../settings/host-groups.ts";
import { storedIssueViews } from "../settings/issue-views.ts";
import { storedLooks } from "../settings/looks.ts";
import { type Pin, pinFor, storedPin } from "../settings/pin.ts";
import { storedPlaces } from "../settings/places.ts";
import { storedRecentPortals } from "../settings/recent-portals.ts";
import { storedAccount, storedSession } from "../settings/session.ts";
import { storedSetUpCheck } from "../settings/set-up-check.ts";
import { storedSettings } from "../settings/settings.ts";
import { storedSingleKeys } from "../settings/single-keys.ts";
import { storedWatched } from "../settings/watched.ts";
import { type ShownState, type ShownTab, watchShownTab } from "../tracking/shown-tab.ts";
import { tabRecord } from "../tracking/tab-record.ts";
import { viewOf } from "../tracking/tab-view.ts";
import type { TabRecord } from "../tracking/tracker.ts";
import { area, managedArea } from "./areas.ts";
import { browserLanguage } from "./language.ts";
import { send } from "./messages.ts";
import { openPanel } from "./panel.ts";
import { redirectUri } from "./sign-in-window.ts";
import { grantedHosts, removeHosts, requestHosts, siteAccess, watchAccess } from "./site-access.ts";
import { activeTab, hearTabs, tabNow } from "./tabs.ts";
import { type WatchedDatabase, watchedDatabase } from "./watched-database.ts";

/** The databases as this page has opened them. */
type Opened = {
  readonly cache: Cache;
  readonly database: WatchedDatabase;
  readonly user: UserData;
  readonly userDatabase: WatchedDatabase;
};

/** What our own pages work with, in the window that the page belongs to. */
function screenPorts(opened: Opened, windowId: number, heard: ReturnType<typeof hearTabs>) {
  const { database, userDatabase } = opened;
  const session = area("session");
  const local = area("local");
  const settings = storedSettings(local, managedArea);
  return {
    ...opened,
    account: storedAccount(local, settings),
    session: storedSession(session, settings),
    settings,
    setUpCheck: storedSetUpCheck(local, settings),
    windowId,
    access: { of: siteAccess, granted: grantedHosts, request: requestHosts, remove: removeHosts, watch: watchAccess },
    hostAnswers: storedHostAnswers(local),
    pin: storedPin(session, windowId),
    places: storedPlaces(session),
    customerZones: storedCustomerZones(local),
    singleKeys: storedSingleKeys(local),
    issueViews: storedIssueViews(session),
    looks: storedLooks(local),
    recentPortals: storedRecentPortals(local),
    watched: storedWatched(local),
    tabRecord: (tabId: number) => tabRecord(session, tabId),
    watchTab: (changed: (state: ShownState) => void, from: ShownTab | undefined) => {
      const judge = async (tabId: number) => (await ask(send, "judge-tab", { tabId })).done;
      return heard.follow(windowId, watchShownTab({ tab: tabNow, judge, changed }, from));
    },
    send: userDatabase.hearing(database.hearing(send)),
    openPanel: () => openPanel(windowId),
    openSettings: () => void browser.runtime.openOptionsPage(),
    openSettingsAt: (tab: string) =>
      void browser.tabs.create({ url: `${browser.runtime.getURL("/options.html")}#${tab}` }),
    redirectUri: redirectUri(),
    browserLanguage: browserLanguage(),
    now: Date.now,
  };
}

/** The rows of the customer that a tab's record names, if the record is of the address the tab is at. */
async function firstRows(
  cache: Cache,
  account: Account | undefined,
  tab: ShownTab | undefined,
  record: TabRecord | undefined,
  pin: Pin | undefined,
) {
  const view = viewOf({ tab, settled: false }, record);
  const named = view && customerOf(view.detection);
  const tenantId = account && pinFor(account, pin) ? pin?.tenantId : named;
  if (!account || !tenantId) return undefined;
  return readFirst(cache, scopeOf(account, tenantId));
}

/**
 * Opens one of our pages: reads side by side what its first paint needs, so that the page is drawn once and whole instead of
 * piece by piece.
 */
async function openScreen() {
  // Without this Zod tries `new Function`, which the pages' policy forbids and reports.
  z.config({ jitless: true });
  const heard = hearTabs();
  const cache = new Cache();
  const database = watchedDatabase(cache, databaseTroubleIn);
  const user = new UserData();
  const userDatabase = watchedDatabase(user, madeTroubleIn);
  const stored = storedSettings(area("local"), managedArea);
  // Read once for all that depends on it.
  const inForce = stored.get();
  const known = { ...stored, get: () => inForce };
  const agent = storedAccount(area("local"), known).get();
  const shown = activeTab();
  const pinned = shown.then(({ windowId }) => storedPin(area("session"), windowId).get());
  const recorded = shown.then(({ tab }) => tab && tabRecord(area("session"), tab.id).get());
  const found = Promise.all([agent, shown, recorded, pinned, database.known]).then(
    // A cache that cannot be read must not keep the screen from opening: the note about the database says what is wrong.
    ([{ account }, { tab }, record, pin, state]) =>
      state === "ready" ? firstRows(cache, account, tab, record, pin).catch(() => undefined) : undefined,
  );
  const [{ windowId, tab }, rows, settings, account, session, record, pin, places, looks] = await Promise.all([
    shown,
    found,
    known.get(),
    agent,
    storedSession(area("session"), known).get(),
    recorded,
    pinned,
    storedPlaces(area("session")).get(),
    storedLooks(area("local")).get(),
    // Not before it is known how it stands: reading it would open it without care.
    userDatabase.known,
  ]);
  return {
    first: { settings, account, session, tab, record, pin, places, looks, rows },
    ports: screenPorts({ cache, database, user, userDatabase }, windowId, heard),
  };
}

/** The screen of this page. Imported first, it reads while the rest of the page's code is still being loaded. */
export const screen = openScreen();
