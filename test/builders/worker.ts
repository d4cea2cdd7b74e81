import { createClient } from "../../lib/api/client.ts";
import { placingClient } from "../../lib/api/placing-client.ts";
import { endingSession } from "../../lib/auth/ended-session.ts";
import type { Identity } from "../../lib/auth/identity.ts";
import { dispatch } from "../../lib/commands/dispatch.ts";
import { commands } from "../../lib/commands/index.ts";
import { judgeTabs } from "../../lib/commands/judge-tabs.ts";
import { resumeActs } from "../../lib/commands/request-acts.ts";
import type { Services } from "../../lib/commands/services.ts";
import { Cache } from "../../lib/database/cache.ts";
import { openMade } from "../../lib/database/made.ts";
import { storedGate } from "../../lib/database/stored-gate.ts";
import { UserData } from "../../lib/database/user.ts";
import { chooseLanguage, locales } from "../../lib/i18n/index.ts";
import type { Outcome } from "../../lib/messaging/message.ts";
import type { Sender } from "../../lib/messaging/sender.ts";
import { storedHostAnswers } from "../../lib/settings/host-groups.ts";
import { storedPin } from "../../lib/settings/pin.ts";
import { storedAccount, storedSession } from "../../lib/settings/session.ts";
import { storedSetUpCheck } from "../../lib/settings/set-up-check.ts";
import { storedSettings } from "../../lib/settings/settings.ts";
import type { Area } from "../../lib/settings/stored.ts";
import { endFlights } from "../../lib/sync/flights.ts";
import { storedConfirmation } from "../../lib/tracking/confirmation.ts";
import { lookUp } from "../../lib/tracking/look-up.ts";
import { paintTab } from "../../lib/tracking/paint.ts";
import { resolveDomain } from "../../lib/tracking/resolve-domain.ts";
import { tabMemory } from "../../lib/tracking/tab-record.ts";
import { createTracker } from "../../lib/tracking/tracker.ts";
import "./cache.ts";
import type { Profile } from "./profile.ts";
import { fetchOf } from "./sandbox.ts";
import { type IdentityGround, sandboxIdentity } from "./sandbox-identity.ts";

/** One life of the background's service worker. */
export type Worker = {
  readonly services: Services;
  /** What it has asked of the browser and of Microsoft so far, by name. */
  readonly steps: readonly string[];
  /** One of our own pages asks. */
  ask(command: string, input?: unknown, sender?: Sender): Promise<Outcome>;
  /** The browser tells that a tab is at its address. */
  moved(tabId: number): Promise<void>;
  /** Every tab is judged, as when the browser starts. */
  started(): Promise<void>;
  /** What the last life left is gone on with, as in every new one. */
  resumed(): Promise<void>;
  /** Ends this life: nothing that was asked is ever answered. */
  kill(): void;
};

type Life = {
  /** Ends the life at the step with this number, counted from 0: before it takes effect, or after, unanswered. */
  readonly dieAt?: { readonly step: number; readonly after: boolean };
  /** Hears that the life ended by itself. */
  readonly died?: () => void;
  readonly identity?: (ground: IdentityGround) => Identity;
};

/** Starts the background as its entrypoint does, with the profile in the place of the browser. */
export function startWorker(profile: Profile, { dieAt, died, identity = sandboxIdentity }: Life = {}): Worker {
  endFlights();
  const steps: string[] = [];
  let alive = true;
  const cache = new Cache(profile.database);
  const user = new UserData(`${profile.database}-user`);
  const made = openMade(user);
  const kill = (): void => {
    alive = false;
    cache.close();
    user.close();
  };
  const never = new Promise<never>(() => {});

  /** A port: one step of this life, at which it may end. */
  function port<Given extends unknown[], T>(
    name: string,
    work: (...given: Given) => T | Promise<T>,
  ): (...given: Given) => Promise<T> {
    return async (...given) => {
      if (!alive) return never;
      const dies = dieAt?.step === steps.length;
      steps.push(name);
      if (!dies || dieAt.after) {
        const answer = await work(...given);
        if (alive && !dies) return answer;
      }
      if (alive) {
        kill();
        died?.();
      }
      return never;
    };
  }

  const through = (name: string, area: Area): Area => ({
    get: port(`${name}.get`, area.get),
    set: port(`${name}.set`, area.set),
    remove: port(`${name}.remove`, area.remove),
    keys: port(`${name}.keys`, area.keys),
    watch: area.watch,
  });
  const { clock, tabs, badges, window } = profile;
  const local = through("local", profile.local);
  const session = through("session", profile.session);
  const settings = storedSettings(local);
  const account = storedAccount(local, settings);
  const { now } = clock;
  const id = (): string => crypto.randomUUID();
  const request: typeof fetch = port("fetch", fetchOf(profile.sandbox));
  const authorize = port("authorize", window.authorize);
  const who = identity({ request, window: { ...window, authorize }, session, now });
  const signedIn = storedSession(session, settings);
  const client = createClient({
    fetch: request,
    token: endingSession(who.token, account, signedIn),
    now,
    sleep: async () => {},
    id,
    random: () => 0,
    gate: storedGate(cache, now),
  });
  const currentAccount = async () => (await account.get()).account;
  const tracker = createTracker({
    address: port("tab.address", tabs.address),
    document: port("tab.document", tabs.document),
    ...tabMemory(session),
    lookUp: async (trail) => {
      await made.known;
      return lookUp(cache, await currentAccount(), trail, made.ready());
    },
    resolve: (trail) => resolveDomain(cache, { fetch: request, now, id }, trail),
    paint: (view) =>
      paintTab(
        {
          cache,
          account: currentAccount,
          messages: async () => locales[chooseLanguage((await settings.get()).language, "en-GB")],
          badge: port("badge", (tabId, badge) => void badges.set(tabId, badge)),
        },
        view,
      ),
    now,
  });
  const services: Services = {
    identity: who,
    cache,
    refreshing: { cache, client: placingClient(client), now },
    discovery: { fetch: request, now, id },
    tracker,
    settings,
    account,
    session: signedIn,
    setUpCheck: storedSetUpCheck(local, settings),
    async eraseMade() {
      await Promise.all([settings.remove(), made.take().erase()]);
    },
    get user() {
      return made.take();
    },
    confirmation: (tabId) => storedConfirmation(session, tabId),
    activeTab: port("tab.active", () => tabs.active),
    sleep: port("sleep", () => {}),
    tabs: port("tabs", () => tabs.ids),
    hostAnswers: storedHostAnswers(local),
    pin: (windowId) => storedPin(session, windowId),
    openTab: port("tab.open", (address) => {
      const tabId = Math.max(0, ...tabs.ids) + 1;
      tabs.load(tabId, address);
      return tabId;
    }),
  };
  return {
    services,
    steps,
    async ask(command, input, sender = { context: "own-page" }) {
      await made.known;
      // A life that ended in the meantime begins nothing.
      if (!alive) return never;
      return dispatch(commands, { command, input }, sender, services);
    },
    moved: (tabId) => tracker.moved(tabId, tabs.address(tabId)),
    started: () => judgeTabs(services),
    async resumed() {
      await made.opened;
      return resumeActs(services);
    },
    kill,
  };
}
