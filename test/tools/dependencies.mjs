import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SetUpError } from "./set-up-error.mjs";

/**
 * Why the installed packages are not those of the lock file, or undefined when they are.
 * Packages made for another machine are not expected; a package made for this one is, though npm calls it optional.
 * @param wanted `packages` of package-lock.json
 * @param installed `packages` of node_modules/.package-lock.json
 * @param machine `{ os, cpu, libc }`, libc undefined outside Linux
 */
export function dependencyGap(wanted, installed, machine) {
  for (const [path, { version, integrity, optional, os, cpu, libc }] of Object.entries(wanted)) {
    if (path === "") continue;
    const found = installed[path];
    if (found === undefined) {
      const unbound = os === undefined && cpu === undefined;
      const fits = suits(os, machine.os) && suits(cpu, machine.cpu) && suits(libc, machine.libc);
      if (optional && (unbound || !fits)) continue;
      return `${path} is missing`;
    }
    if (found.version !== version || found.integrity !== integrity) return `${path} is another version`;
  }
  const extra = Object.keys(installed).find((path) => wanted[path] === undefined);
  return extra === undefined ? undefined : `${extra} is not in package-lock.json`;
}

/** npm's os, cpu and libc fields: nothing, one name or several, a leading `!` excludes. */
function suits(allowed, actual) {
  if (allowed === undefined || actual === undefined) return true;
  const names = [allowed].flat();
  if (names.includes(`!${actual}`)) return false;
  return names.includes(actual) || names.every((name) => name.startsWith("!"));
}

/** This machine, in the words of npm's lock file. */
export function thisMachine() {
  process.report.excludeNetwork = true;
  const glibc = process.platform === "linux" && process.report.getReport().header.glibcVersionRuntime;
  const libc = process.platform === "linux" ? (glibc ? "glibc" : "musl") : undefined;
  return { os: process.platform, cpu: process.arch, libc };
}

/** Runs `npm ci` when node_modules is absent or not what package-lock.json says. */
export function ensureDependencies(root) {
  const gap = gapOf(root);
  if (gap === undefined) return;
  console.log(`Installing dependencies: ${gap}.`);
  const npm = npmCommand();
  // Optional packages are not optional here: they carry the compilers and, on Linux, Node itself. No package needs its install script.
  const options = ["--include=dev", "--include=optional", "--ignore-scripts", "--engine-strict=false"];
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync(npm.command, [...npm.args, "ci", ...options, ...quiet], {
    cwd: root,
    stdio: "inherit",
    shell: npm.shell,
  });
  if (status !== 0)
    throw new SetUpError(`npm ci failed${error ? ` (${error.message})` : ""}. It needs the npm registry.`);
  const left = gapOf(root);
  if (left !== undefined)
    throw new SetUpError(`npm ci ended well, yet ${left}. Does the npm registry carry that package?`);
}

function gapOf(root) {
  const hidden = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return "node_modules is not there yet";
  const packages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  return dependencyGap(packages(join(root, "package-lock.json")), packages(hidden), thisMachine());
}

/** How npm is called here: by its script where npm started us, else by name. */
export function npmCommand() {
  const script = process.env.npm_execpath;
  if (script !== undefined && /\.c?js$/.test(script))
    return { command: process.execPath, args: [script], shell: false };
  return { command: "npm", args: [], shell: process.platform === "win32" };
}
