import type { IModule } from "dependency-cruiser";
import type { Violation } from "./cruise.ts";

type ReachRule = { readonly rule: string; readonly from: RegExp; readonly never: RegExp };

/** What a context may not load, however long the way. Type imports are erased and load nothing. */
export const reachRules: readonly ReachRule[] = [
  {
    rule: "content-script-loads-library",
    from: /^entrypoints\/(?:[^/]+\.)?content(?:\.tsx?$|\/index\.tsx?$)/,
    never: /(?:^|\/)node_modules\/(?:react|react-dom|react-[^/]+|dexie|dexie-[^/]+|zod|@azure\/[^/]+)\//,
  },
  { rule: "component-loads-service", from: /^components\//, never: /^lib\/(?:api|auth|sync)\// },
];

/** Follows imports, but type imports, from every file a rule starts at. One violation per start and forbidden file. */
export function reachViolations(modules: readonly IModule[], rules = reachRules): Violation[] {
  const bySource = new Map(modules.map((module) => [module.source, module]));
  return rules.flatMap(({ rule, from, never }) =>
    modules
      .filter(({ source }) => from.test(source))
      .flatMap(({ source }) =>
        [...loadedFrom(source, bySource)].filter((to) => never.test(to)).map((to) => ({ rule, from: source, to })),
      ),
  );
}

function loadedFrom(start: string, bySource: ReadonlyMap<string, IModule>): Set<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const dependency of bySource.get(source)?.dependencies ?? []) {
      if (dependency.dependencyTypes.includes("type-only") || seen.has(dependency.resolved)) continue;
      seen.add(dependency.resolved);
      queue.push(dependency.resolved);
    }
  }
  return seen;
}
