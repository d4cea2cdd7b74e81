/**
 * Reads a million planted addresses and more: `node test/bench/addresses.ts [COUNT] [SEED]`.
 * Prints how many a second and how many were read wrong; exit code 1 if one was.
 */
import fc from "fast-check";
import { readAddress } from "../../lib/detection/address.ts";
import { plantedAddress, verdict } from "./planted-address.ts";

const count = Number(process.argv[2] ?? 1_200_000);
const seed = Number(process.argv[3] ?? 20_261_122);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write("addresses: COUNT is a number above zero, SEED a whole number\n");
  process.exit(2);
}
const batch = 20_000;
const kinds = new Map<string, number>();
let done = 0;
let wrong = 0;
let reading = 0;
const start = performance.now();
while (done < count) {
  const size = Math.min(batch, count - done);
  const tapes = fc.sample(fc.uint32Array({ minLength: 48, maxLength: 48 }), { numRuns: size, seed: seed + done });
  const planted = tapes.map(plantedAddress);
  const before = performance.now();
  const answers = planted.map(({ address }) => readAddress(address));
  reading += performance.now() - before;
  planted.forEach((one, index) => {
    kinds.set(one.expect, (kinds.get(one.expect) ?? 0) + 1);
    const problem = verdict(one, answers[index]);
    if (problem === undefined) return;
    wrong += 1;
    if (wrong <= 10)
      process.stderr.write(`${problem}: ${JSON.stringify(one)} read as ${JSON.stringify(answers[index])}\n`);
  });
  done += size;
}
const seconds = (performance.now() - start) / 1000;
const parts = [...kinds].map(([kind, number]) => `${kind}=${number}`).join(" ");
process.stdout.write(
  `addresses=${done} wrong=${wrong} ${parts}\n` +
    `${Math.round(done / seconds)} a second in all, ${Math.round((done / reading) * 1000)} a second read, seed ${seed}\n`,
);
process.exitCode = wrong === 0 ? 0 : 1;
