import { Cache, type SyncRow } from "../../lib/database/cache.ts";

/** A row of a source, and when Microsoft last changed it. */
type Dated = { readonly tenantId: string; readonly updatedAt?: string | undefined; readonly source?: string };

/** What in the database cannot be: rows that are newer than the fetch that brought them. */
export async function impossible(): Promise<string[]> {
  const cache = new Cache();
  const requests = await cache.requests.toArray();
  const bySource: readonly (readonly [source: string, rows: readonly Dated[]])[] = [
    ["health", await cache.issues.toArray()],
    ["messages", await cache.messages.toArray()],
    ["azure-events", await cache.azureEvents.toArray()],
    ["requests", requests.filter(({ source }) => source === "partner-center")],
    ["azure-tickets", requests.filter(({ source }) => source === "azure")],
  ];
  const syncs = await cache.syncs.toArray();
  return bySource.flatMap(([source, rows]) => {
    const fetched = (row: Dated): SyncRow | undefined =>
      syncs.find((sync) => sync.source === source && sync.tenantId === row.tenantId);
    const newer = rows.filter((row) => Date.parse(row.updatedAt ?? "") > (fetched(row)?.succeededAt ?? Infinity));
    return newer.length > 0 ? [`${newer.length} rows of ${source} are newer than their fetch.`] : [];
  });
}
