import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { SetUpError } from "./set-up-error.mjs";

/** What the browsers are called on the PATH, the likeliest first. */
const commands = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
  ],
  firefox: ["firefox-esr", "firefox"],
};

/** Where they are installed when not on the PATH, below the folders for programs. */
const places = {
  darwin: {
    chromium: [
      "Chromium.app/Contents/MacOS/Chromium",
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    firefox: ["Firefox.app/Contents/MacOS/firefox"],
  },
  win32: {
    chromium: [
      "Chromium/Application/chrome.exe",
      "Google/Chrome/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ],
    firefox: ["Mozilla Firefox/firefox.exe"],
  },
  linux: {
    chromium: ["google/chrome/chrome", "microsoft/msedge/msedge"],
    firefox: ["firefox/firefox"],
  },
};

/** The variable that names the browser to use, before anything is looked for. */
export const variables = { chromium: "CHROMIUM_PATH", firefox: "FIREFOX_PATH" };

/**
 * Files at which a browser may be, in the order of preference. "chromium" stands for Chromium, Chrome and Edge.
 * @param kind "chromium" or "firefox"
 * @param platform process.platform
 * @param env process.env
 */
export function browserCandidates(kind, platform, env) {
  const path = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  const named = platform === "win32" ? [] : commands[kind].flatMap((name) => path.map((folder) => join(folder, name)));
  const folders = {
    darwin: ["/Applications", join(env.HOME ?? "", "Applications")],
    win32: [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter((folder) => folder !== undefined),
    linux: ["/opt", "/usr/lib"],
  };
  const placed = (places[platform]?.[kind] ?? []).flatMap((place) =>
    folders[platform].map((folder) => join(folder, place)),
  );
  return [...named, ...placed];
}

/**
 * The browser installed here, or undefined.
 * @throws SetUpError when the variable names a file that cannot be run
 */
export function findBrowser(kind, env = process.env) {
  const chosen = env[variables[kind]];
  if (chosen !== undefined && chosen !== "") {
    if (isProgram(chosen)) return chosen;
    throw new SetUpError(`${variables[kind]} is ${chosen}, and that is no program.`);
  }
  return browserCandidates(kind, process.platform, env).find(isProgram);
}

/** The browser installed here. Throws when there is none: set-up installs it or says what to install. */
export function browserPath(kind) {
  const path = findBrowser(kind);
  if (path === undefined) throw new SetUpError(missingBrowser(kind));
  return path;
}

/** What to install, in words. */
export function missingBrowser(kind) {
  const names = { chromium: "Chromium, Chrome or Edge", firefox: "Firefox" };
  const packages = { chromium: "chromium fonts-liberation fonts-noto-cjk", firefox: "firefox-esr" };
  return [
    `No ${names[kind]} was found. Install one, or name one in ${variables[kind]}.`,
    `On Debian: sudo apt-get install ${packages[kind]}`,
  ].join("\n");
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
