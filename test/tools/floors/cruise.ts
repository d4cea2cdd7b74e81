import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IModule } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";

/** One import that breaks a rule; `rule` is the name in .dependency-cruiser.mjs. */
export type Violation = { readonly rule: string; readonly from: string; readonly to: string };

/** What was seen of a tree. `modules` holds its own files and the packages and assets they import. */
export type Cruise = {
  readonly violations: readonly Violation[];
  readonly modules: readonly IModule[];
  /** Files of the tree itself whose imports were read. */
  readonly files: number;
  readonly dependencies: number;
};

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const roots = ["lib", "components", "entrypoints", "test", "wxt.config.ts"];

/**
 * Reads every import below `tree` and judges it by .dependency-cruiser.mjs of this repository.
 * Throws when a file cannot be parsed or a root folder is missing.
 */
export async function cruiseTree(tree: string = repository): Promise<Cruise> {
  const missing = roots.filter((root) => !existsSync(join(tree, root)));
  if (missing.length > 0) throw new Error(`Nothing to check: ${missing.join(", ")} missing in ${tree}`);
  const options = await extractDepcruiseOptions(join(repository, ".dependency-cruiser.mjs"));
  const { output } = await cruise(roots, { ...options, baseDir: tree }, options.enhancedResolveOptions ?? {});
  if (typeof output === "string") throw new Error(output);
  return readResult(output);
}

function readResult(result: ICruiseResult): Cruise {
  const own = result.modules.filter((module) => roots.some((root) => module.source.startsWith(root)));
  return {
    violations: result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    modules: result.modules,
    files: own.filter((module) => /\.(tsx?|m?js)$/.test(module.source)).length,
    dependencies: own.reduce((sum, module) => sum + module.dependencies.length, 0),
  };
}
