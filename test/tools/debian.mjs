import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { SetUpError } from "./set-up-error.mjs";

let listsAreFresh = false;

/**
 * Whether we may install packages: on Debian itself, as root. The chromium package of Debian's children may be a snap,
 * which cannot read our folders.
 */
export function mayInstall() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/**
 * Installs Debian packages by apt-get.
 * @throws SetUpError with what apt-get said
 */
export function install(packages) {
  console.log(`Installing ${packages.join(", ")}.`);
  if (!listsAreFresh) apt(["update"]);
  listsAreFresh = true;
  apt(["install", "--yes", "--no-install-recommends", ...packages]);
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr, error } = spawnSync("apt-get", ["-q", ...args], { env, encoding: "utf8" });
  if (status === 0) return;
  throw new SetUpError(`apt-get ${args.join(" ")} failed.\n${error?.message ?? `${stdout}${stderr}`.trim()}`);
}
