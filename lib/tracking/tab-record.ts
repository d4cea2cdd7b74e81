import * as z from "zod/mini";
import { type Area, type Stored, stored } from "../settings/stored.ts";
import { dropStale, storedConfirmation } from "./confirmation.ts";
import type { TabMemory, TabRecord } from "./tracker.ts";

const record = z.custom<TabRecord | undefined>(
  (value) => value === undefined || (typeof value === "object" && value !== null),
);

const recorded = "tab:";
const mark = "moving:";

/** What is kept of a tab, in the session area that only our own contexts write. */
export function tabRecord(session: Area, tabId: number): Stored<TabRecord | undefined> {
  return stored<TabRecord | undefined>(session, `${recorded}${tabId}`, record, undefined);
}

/** The tab whose record stands under a key of the session area. */
export function recordedTab(key: string): number | undefined {
  return key.startsWith(recorded) ? Number(key.slice(recorded.length)) : undefined;
}

/** What tracking keeps of tabs, in the session area. */
export function tabMemory(session: Area): TabMemory {
  const unmark = (tabId: number): Promise<void> => session.remove(`${mark}${tabId}`);
  return {
    read: (tabId) => tabRecord(session, tabId).get(),
    async write(tabId, value) {
      await dropStale(session, tabId, value.trail);
      await tabRecord(session, tabId).set(value);
    },
    forget: async (tabId) => {
      await Promise.all([tabRecord(session, tabId).remove(), storedConfirmation(session, tabId).remove()]);
      await unmark(tabId);
    },
    mark: (tabId) => session.set(`${mark}${tabId}`, true),
    unmark,
    marked: async () =>
      (await session.keys()).filter((key) => key.startsWith(mark)).map((key) => Number(key.slice(mark.length))),
  };
}
