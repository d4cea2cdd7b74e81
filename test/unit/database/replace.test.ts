import "../../builders/cache.ts";
import Dexie, { type Table } from "dexie";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { replaceRows } from "../../../lib/database/replace.ts";

type Row = { owner: string; id: string; text?: string | undefined; posts?: readonly { at: string }[] };

let database: Dexie & { readonly rows: Table<Row> };

beforeEach(async () => {
  database = new Dexie(`rows-${crypto.randomUUID()}`) as typeof database;
  database.version(1).stores({ rows: "[owner+id], owner" });
  await database.open();
});
afterEach(() => database.delete());

/** Replaces the rows of an owner and says what was written and deleted. */
async function replace(rows: readonly Row[], owner = "west") {
  const put = vi.spyOn(database.rows, "bulkPut");
  const gone = vi.spyOn(database.rows, "bulkDelete");
  await database.transaction("rw", database.rows, () =>
    replaceRows(database.rows, "owner", owner, rows, ({ id }) => id),
  );
  const written = put.mock.calls.flatMap(([batch]) => batch);
  const deleted = gone.mock.calls.flatMap(([keys]) => keys);
  vi.restoreAllMocks();
  return { written, deleted };
}

const west = (id: string, text: string): Row => ({ owner: "west", id, text });

describe("the rows under a key", () => {
  test("become exactly those given", async () => {
    await replace([west("a", "1"), west("b", "2")]);
    await replace([west("b", "3"), west("c", "4")]);
    expect(await database.rows.toArray()).toEqual([west("b", "3"), west("c", "4")]);
  });

  test("are written only where they differ, and deleted only where they are gone", async () => {
    await replace([west("a", "1"), west("b", "2"), west("c", "3")]);
    const { written, deleted } = await replace([west("a", "1"), west("b", "changed"), west("d", "4")]);
    expect(written).toEqual([west("b", "changed"), west("d", "4")]);
    expect(deleted).toEqual([["west", "c"]]);
  });

  test("are not touched at all where nothing changed, in whatever order they come", async () => {
    const rows: Row[] = [
      { owner: "west", id: "a", text: undefined, posts: [{ at: "1" }] },
      { owner: "west", id: "b" },
    ];
    await replace(rows);
    expect(await replace(rows.toReversed())).toEqual({ written: [], deleted: [] });
  });

  test("are told apart deep down", async () => {
    await replace([{ owner: "west", id: "a", posts: [{ at: "1" }] }]);
    const { written } = await replace([{ owner: "west", id: "a", posts: [{ at: "2" }] }]);
    expect(written).toHaveLength(1);
  });

  test("of another owner stay", async () => {
    await replace([west("a", "1")]);
    await replace([{ owner: "east", id: "a", text: "east" }], "east");
    expect(await replace([])).toEqual({ written: [], deleted: [["west", "a"]] });
    expect(await database.rows.toArray()).toEqual([{ owner: "east", id: "a", text: "east" }]);
  });

  test("that come twice end as the last of them", async () => {
    await replace([west("a", "old")]);
    await replace([west("a", "first"), west("a", "last")]);
    expect(await database.rows.toArray()).toEqual([west("a", "last")]);
    await replace([west("a", "other"), west("a", "last")]);
    expect(await database.rows.toArray()).toEqual([west("a", "last")]);
  });

  test("are many: a thousand, of which one changed", async () => {
    const rows = Array.from({ length: 1000 }, (_, n) => west(String(n), "same"));
    await replace(rows);
    const { written, deleted } = await replace(rows.with(500, west("500", "other")));
    expect([written, deleted]).toEqual([[west("500", "other")], []]);
  });
});
