import type { IndexableType, Table } from "dexie";

/**
 * Makes the rows under one key be exactly `rows`, writing only what changed: live queries of untouched rows stay quiet.
 * Call it inside a transaction. `id` gives a row's primary key as one string.
 */
export async function replaceRows<Row>(
  table: Table<Row>,
  index: string,
  key: IndexableType,
  rows: readonly Row[],
  id: (row: Row) => string,
): Promise<void> {
  const present = await table.where(index).equals(key).toArray();
  const keys = await table.where(index).equals(key).primaryKeys();
  const old = new Map(present.map((row, at) => [id(row), { text: JSON.stringify(row), key: keys[at] }]));
  const changed: Row[] = [];
  for (const row of rows) {
    if (old.get(id(row))?.text !== JSON.stringify(row)) changed.push(row);
    old.delete(id(row));
  }
  await table.bulkDelete([...old.values()].map((entry) => entry.key));
  await table.bulkPut(changed);
}
