import { createContext, useContext } from "react";
import type { Cache, CustomerRow } from "../../lib/database/cache.ts";
import type { HealthRows } from "../../lib/database/read.ts";
import type { RelationshipRows } from "../../lib/database/read-relationship.ts";
import type { RequestNumbers } from "../../lib/database/read-source.ts";
import type { DatabaseState } from "../../lib/database/state.ts";
import type { UserData } from "../../lib/database/user.ts";
import type { Send } from "../../lib/messaging/ask.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import type { SiteAccess } from "../../lib/schemas/site-access.ts";
import type { CustomerZones } from "../../lib/settings/customer-zones.ts";
import type { HostAnswers } from "../../lib/settings/host-groups.ts";
import type { IssueViews } from "../../lib/settings/issue-views.ts";
import type { Looks } from "../../lib/settings/looks.ts";
import type { Pin } from "../../lib/settings/pin.ts";
import type { Places } from "../../lib/settings/places.ts";
import type { RecentPortals } from "../../lib/settings/recent-portals.ts";
import type { SessionState } from "../../lib/settings/session.ts";
import type { SetUpCheck } from "../../lib/settings/set-up-check.ts";
import type { Settings, StoredSettings } from "../../lib/settings/settings.ts";
import type { Stored } from "../../lib/settings/stored.ts";
import type { Watched } from "../../lib/settings/watched.ts";
import type { ShownState, ShownTab } from "../../lib/tracking/shown-tab.ts";
import type { TabRecord } from "../../lib/tracking/tracker.ts";

/** The rows of the tab's customer, each under the name of the live query that goes on from there. */
export type FirstRows = {
  readonly scope: Scope;
  readonly customer: CustomerRow | null;
  readonly health: HealthRows;
  readonly relationship: RelationshipRows;
  readonly requests: RequestNumbers;
};

/** What was read before the first render, so that the first paint already shows the customer. */
export type FirstReads = {
  readonly settings: Settings;
  readonly account: { account?: Account | undefined };
  readonly session: SessionState;
  readonly tab?: ShownTab | undefined;
  readonly pin?: Pin | undefined;
  readonly places?: Places | undefined;
  readonly looks?: Looks | undefined;
  readonly record?: TabRecord | undefined;
  readonly rows?: FirstRows | undefined;
};

/** The tabs of the settings that a screen leads to. */
export type SettingsTab = "price-list" | "partner-profile";

/** Everything a screen takes from outside; built once in its entrypoint, and from made-up data in the gallery. */
export type ScreenPorts = {
  readonly cache: Cache;
  /** What the user made. */
  readonly user: UserData;
  /** How the cache's database stands. */
  readonly database: { state(): DatabaseState; watch(changed: () => void): () => void };
  /** How the database of what the user made stands. */
  readonly userDatabase: ScreenPorts["database"];
  readonly account: Stored<{ account?: Account | undefined }>;
  readonly session: Stored<SessionState>;
  readonly settings: StoredSettings;
  readonly setUpCheck: Stored<{ check?: SetUpCheck | undefined }>;
  /** What the browser lets us see, and asking for more: `request` first thing in a click. */
  readonly access: {
    of(tab: ShownTab): Promise<SiteAccess>;
    granted(hosts: readonly string[]): Promise<readonly string[]>;
    request(hosts: readonly string[]): Promise<boolean>;
    remove(hosts: readonly string[]): Promise<void>;
    watch(changed: () => void): () => void;
  };
  readonly hostAnswers: Stored<HostAnswers>;
  readonly windowId: number;
  /** The customer pinned to this window. */
  readonly pin: Stored<Pin | undefined>;
  /** Where in the panel the agent was with each customer. */
  readonly places: Stored<Places>;
  /** Whether single keys act in the panel. */
  readonly singleKeys: Stored<boolean>;
  /** Where the agent says that customers are. */
  readonly customerZones: Stored<CustomerZones>;
  /** How the agent looks at each customer's issues. */
  readonly issueViews: Stored<IssueViews>;
  /** What the agent saw of each customer's issues when last looking. */
  readonly looks: Stored<Looks>;
  /** In which order portals are listed. */
  readonly recentPortals: Stored<RecentPortals>;
  /** The customers that the agent keeps an eye on. */
  readonly watched: Stored<Watched>;
  tabRecord(tabId: number): Stored<TabRecord | undefined>;
  /** Calls in the same task in which the browser says that the window's tab was switched or moved. Returns how to stop. */
  watchTab(changed: (state: ShownState) => void, from: ShownTab | undefined): () => void;
  readonly send: Send;
  openPanel(): Promise<void>;
  openSettings(): void;
  /** Opens the settings at one of their tabs. */
  openSettingsAt(tab: SettingsTab): void;
  readonly redirectUri: string;
  readonly browserLanguage: string;
  now(): number;
};

/** The first reads, during the first render only: later they would be old. */
export const FirstReadsContext = createContext<FirstReads | undefined>(undefined);

export const PortsContext = createContext<ScreenPorts | undefined>(undefined);

/** The screen's ports. Throws outside a screen. */
export function usePorts(): ScreenPorts {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error("a component was used outside a screen");
  return ports;
}
