import type { DiscoveryPorts } from "../api/entra/open-id-configuration.ts";
import type { Identity } from "../auth/identity.ts";
import type { Cache } from "../database/cache.ts";
import type { UserData } from "../database/user.ts";
import type { Account } from "../schemas/account.ts";
import type { HostAnswers } from "../settings/host-groups.ts";
import type { PerCloud } from "../settings/per-cloud.ts";
import type { Pin } from "../settings/pin.ts";
import type { SessionState } from "../settings/session.ts";
import type { SetUpCheck } from "../settings/set-up-check.ts";
import type { StoredSettings } from "../settings/settings.ts";
import type { Stored } from "../settings/stored.ts";
import type { RefreshPorts } from "../sync/refresh.ts";
import type { Confirmation } from "../tracking/confirmation.ts";
import type { Tracker } from "../tracking/tracker.ts";

/** What commands work with; built once in the background's entrypoint. */
export type Services = {
  readonly identity: Identity;
  readonly cache: Cache;
  readonly refreshing: RefreshPorts;
  /** How a tenant is looked up without a sign-in. */
  readonly discovery: DiscoveryPorts;
  readonly tracker: Tracker;
  readonly settings: StoredSettings;
  readonly account: PerCloud<{ account?: Account | undefined }>;
  readonly session: PerCloud<SessionState>;
  readonly setUpCheck: PerCloud<{ check?: SetUpCheck | undefined }>;
  /** Removes everything that the user made on this computer: settings and what they wrote. */
  eraseMade(): Promise<void>;
  /** What the user made. Reading this throws an ApiError while its database is not ready. */
  readonly user: UserData;
  readonly hostAnswers: Stored<HostAnswers>;
  /** A window's pinned customer. */
  pin(windowId: number): Stored<Pin | undefined>;
  /** The agent's yes that a tab is a customer's. */
  confirmation(tabId: number): Stored<Confirmation | undefined>;
  /** The id of the tab that a window shows; `undefined` where there is no such window. */
  activeTab(windowId: number): Promise<number | undefined>;
  sleep(milliseconds: number): Promise<void>;
  /** The ids of all open tabs. */
  tabs(): Promise<readonly number[]>;
  /** Opens an address in a new tab; answers its id. */
  openTab(address: string): Promise<number | undefined>;
};
