import type { Table } from "dexie";
import { countRequests, type RequestCounts } from "../requests/merge.ts";
import type { Scope } from "../schemas/scope.ts";
import { type Cache, ownerKey, type RequestRow, type SyncRow } from "./cache.ts";

/** Rows about a tenant, and how the last refresh of each source that brings them went, from one moment. */
export type SourceRows<Row> = { readonly rows: readonly Row[]; readonly syncs: readonly (SyncRow | undefined)[] };

type Owned =
  | "subscriptions"
  | "messages"
  | "azureEvents"
  | "azureSubscriptions"
  | "relationships"
  | "profiles"
  | "managementLinks"
  | "requests";

type RowOf<Name extends Owned> = Cache[Name] extends Table<infer Row> ? Row : never;

/** {@link readRows} in a transaction that is open. */
async function sourceRows<Name extends Owned>(
  cache: Cache,
  scope: Scope,
  name: Name,
  sources: readonly string[],
): Promise<SourceRows<RowOf<Name>>> {
  const owner = ownerKey(scope);
  const table: Table<RowOf<Name>> = cache.table(name);
  const [rows, syncs] = await Promise.all([
    table.where("[account+cloud+tenantId]").equals(owner).toArray(),
    cache.syncs.bulkGet(sources.map((source) => [...owner, source])),
  ]);
  return { rows, syncs };
}

/** A tenant's rows of one table, with the records of these sources in their order. */
export function readRows<Name extends Owned>(
  cache: Cache,
  scope: Scope,
  name: Name,
  sources: readonly string[],
): Promise<SourceRows<RowOf<Name>>> {
  return cache.transaction("r", [cache.table(name), cache.syncs], () => sourceRows(cache, scope, name, sources));
}

const requestSources = ["requests", "azure-tickets"];

/** A customer's requests from Partner Center and from Azure, with how each of the two went. */
export function readRequests(cache: Cache, scope: Scope): Promise<SourceRows<RequestRow>> {
  return readRows(cache, scope, "requests", requestSources);
}

/**
 * The numbers of a customer's requests. `known` says whether Partner Center's list was ever fetched: without it a zero means
 * nothing. `failed`: the last time it was asked for, it did not come.
 */
export type RequestNumbers = RequestCounts & { readonly known: boolean; readonly failed: boolean };

function numbersOf({ rows, syncs }: SourceRows<RequestRow>): RequestNumbers {
  return { ...countRequests(rows), known: syncs[0]?.succeededAt !== undefined, failed: syncs[0]?.error !== undefined };
}

/** {@link readRequestNumbers} in a transaction that is open. */
export async function requestNumbers(cache: Cache, scope: Scope): Promise<RequestNumbers> {
  return numbersOf(await sourceRows(cache, scope, "requests", requestSources));
}

/** The numbers of a customer's requests for an overview. */
export async function readRequestNumbers(cache: Cache, scope: Scope): Promise<RequestNumbers> {
  return numbersOf(await readRequests(cache, scope));
}
