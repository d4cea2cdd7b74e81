import { expect, test } from "vitest";
import { type Faults, runTruth } from "../../bench/truth/run.ts";

test("no frame of 20,000 random steps names another customer than its window's, or bears another's rows", async () => {
  const run = await runTruth(20_000, 7);
  expect(run.wrong).toEqual([]);
  expect(run.rests).toBe(50);
  expect(run.kills).toBeGreaterThan(50);
  expect(run.named).toBeGreaterThan(10_000);
  expect(run.forgotten).toBeLessThan(run.rests * 3 * 0.1);
});

const planted: readonly [what: string, faults: Faults][] = [
  ["a screen that keeps what it shows when the tab is switched", { keepsOnSwitch: true }],
  ["a screen that takes a judgement of another address", { ignoresAddress: true }],
  ["rows that are painted whomever they were asked for", { ignoresRowsKey: true }],
  ["a memory that is shown before the tab was judged anew", { trustsMemory: true }],
  ["a worker that forgets which moves died with the one before", { forgetsMarks: true }],
];

test.for(planted)("the model catches %s", async ([, faults]) => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= 12 && wrong.length === 0; seed += 1) {
    wrong.push(...(await runTruth(20_000, seed, faults)).wrong);
  }
  expect(wrong).not.toEqual([]);
});
