import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "../command.ts";
import { npmCommand } from "../dependencies.mjs";
import type { Stage } from "./stage.ts";

const made = ["chrome-mv3", "edge-mv3", "firefox-mv3"];

/** `npm run build` makes the extension for every browser, from nothing. */
export const build: Stage = {
  name: "build",
  async run({ env }) {
    for (const folder of made) rmSync(join(root, ".output", folder), { recursive: true, force: true });
    const { command, args, shell } = npmCommand();
    const { code, output } = await run({ program: command, args: [...args, "run", "build"], shell }, env);
    const missing = made.filter((folder) => !existsSync(join(root, ".output", folder, "manifest.json")));
    const passed = code === 0 && missing.length === 0;
    const note = missing.length > 0 ? `\nNot made: ${missing.join(", ")}\n` : "";
    return { passed: Number(passed), failed: Number(!passed), output: output + note };
  },
};
