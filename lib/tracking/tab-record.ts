import * as z from "zod/mini";
import { type Area, type Stored, stored } from "../settings/stored.ts";
import type { TabRecord } from "./tracker.ts";

const record = z.custom<TabRecord | undefined>(
  (value) => value === undefined || (typeof value === "object" && value !== null),
);

/** What is kept of a tab, in the session area that only our own contexts write. */
export function tabRecord(session: Area, tabId: number): Stored<TabRecord | undefined> {
  return stored<TabRecord | undefined>(session, `tab:${tabId}`, record, undefined);
}
