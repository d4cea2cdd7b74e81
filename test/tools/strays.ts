import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

type Process = { readonly id: number; readonly parent: number; readonly text: string };

/**
 * Processes that still run for the run that owns `folder`, browsers above all, and the processes that they started.
 * Linux tells by their environment, in which every stage finds SIDEKICK_RUN; elsewhere by the browser's profile inside
 * `folder` on its command line. Windows answers none: there a browser ends with the process that started it.
 */
export function strays(folder: string): number[] {
  if (process.platform === "win32") return [];
  const linux = process.platform === "linux";
  const running = (linux ? processesOfLinux() : processesByPs()).filter(({ id }) => id !== process.pid);
  const mark = linux ? `\0SIDEKICK_RUN=${folder}\0` : `${folder}/`;
  let found = running.filter(({ text }) => text.includes(mark));
  // A browser's helpers write over their environment: they are known by their parents.
  for (let before = -1; before !== found.length; ) {
    before = found.length;
    const ids = new Set(found.map(({ id }) => id));
    found = running.filter(({ id, parent }) => ids.has(id) || ids.has(parent));
  }
  return found.map(({ id }) => id);
}

/** Ends them, each by its id, and waits until they are gone, five seconds at most: a dying browser still writes files. */
export function endStrays(folder: string): void {
  const ids = strays(folder);
  for (const id of ids) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It has ended by itself since.
    }
  }
  const deadline = Date.now() + 5_000;
  while (Date.now() < deadline && ids.some(isAlive)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}

function processesOfLinux(): Process[] {
  const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return ids.map((id) => {
    const { state, parent } = statusOf(id);
    return { id: Number(id), parent, text: state === "Z" ? "" : `\0${fileOf(id, "environ")}\0` };
  });
}

function processesByPs(): Process[] {
  const { stdout } = spawnSync("ps", ["-axww", "-o", "pid=,ppid=,command="], { encoding: "utf8" });
  return stdout.split("\n").map((text) => {
    const [id = 0, parent = 0] = text.trim().split(/\s+/, 2).map(Number);
    return { id, parent, text };
  });
}

function isAlive(id: number): boolean {
  if (process.platform === "linux") return !["", "Z", "X"].includes(statusOf(String(id)).state);
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** The state letter and the parent: the two fields behind the name, which stands in brackets and may hold anything. */
function statusOf(id: string): { readonly state: string; readonly parent: number } {
  const stat = fileOf(id, "stat");
  const [state = "", parent = "0"] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { state, parent: Number(parent) };
}

function fileOf(id: string, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, "utf8");
  } catch {
    return "";
  }
}
