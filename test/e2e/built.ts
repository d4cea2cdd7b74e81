import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The production build that the browser loads: `npm run build` makes it. */
export const extensionFolder = fileURLToPath(new URL("../../.output/chrome-mv3", import.meta.url));

/** The same for Firefox. */
export const firefoxFolder = fileURLToPath(new URL("../../.output/firefox-mv3", import.meta.url));

/** Runs once before the end-to-end tests, which test the build and nothing else. */
export default function requireBuild(): void {
  if ([extensionFolder, firefoxFolder].every((folder) => existsSync(`${folder}/manifest.json`))) return;
  throw new Error("The extension is not built. Run `npm run build`, or `npm test -- build e2e`.");
}
