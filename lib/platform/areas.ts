import { browser } from "wxt/browser";
import type { SessionArea } from "../auth/vault.ts";
import type { ManagedArea } from "../settings/settings.ts";
import type { Area } from "../settings/stored.ts";

type AreaName = "local" | "session";

/** One of the browser's storage areas: `local` is on the disk, `session` in memory and open to our own pages only. */
export function area(name: AreaName): Area {
  const storage = browser.storage[name];
  return {
    get: async (key) => (await storage.get(key))[key],
    set: (key, value) => storage.set({ [key]: value }),
    remove: (key) => storage.remove(key),
    keys: async () => Object.keys(await storage.get(null)),
    watch: (key, changed) => {
      const listen = (changes: Record<string, { newValue?: unknown }>): void => {
        if (key in changes) changed(changes[key]?.newValue);
      };
      storage.onChanged.addListener(listen);
      return () => storage.onChanged.removeListener(listen);
    },
  };
}

/** What the organisation has set by browser policy. Without a policy Firefox has no such area at all. */
export const managedArea: ManagedArea = {
  get: async () => {
    try {
      return await browser.storage.managed.get(null);
    } catch {
      return {};
    }
  },
  watch: (changed) => {
    const listen = (_changes: unknown, name: string): void => {
      if (name === "managed") changed();
    };
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  },
};

/** The session area as the token vault uses it. */
export const vaultArea: SessionArea = {
  read: () => browser.storage.session.get(null),
  write: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (key) => browser.storage.session.remove(key),
};
