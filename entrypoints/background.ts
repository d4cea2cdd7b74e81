import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import * as z from "zod/mini";
import { createClient } from "../lib/api/client.ts";
import { placingClient } from "../lib/api/placing-client.ts";
import { endingSession } from "../lib/auth/ended-session.ts";
import { createIdentity } from "../lib/auth/identity.ts";
import { installVault, type Vault } from "../lib/auth/vault.ts";
import { dispatch } from "../lib/commands/dispatch.ts";
import { commands } from "../lib/commands/index.ts";
import { judgeTabs } from "../lib/commands/judge-tabs.ts";
import { resumeActs } from "../lib/commands/request-acts.ts";
import type { Services } from "../lib/commands/services.ts";
import { Cache } from "../lib/database/cache.ts";
import { type Made, openMade } from "../lib/database/made.ts";
import { takePolicyProfile } from "../lib/database/partner-profile-policy.ts";
import { takePolicyList } from "../lib/database/price-list-policy.ts";
import { onceOpen } from "../lib/database/state.ts";
import { storedGate } from "../lib/database/stored-gate.ts";
import { UserData } from "../lib/database/user.ts";
import { chooseLanguage, locales } from "../lib/i18n/index.ts";
import type { Sender } from "../lib/messaging/sender.ts";
import { area, managedArea, vaultArea } from "../lib/platform/areas.ts";
import { paintBadge } from "../lib/platform/badge.ts";
import { browserLanguage } from "../lib/platform/language.ts";
import { onMessage } from "../lib/platform/messages.ts";
import { injectIntoOpenTabs, registerPortalScript } from "../lib/platform/portal-script.ts";
import { authorize, redirectUri } from "../lib/platform/sign-in-window.ts";
import { watchAccess } from "../lib/platform/site-access.ts";
import { activeTabOf, allTabs, openTab, tabAddress, tabDocument, watchTabs } from "../lib/platform/tabs.ts";
import { storedCustomerZones } from "../lib/settings/customer-zones.ts";
import { storedHostAnswers } from "../lib/settings/host-groups.ts";
import { storedLooks } from "../lib/settings/looks.ts";
import { storedPin } from "../lib/settings/pin.ts";
import { storedRecentPortals } from "../lib/settings/recent-portals.ts";
import { storedAccount, storedSession } from "../lib/settings/session.ts";
import { storedSetUpCheck } from "../lib/settings/set-up-check.ts";
import { storedSettings } from "../lib/settings/settings.ts";
import { storedWatched } from "../lib/settings/watched.ts";
import { storedConfirmation } from "../lib/tracking/confirmation.ts";
import { lookUp } from "../lib/tracking/look-up.ts";
import { paintTab } from "../lib/tracking/paint.ts";
import { resolveDomain } from "../lib/tracking/resolve-domain.ts";
import { tabMemory } from "../lib/tracking/tab-record.ts";
import { createTracker } from "../lib/tracking/tracker.ts";

/** Takes in the price list and the partner's profile of browser policy, one time after the other: the last one sees the policy as it is. */
function policyTaker(made: Made<UserData>): () => Promise<void> {
  let before = Promise.resolve();
  return () => {
    const take = async () => {
      await made.opened;
      const user = made.ready();
      if (!user) return;
      const policy = await managedArea.get();
      await takePolicyList(user, policy["priceList"], Date.now());
      await takePolicyProfile(user, policy["partnerProfile"], Date.now());
    };
    before = before.then(take, take);
    return before;
  };
}

function build(
  cache: Cache,
  careful: ReturnType<typeof onceOpen>,
  made: Made<UserData>,
  takePolicy: () => Promise<void>,
): Services {
  const session = area("session");
  const settings = storedSettings(area("local"), managedArea);
  const account = storedAccount(area("local"), settings);
  const now = Date.now;
  const id = (): string => crypto.randomUUID();
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const request: typeof fetch = (...about) => fetch(...about);
  let vault: Promise<Vault> | undefined;
  const identity = createIdentity({
    authorize,
    redirectUri: redirectUri(),
    clientId: async () => (await settings.get()).clientId || undefined,
    vault: () => {
      vault ??= installVault(vaultArea);
      return vault;
    },
    now,
  });
  const signedIn = storedSession(session, settings);
  const client = createClient({
    fetch: request,
    token: endingSession(identity.token, account, signedIn),
    now,
    sleep,
    id,
    random: Math.random,
    gate: storedGate(cache, now),
  });
  const currentAccount = async () => (await account.get()).account;
  const messages = async () => locales[chooseLanguage((await settings.get()).language, browserLanguage())];
  const tracker = createTracker({
    address: tabAddress,
    document: tabDocument,
    ...tabMemory(session),
    lookUp: careful(async (trail) => {
      await made.known;
      return lookUp(cache, await currentAccount(), trail, made.ready());
    }),
    resolve: careful((trail) => resolveDomain(cache, { fetch: request, now, id }, trail)),
    paint: careful((view) => paintTab({ cache, account: currentAccount, messages, badge: paintBadge }, view)),
    now,
  });
  return {
    identity,
    cache,
    refreshing: { cache, client: placingClient(client), now },
    discovery: { fetch: request, now, id },
    tracker,
    settings,
    account,
    session: signedIn,
    setUpCheck: storedSetUpCheck(area("local"), settings),
    async eraseMade() {
      const user = made.take();
      const local = area("local");
      const kept = [storedCustomerZones, storedLooks, storedWatched, storedRecentPortals].map((of) =>
        of(local).remove(),
      );
      await Promise.all([settings.remove(), user.erase(), ...kept]);
      await takePolicy();
    },
    confirmation: (tabId) => storedConfirmation(session, tabId),
    activeTab: activeTabOf,
    sleep,
    tabs: allTabs,
    get user() {
      return made.take();
    },
    openTab,
    hostAnswers: storedHostAnswers(area("local")),
    pin: (windowId) => storedPin(session, windowId),
  };
}

export default defineBackground(() => {
  z.config({ jitless: true });
  const made = openMade(new UserData());
  const takePolicy = policyTaker(made);
  const cache = new Cache();
  const careful = onceOpen(cache);
  const services = build(cache, careful, made, takePolicy);
  const answer = careful(async (message: unknown, sender: Sender | undefined) => {
    await made.known;
    return dispatch(commands, message, sender, services);
  });
  onMessage(answer);
  watchTabs({
    moved: (tabId, address) => void services.tracker.moved(tabId, address),
    closed: (tabId) => void services.tracker.closed(tabId),
    opened: (tabId, openerId) => void services.tracker.opened(tabId, openerId),
    windowClosed: (windowId) => void services.pin(windowId).remove(),
  });
  managedArea.watch(() => void takePolicy());
  // A database that cannot be read is told where it is looked at.
  void made.opened.then(careful(() => resumeActs(services))).catch(() => {});
  browser.runtime.onStartup.addListener(() => {
    void judgeTabs(services);
    void takePolicy();
  });
  browser.runtime.onInstalled.addListener(() => {
    void judgeTabs(services);
    void takePolicy();
    void registerPortalScript().then(injectIntoOpenTabs);
  });
  watchAccess(() => {
    void judgeTabs(services);
    void registerPortalScript().then(injectIntoOpenTabs);
  });
});
