import * as z from "zod/mini";
import { type Area, type Stored, stored } from "./stored.ts";

/**
 * Whether single letters act in the panel. Whoever speaks to the computer switches it off: dictated words would press them,
 * https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts (2026-11-28).
 */
export function storedSingleKeys(local: Area): Stored<boolean> {
  return stored<boolean>(local, "singleKeys", z.boolean(), true);
}
