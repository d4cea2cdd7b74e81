import { expect, test } from "vitest";
import { draftKeeper } from "../../../components/price-list/draft-keeper.ts";

/** A keeper whose writings end when they are told to, the first one first. */
function slowKeeper() {
  const written: number[] = [];
  const told: boolean[] = [];
  const ends: ((done: boolean) => void)[] = [];
  const write = (kept: number): Promise<boolean> => {
    written.push(kept);
    return new Promise((resolve) => ends.push(resolve));
  };
  const keeper = draftKeeper(write, (done) => told.push(done));
  const end = async (done = true): Promise<void> => {
    ends.shift()?.(done);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const keep = (from: number, to: number): void => {
    for (let draft = from; draft <= to; draft += 1) keeper.keep(draft);
  };
  return { keeper, keep, written, told, end };
}

test("each draft is sent at once and in order", () => {
  const { keep, written } = slowKeeper();
  keep(1, 8);
  expect(written).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("while many are under way the newest waits, and none in its place", async () => {
  const { keep, written, end } = slowKeeper();
  keep(1, 12);
  expect(written).toHaveLength(8);
  await end();
  expect(written.slice(8)).toEqual([12]);
  await end();
  expect(written).toHaveLength(9);
});

test("when the page goes, what waits is sent without waiting, once", () => {
  const { keeper, keep, written } = slowKeeper();
  keep(1, 12);
  keeper.flush();
  keeper.flush();
  expect(written.slice(8)).toEqual([12]);
});

test("a writing that failed is told, and the next one is made all the same", async () => {
  const { keep, told, end, written } = slowKeeper();
  keep(1, 9);
  await end(false);
  await end(true);
  expect(told).toEqual([false, true]);
  expect(written).toContain(9);
});
