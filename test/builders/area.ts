import type { SessionArea } from "../../lib/auth/vault.ts";
import type { Area } from "../../lib/settings/stored.ts";

/** A storage area in memory: values are copied in and out, as the browser does, and it outlives whoever uses it. */
export type MemoryArea = Area & SessionArea & { readonly entries: Map<string, unknown> };

export function memoryArea(start: Readonly<Record<string, unknown>> = {}): MemoryArea {
  const entries = new Map<string, unknown>(Object.entries(structuredClone(start)));
  const watchers = new Set<(key: string, value: unknown) => void>();
  const set = async (key: string, value: unknown): Promise<void> => {
    entries.set(key, structuredClone(value));
    watchers.forEach((heard) => heard(key, structuredClone(value)));
  };
  return {
    entries,
    get: async (key) => structuredClone(entries.get(key)),
    set,
    write: set,
    read: async () => structuredClone(Object.fromEntries(entries)),
    async remove(key) {
      entries.delete(key);
      watchers.forEach((heard) => heard(key, undefined));
    },
    keys: async () => [...entries.keys()],
    watch(key, changed) {
      const heard = (changedKey: string, value: unknown): void => {
        if (changedKey === key) changed(value);
      };
      watchers.add(heard);
      return () => watchers.delete(heard);
    },
  };
}
