import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { stages } from "./stages/index.ts";
import type { Outcome, Stage } from "./stages/stage.ts";
import { endStrays } from "./strays.ts";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(", ")}. There are: ${stages.map(({ name }) => name).join(", ")}`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "sidekick-run-"));
process.on("exit", () => {
  endStrays(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}

const surroundings = { env: { ...process.env, CI: "true", NO_COLOR: "1", SIDEKICK_RUN: folder }, folder };
const broken = new Set<string>();
const total = { passed: 0, failed: 0 };

for (const stage of stages) {
  if (asked.length > 0 && !asked.includes(stage.name)) continue;
  const began = performance.now();
  const outcome = await enter(stage);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counts = outcome.failed > 0 ? `${outcome.passed} passed, ${outcome.failed} failed` : `${outcome.passed} passed`;
  console.log(`${stage.name.padEnd(12)}${seconds.padStart(6)} s  ${counts}`);
  if (outcome.failed > 0) {
    broken.add(stage.name);
    console.log(`\n${stripVTControlCharacters(outcome.output).trim()}\n`);
  }
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  endStrays(folder);
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function enter(stage: Stage): Promise<Outcome> {
  if (stage.needs !== undefined && broken.has(stage.needs)) {
    return { passed: 0, failed: 1, output: `Not run: ${stage.needs} failed.` };
  }
  try {
    return await stage.run(surroundings);
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? String(error.stack) : String(error) };
  }
}
