import { expect, test } from "vitest";
import { draftKeeper } from "../../../components/price-list/draft-keeper.ts";

/** A keeper whose writings end when they are told to. */
function slowKeeper() {
  const written: string[] = [];
  const told: boolean[] = [];
  const ends: ((done: boolean) => void)[] = [];
  const write = (kept: string): Promise<boolean> => {
    written.push(kept);
    return new Promise((resolve) => ends.push(resolve));
  };
  const keeper = draftKeeper(write, (done) => told.push(done));
  const end = async (done = true): Promise<void> => {
    ends.shift()?.(done);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { keeper, written, told, end };
}

test("the first is written at once, and of what came meanwhile the newest only", async () => {
  const { keeper, written, end } = slowKeeper();
  keeper.keep("G");
  keeper.keep("Go");
  keeper.keep("Gold");
  expect(written).toEqual(["G"]);
  await end();
  expect(written).toEqual(["G", "Gold"]);
  await end();
  expect(written).toEqual(["G", "Gold"]);
});

test("when the page goes, what waits is sent without waiting, once", async () => {
  const { keeper, written, end } = slowKeeper();
  keeper.keep("G");
  keeper.keep("Gold");
  keeper.flush();
  keeper.flush();
  expect(written).toEqual(["G", "Gold"]);
  await end();
  expect(written).toEqual(["G", "Gold"]);
});

test("a writing that failed is told, and the next one is made all the same", async () => {
  const { keeper, written, told, end } = slowKeeper();
  keeper.keep("G");
  keeper.keep("Gold");
  await end(false);
  await end(true);
  expect(told).toEqual([false, true]);
  expect(written).toEqual(["G", "Gold"]);
});
