import * as z from "zod/mini";
import { type PerCloud, perCloud } from "./per-cloud.ts";
import type { Settings } from "./settings.ts";
import type { Area, Stored } from "./stored.ts";

const check = z.object({
  account: z.string(),
  state: z.enum(["running", "stopped", "done"]),
  /** Epoch milliseconds: what was answered before is asked again. */
  startedAt: z.number(),
  total: z.number(),
  done: z.number(),
  /** Epoch milliseconds until which Microsoft asked us to wait. */
  waitUntil: z.optional(z.number()),
});

/** How far the set-up check is. It outlives the worker and the browser; its findings are rows in the cache. */
export type SetUpCheck = z.infer<typeof check>;

const kept = z.object({ check: z.optional(check) });

/** The set-up check of each cloud. Signing out removes it. */
export function storedSetUpCheck(
  local: Area,
  settings: Stored<Settings>,
): PerCloud<{ check?: SetUpCheck | undefined }> {
  return perCloud(local, "set-up-check", kept, {}, settings);
}
