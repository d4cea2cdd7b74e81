/**
 * Lets dice drive tabs, windows, panels and a worker that dies, a million steps and more: `node test/bench/truth.ts [STEPS] [SEED]`.
 * Prints how often a screen painted what it must not; exit code 1 if one did.
 */
import { runTruth } from "./truth/run.ts";

const total = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 20_261_122);
if (!Number.isSafeInteger(total) || total < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write("truth: STEPS is a number above zero, SEED a whole number\n");
  process.exit(2);
}
const each = 20_000;
const sum = { steps: 0, named: 0, kills: 0, rests: 0, forgotten: 0, wrong: 0 };
for (let run = 0; sum.steps < total; run += 1) {
  const done = await runTruth(Math.min(each, total - sum.steps), seed + run);
  for (const problem of done.wrong) process.stderr.write(`seed ${seed + run}, ${problem}\n`);
  for (const key of ["steps", "named", "kills", "rests", "forgotten"] as const) sum[key] += done[key];
  sum.wrong += done.wrong.length;
}
const parts = Object.entries(sum).map(([name, count]) => `${name}=${count}`);
process.stdout.write(`${parts.join(" ")}, seed ${seed}\n`);
process.exitCode = sum.wrong === 0 && sum.named > 0 ? 0 : 1;
