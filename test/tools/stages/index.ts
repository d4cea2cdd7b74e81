import { packaged, script } from "../command.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Stage } from "./stage.ts";
import { vitestProject } from "./vitest-project.ts";

/** What `npm test` runs, in this order. */
export const stages: readonly Stage[] = [
  check(
    "format",
    () => packaged("@biomejs/biome", ["check", ".", "--max-diagnostics=none"], "biome"),
    /Checked [1-9]\d* files/,
  ),
  check("types", () => packaged("typescript", ["--noEmit", "-p", ".", "--diagnostics"], "tsc"), /^Files: +[1-9]/m),
  check("lint", () => packaged("oxlint", ["--type-aware", "--deny-warnings"]), /on [1-9]\d* files/),
  check("floors", () => script("test/tools/check-floors.ts"), /^[1-9]\d* files/m),
  build,
  check("add-ons", () => packaged("addons-linter", [".output/firefox-mv3", "--boring"]), /errors\s+0/, "build"),
  vitestProject("house"),
  vitestProject("unit"),
  vitestProject("components"),
  vitestProject("contract"),
  vitestProject("integration"),
  vitestProject("e2e", "build"),
];
