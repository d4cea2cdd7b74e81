import { readdirSync, readFileSync } from "node:fs";
import Dexie from "dexie";
import { expect, onTestFinished, test } from "vitest";
import "../../builders/cache.ts";
import { openDatabase } from "../../../lib/database/state.ts";
import { UserData } from "../../../lib/database/user.ts";
import { type FrozenDatabase, freeze, thaw } from "../../builders/frozen-database.ts";

const folder = new URL("../../fixtures/user-database/", import.meta.url);
const versions = readdirSync(folder)
  .map((file) => Number(/^version-(\d+)\.json$/.exec(file)?.[1]))
  .toSorted((a, b) => a - b);

const frozen = (version: number): FrozenDatabase =>
  JSON.parse(readFileSync(new URL(`version-${version}.json`, folder), "utf8")) as FrozenDatabase;

function newName(): string {
  const name = `user-${crypto.randomUUID()}`;
  onTestFinished(() => Dexie.delete(name));
  return name;
}

test("there is a frozen example of every version, the last one as the product makes it today", async () => {
  const user = new UserData(newName());
  await user.open();
  expect(versions).toEqual(Array.from({ length: user.verno }, (_, at) => at + 1));
  user.close();
  const { version, tables } = await freeze(user.name);
  const last = frozen(user.verno);
  const shape = (all: FrozenDatabase["tables"]) =>
    Object.entries(all).map(([name, { key, indexes }]) => ({ name, key, indexes }));
  expect({ version, tables: shape(tables) }).toEqual({ version: last.version, tables: shape(last.tables) });
  for (const [name, { rows }] of Object.entries(last.tables)) expect([name, rows.length]).not.toEqual([name, 0]);
});

test.for(versions)(
  "a database of version %i is opened with every row it had, and the new tables are there",
  async (version) => {
    const name = newName();
    const before = frozen(version);
    await thaw(name, before);
    const user = new UserData(name);
    expect(await openDatabase(user)).toBe("ready");
    for (const table of user.tables) {
      const rows = before.tables[table.name]?.rows ?? [];
      // What was used and bought has named its offer since version 5.
      const expected = table.name === "usages" ? frozen(5).tables[table.name]?.rows.slice(0, rows.length) : rows;
      expect([table.name, await table.toArray()]).toEqual([table.name, expected]);
    }
    user.close();
  },
);

test("erasing leaves nothing in any table", async () => {
  const name = newName();
  const last = versions.at(-1) ?? 0;
  await thaw(name, frozen(last));
  const user = new UserData(name);
  await user.erase();
  for (const table of user.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  user.close();
});

test.for<[what: string, change: (rows: Record<string, Row[]>) => void, offers: readonly (string | undefined)[]]>([
  ["the one offer that has the price", () => {}, ["gold", "gold"]],
  [
    "that of the policy's list, which hides the agent's own",
    ({ priceListPolicy }) => {
      const offers = listIn(priceListPolicy).offers as Row[];
      Object.assign(offers[0] as Row, { id: "organisation" });
    },
    ["organisation", "organisation"],
  ],
  [
    "none where two offers have it",
    ({ priceListPolicy }) => {
      const offers = listIn(priceListPolicy).offers as Row[];
      offers.push({ ...offers[0], id: "silver" });
    },
    [undefined, undefined],
  ],
  [
    "none where there is no list any more",
    (tables) => {
      tables["priceListPolicy"] = [];
      tables["priceLists"] = [];
    },
    [undefined, undefined],
  ],
])("what was used before version 5 is given %s, and is kept", async ([, change, offers]) => {
  const name = newName();
  const before = structuredClone(frozen(4));
  const rows = Object.fromEntries(Object.entries(before.tables).map(([table, { rows: all }]) => [table, all as Row[]]));
  change(rows);
  await thaw(name, {
    ...before,
    tables: Object.fromEntries(
      Object.entries(before.tables).map(([table, given]) => [table, { ...given, rows: rows[table] ?? [] }]),
    ),
  });
  const user = new UserData(name);
  const [row] = await user.usages.toArray();
  expect([...(row?.usage.packs ?? []), ...(row?.usage.used ?? [])].map(({ price, offer }) => [price, offer])).toEqual(
    offers.map((offer) => ["pack", offer]),
  );
  expect(row?.usage.used[0]).toMatchObject({ on: "2026-11-02", minutes: 45, note: "Mail flow" });
  user.close();
});

test.for<[what: string, damage: (rows: Record<string, Row[]>) => void]>([
  [
    "of a list without offers",
    ({ priceListPolicy, priceLists }) => {
      for (const row of [...(priceListPolicy ?? []), ...(priceLists ?? [])]) row["list"] = { offers: null };
    },
  ],
  [
    "without what was used",
    ({ usages }) => {
      for (const row of usages ?? []) delete (row["usage"] as Row)["used"];
    },
  ],
  ["without any usage", ({ usages }) => void delete usages?.[0]?.["usage"]],
])("a damaged row %s stays as it is, and the others are brought to version 5", async ([, damage]) => {
  const name = newName();
  const before = structuredClone(frozen(4));
  const rows = Object.fromEntries(Object.entries(before.tables).map(([table, { rows: all }]) => [table, all as Row[]]));
  const sound = structuredClone(rows["usages"]?.[0] ?? {});
  damage(rows);
  const damaged = structuredClone(rows["usages"] ?? []);
  const beside = { ...sound, tenantId: "c0000000-0009-4000-8000-000000000009" };
  rows["usages"]?.push(beside);
  await thaw(name, before);
  const user = new UserData(name);
  expect(await openDatabase(user)).toBe("ready");
  const after = await user.usages.toArray();
  expect(after).toEqual(expect.arrayContaining(damaged));
  const brought = after.find(({ tenantId }) => tenantId === beside.tenantId);
  const list = rows["priceListPolicy"]?.[0]?.["list"] as Row;
  expect(brought?.usage.used[0]?.offer).toBe(list["offers"] === null ? undefined : "gold");
  user.close();
});

test("one that a newer version takes over is closed, and not opened again by the next read", async () => {
  const name = newName();
  const user = new UserData(name);
  await user.open();
  await thaw(name, { version: 990, tables: { usagesTomorrow: { key: "id", indexes: {}, rows: [{ id: "kept" }] } } });
  const before = await freeze(name);
  await expect(user.usages.count()).rejects.toMatchObject({ name: "DatabaseClosedError" });
  expect(await freeze(name)).toEqual(before);
});

type Row = Record<string, unknown>;

function listIn(rows: Row[] | undefined): Row {
  return rows?.[0]?.["list"] as Row;
}
