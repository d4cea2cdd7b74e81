import type { HealthRows } from "../hooks/use-health.ts";

/** How many of Microsoft's entries, Azure's among them, could not be read. */
export const unreadableOf = (rows: HealthRows): number =>
  (rows.sync?.unreadable ?? 0) + (rows.azureSync?.unreadable ?? 0);
