import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../tools/command.ts";
import { stages } from "../tools/stages/index.ts";
import { countResults, type VitestReport } from "../tools/stages/vitest-results.ts";
import { endStrays, strays } from "../tools/strays.ts";

const file = (status: string, ...tests: string[]): VitestReport["testResults"][number] => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test.for<
  [what: string, report: VitestReport | undefined, exitCode: number | undefined, passed: number, failed: number]
>([
  ["all passed", { success: true, testResults: [file("passed", "passed", "passed")] }, 0, 2, 0],
  ["one failed", { success: false, testResults: [file("failed", "passed", "failed")] }, 1, 1, 1],
  ["one skipped", { success: true, testResults: [file("passed", "passed", "skipped")] }, 0, 1, 1],
  ["one to be written", { success: true, testResults: [file("passed", "passed", "todo")] }, 0, 1, 1],
  ["a file that does not load", { success: false, testResults: [file("passed", "passed"), file("failed")] }, 1, 1, 1],
  ["a hook that fails afterwards", { success: false, testResults: [file("failed", "passed")] }, 1, 1, 1],
  ["an unhandled rejection", { success: false, testResults: [file("passed", "passed")] }, 1, 1, 1],
  ["an exit code alone", { success: true, testResults: [file("passed", "passed")] }, 1, 1, 1],
  ["a death by signal", { success: true, testResults: [file("passed", "passed")] }, undefined, 1, 1],
  ["no test", { success: true, testResults: [] }, 0, 0, 1],
  ["no report", undefined, 0, 0, 1],
])("%s is counted", ([, report, exitCode, passed, failed]) => {
  expect(countResults(report, exitCode)).toEqual({ passed, failed });
});

test("the stages are these, in this order", () => {
  expect(stages.map(({ name }) => name)).toEqual([
    "format",
    "types",
    "lint",
    "floors",
    "build",
    "add-ons",
    "house",
    "unit",
    "components",
    "contract",
    "integration",
    "e2e",
  ]);
});

test("a stage that does not exist is refused", () => {
  const runner = join(root, "test", "tools", "run-tests.ts");
  const { status, stderr } = spawnSync(process.execPath, [runner, "nonsense"], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("No stage is called nonsense.");
});

test("processes left over from a run are found and ended, others are not", async () => {
  const folder = join(root, "no-such-run");
  const start = (run: string) =>
    spawn(process.execPath, ["-e", "console.log(1); setInterval(() => {}, 1000)", `${run}/profile`], {
      env: { ...process.env, SIDEKICK_RUN: run },
      stdio: ["ignore", "pipe", "ignore"],
    });
  const [left, other] = [start(folder), start(`${folder}-of-another`)];
  onTestFinished(() => void [left, other].map((child) => child.kill("SIGKILL")));
  await Promise.all([once(left.stdout, "data"), once(other.stdout, "data")]);
  expect(strays(folder)).toEqual(process.platform === "win32" ? [] : [left.pid]);
  endStrays(folder);
  if (process.platform === "win32") left.kill("SIGKILL");
  await once(left, "exit");
  expect(strays(folder)).toEqual([]);
  expect(other.exitCode).toBe(null);
});
