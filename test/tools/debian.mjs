import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { findBrowser, missingBrowser } from "./browsers.mjs";
import { SetUpError } from "./set-up-error.mjs";

/** Packages of Debian that bring a browser, and letters to draw with. */
const packagesOf = { chromium: ["chromium", "fonts-liberation"], firefox: ["firefox-esr"] };

/**
 * Sees to it that these browsers are installed, and on Debian a Korean font: there, as root, by apt-get.
 * @throws SetUpError saying what to install where we cannot
 */
export function ensureBrowsers(kinds) {
  const missing = kinds.filter((kind) => findBrowser(kind) === undefined);
  const mayInstall = isDebian() && process.getuid?.() === 0;
  const first = missing[0];
  if (first !== undefined && !mayInstall) throw new SetUpError(missingBrowser(first));
  const packages = missing.flatMap((kind) => packagesOf[kind]);
  if (mayInstall && !drawsKorean()) packages.push("fonts-noto-cjk");
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(", ")}.`);
  apt(["update"]);
  apt(["install", "--yes", "--no-install-recommends", ...packages]);
  for (const kind of missing) if (findBrowser(kind) === undefined) throw new SetUpError(missingBrowser(kind));
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr, error } = spawnSync("apt-get", ["-q", ...args], { env, encoding: "utf8" });
  if (status === 0) return;
  throw new SetUpError(`apt-get ${args.join(" ")} failed.\n${error?.message ?? `${stdout}${stderr}`.trim()}`);
}

/** Debian itself: the chromium package of its children may be a snap, which cannot read our folders. */
function isDebian() {
  return existsSync("/etc/os-release") && /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function drawsKorean() {
  const { status, stdout } = spawnSync("fc-list", [":lang=ko"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}
