import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
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

/** What a test needs that answers the browser's own dialogs: a display, a window manager, and keys to press. */
const displayTools = { Xvfb: "xvfb", xdotool: "xdotool", openbox: "openbox" };

/** Sees to it, where we may install, that there can be a display without a screen. Elsewhere the test that needs it says so. */
export function ensureDisplay() {
  if (process.platform !== "linux" || !mayInstall()) return;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const missing = Object.keys(displayTools).filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
  if (missing.length > 0) install(missing.map((name) => displayTools[name]));
}

function drawsKorean() {
  const { status, stdout } = spawnSync("fc-list", [":lang=ko"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}
