import type { Account } from "../schemas/account.ts";
import type { Cache, CustomerRow } from "./cache.ts";

/** Text for comparing: compatibility forms, case and runs of blanks made equal. */
const plain = (text: string): string => text.normalize("NFKC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en");

/** How well a customer fits what was typed: 0 is best, `undefined` not at all. */
function rank(row: CustomerRow, wanted: string): number | undefined {
  const name = plain(row.name);
  if (name === wanted || row.domain === wanted || row.tenantId === wanted) return 0;
  if (name.startsWith(wanted) || row.domain.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  if (name.includes(wanted) || row.domain.includes(wanted) || row.tenantId.includes(wanted)) return 3;
  return undefined;
}

/**
 * The customers of an account whose name, domain or tenant id holds `text`, the best first, at most `limit`. Without text the
 * first by name.
 */
export async function searchCustomers(
  cache: Cache,
  account: Account,
  text: string,
  limit: number,
): Promise<readonly CustomerRow[]> {
  const wanted = plain(text);
  const found: { row: CustomerRow; rank: number }[] = [];
  await cache.customers
    .where("[account+cloud]")
    .equals([account.id, account.cloud])
    .each((row) => {
      const fits = wanted === "" ? 0 : rank(row, wanted);
      if (fits !== undefined) found.push({ row, rank: fits });
    });
  found.sort((one, other) => one.rank - other.rank || one.row.name.localeCompare(other.row.name));
  return found.slice(0, limit).map(({ row }) => row);
}
