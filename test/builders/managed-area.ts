import type { ManagedArea } from "../../lib/settings/settings.ts";

/** What an organisation has set by policy; a test may set it anew, and whoever watches hears of it. */
export type TestPolicy = ManagedArea & { set(values: Record<string, unknown>): void };

export function managedBy(values: Record<string, unknown> = {}): TestPolicy {
  let current = values;
  const watchers = new Set<() => void>();
  return {
    get: async () => ({ ...current }),
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    set: (next) => {
      current = next;
      watchers.forEach((heard) => heard());
    },
  };
}
