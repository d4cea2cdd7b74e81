import { onTestFinished } from "vitest";
import type { TabBadge } from "../../lib/appearance/tab-badge.ts";
import { defaultSettings, type Settings } from "../../lib/settings/settings.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import type { World } from "../sandbox/worlds/world.ts";
import { type MemoryArea, memoryArea } from "./area.ts";
import { emptyCache } from "./cache.ts";
import { type Clock, stoppedClock } from "./clock.ts";
import { atSandbox, clientId } from "./sandbox.ts";
import { type SignInWindow, signInWindow } from "./sign-in-window.ts";
import { type TabStrip, tabStrip } from "./tab-strip.ts";

/** A browser profile: what outlives the service worker, and Microsoft outside. */
export type Profile = {
  readonly clock: Clock;
  readonly sandbox: Sandbox;
  /** The name of the database. */
  readonly database: string;
  readonly local: MemoryArea;
  session: MemoryArea;
  readonly tabs: TabStrip;
  readonly badges: Map<number, TabBadge>;
  /** The browser's window for signing in, with its cookies at Microsoft. */
  readonly window: SignInWindow;
};

type Given = { readonly world?: World; readonly clock?: Clock; readonly settings?: Partial<Settings> };

/** A profile in which the extension was just set up, in a world with two customers called Contoso unless told. */
export function newProfile({ world, clock = stoppedClock(), settings = {} }: Given = {}): Profile {
  const sandbox = atSandbox(world, clock);
  const database = `cache-${crypto.randomUUID()}`;
  onTestFinished(() => emptyCache(database).delete());
  return {
    clock,
    sandbox,
    database,
    local: memoryArea({ settings: { ...defaultSettings, clientId, ...settings } }),
    session: memoryArea(),
    tabs: tabStrip(),
    badges: new Map(),
    window: signInWindow(sandbox),
  };
}

/** The browser is closed and opened again: what was in memory only is gone. */
export function restartBrowser(profile: Profile): void {
  profile.session = memoryArea();
  for (const tabId of profile.tabs.ids) profile.tabs.load(tabId, profile.tabs.address(tabId));
}
