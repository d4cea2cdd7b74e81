import type { Account } from "../schemas/account.ts";
import type { Cache } from "./cache.ts";
import { type Packed, pack, unpack } from "./pack.ts";

/**
 * The packed list that was searched last, so that not every key that is pressed reads it again. Rebuilt from the database at any
 * moment; losing it costs one read.
 */
let last: { readonly of: string; readonly packed: Packed } | undefined;

/** The customer list of an account, packed: as it was fetched, or made from the rows where no fetch has packed it. */
export async function packedCustomers(cache: Cache, { id, cloud, tenantId }: Account): Promise<Packed> {
  const sync = await cache.syncs.get([id, cloud, tenantId, "customers"]);
  const of = `${cache.name} ${cloud} ${id} ${sync?.succeededAt ?? ""}`;
  if (sync?.succeededAt !== undefined && last?.of === of) return last.packed;
  const row = sync?.succeededAt === undefined ? undefined : await cache.packs.get([id, cloud]);
  if (row) {
    const packed = unpack(row.text);
    last = { of, packed };
    return packed;
  }
  return unpack(pack(await cache.customers.where("[account+cloud]").equals([id, cloud]).toArray()));
}
