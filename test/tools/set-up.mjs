import { spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync, utimesSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { ensureDependencies } from "./dependencies.mjs";
import { ensureBrowsers, ensureDisplay } from "./ensure-browsers.mjs";
import { nodeRuntime } from "./node-runtime.mjs";
import { SetUpError } from "./set-up-error.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Installs what is missing, then runs one of our TypeScript tools with a Node that can, and ends as it ends.
 * Where everything is in place nothing is installed and no time is lost.
 * @param tool file name in test/tools
 * @param needs what the tool needs: "chromium", "firefox", "display"
 */
export async function setUpAndRun(tool, needs) {
  try {
    ensureDependencies(root);
    const node = nodeRuntime(root);
    process.env.PATH = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
    ensureWxtTypes(node);
    ensureBrowsers(needs.filter((need) => need !== "display"));
    if (needs.includes("display")) ensureDisplay();
    // Not as arguments: the Nodes that this one starts need them too.
    process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS ?? "", ...node.flags].join(" ").trim();
    const args = [join(root, "test", "tools", tool), ...process.argv.slice(2)];
    await follow(spawn(node.command, args, { cwd: root, stdio: "inherit" }));
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Writes the types that WXT derives from its configuration and the entrypoints, unless they are newer than both. */
function ensureWxtTypes(node) {
  const made = join(root, ".wxt", "tsconfig.json");
  const sources = ["wxt.config.ts", "package-lock.json", "entrypoints", ...foldersIn("entrypoints")];
  const newest = Math.max(...sources.map((source) => statSync(join(root, source)).mtimeMs));
  if ((statSync(made, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= newest) return;
  const wxt = join(root, "node_modules", "wxt", "bin", "wxt.mjs");
  const { status, stdout, stderr } = spawnSync(node.command, [wxt, "prepare"], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new SetUpError(`wxt prepare failed.\n${stdout}${stderr}`);
  utimesSync(made, new Date(), new Date());
}

function foldersIn(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

/** Passes signals on to the tool, and ends with its exit code or by its signal. */
function follow(child) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
      resolve();
    });
  });
}
