import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/**
 * Processes that still run for the run that owns `folder`, browsers above all.
 * Linux tells by their environment, in which every stage finds SIDEKICK_RUN; elsewhere by the browser's profile inside
 * `folder` on its command line. Windows answers none: there a browser ends with the process that started it.
 */
export function strays(folder: string): number[] {
  if (process.platform === "win32") return [];
  return process.platform === "linux" ? byEnvironment(`SIDEKICK_RUN=${folder}`) : byCommandLine(`${folder}/`);
}

/** Ends them, each by its id. */
export function endStrays(folder: string): void {
  for (const id of strays(folder)) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It has ended by itself since.
    }
  }
}

function byEnvironment(entry: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((id) => environmentOf(id).split("\0").includes(entry))
    .map(Number);
}

function environmentOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/environ`, "utf8");
  } catch {
    return "";
  }
}

function byCommandLine(argument: string): number[] {
  const { stdout } = spawnSync("ps", ["-axww", "-o", "pid=,command="], { encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => line.includes(argument));
  return lines.map((line) => Number.parseInt(line, 10)).filter((id) => id !== process.pid);
}
