import { spawnSync } from "node:child_process";
import { findBrowser, missingBrowser } from "./browsers.mjs";
import { install, mayInstall } from "./debian.mjs";
import { SetUpError } from "./set-up-error.mjs";

/** Debian's packages that bring a browser, and letters to draw with. */
const packagesOf = { chromium: ["chromium", "fonts-liberation"], firefox: ["firefox-esr"] };

/**
 * Sees to it that these browsers are there, and where we may install also a Korean font.
 * @param kinds "chromium", "firefox"
 * @throws SetUpError saying what to install where we may not
 */
export function ensureBrowsers(kinds) {
  const missing = kinds.filter((kind) => findBrowser(kind) === undefined);
  if (!mayInstall()) {
    if (missing[0] !== undefined) throw new SetUpError(missingBrowser(missing[0]));
    return;
  }
  const packages = missing.flatMap((kind) => packagesOf[kind]);
  if (!drawsKorean()) packages.push("fonts-noto-cjk");
  if (packages.length === 0) return;
  install(packages);
  for (const kind of missing) if (findBrowser(kind) === undefined) throw new SetUpError(missingBrowser(kind));
}

function drawsKorean() {
  const { status, stdout } = spawnSync("fc-list", [":lang=ko"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}
