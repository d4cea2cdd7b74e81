// What may import what. Read by test/tools/floors (the `floors` stage of `npm test`) and by the depcruise command.
// Type imports count like any other. What a context *loads* is judged in test/tools/floors/reach.ts.

/** Floors from the ground up; a folder in lib/ that is missing here fails the house tests. */
export const floors = [
  ["lib/schemas"],
  [
    "lib/clouds",
    "lib/portals",
    "lib/detection",
    "lib/health",
    "lib/requests",
    "lib/pricing",
    "lib/plans",
    "lib/escalation",
    "lib/i18n",
    "lib/appearance",
    "lib/advice",
  ],
  ["lib/api"],
  [
    "lib/auth",
    "lib/database",
    "lib/settings",
    "lib/sync",
    "lib/tracking",
    "lib/commands",
    "lib/messaging",
    "lib/platform",
  ],
  ["components"],
  ["entrypoints"],
];

/** Registries: the folder of the units, and the files in it that are no unit but hold them together. */
export const registries = [
  { name: "portals", units: "lib/portals", shared: ["index", "portal"] },
  { name: "clouds", units: "lib/clouds", shared: ["index", "cloud"] },
  { name: "locales", units: "lib/i18n/locales", shared: ["index"] },
  { name: "endpoints", units: "lib/api/[^/]+", shared: ["index"] },
];

const inside = (folders) => `^(${folders.join("|")})/`;
const unitsOf = ({ units }) => `^${units}/[^/]+\\.tsx?$`;
const sharedOf = ({ units, shared }) => `^${units}/(${shared.join("|")})\\.tsx?$`;

const floorRules = floors.slice(0, -1).map((folders, floor) => ({
  name: `floor-${floor}-looks-up`,
  comment: `${folders.join(", ")} stand below what they import`,
  severity: "error",
  from: { path: inside(folders) },
  to: { path: inside(floors.slice(floor + 1).flat()) },
}));

const registryRules = registries.map((registry) => ({
  name: `unit-imports-unit-in-${registry.name}`,
  comment: "units of one registry never import each other: shared grammar goes in a folder of its own",
  severity: "error",
  from: { path: unitsOf(registry), pathNot: sharedOf(registry) },
  to: { path: unitsOf(registry), pathNot: sharedOf(registry) },
}));

export default {
  forbidden: [
    ...floorRules,
    ...registryRules,
    {
      name: "grammar-imports-unit",
      comment: "shared grammar knows no portal",
      severity: "error",
      from: { path: "^lib/portals/grammar/" },
      to: { path: unitsOf(registries[0]), pathNot: "^lib/portals/portal\\.ts$" },
    },
    { name: "cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "browser-outside-platform",
      comment: "only lib/platform and entrypoints touch the browser's interface",
      severity: "error",
      from: { path: "^(lib|components)/", pathNot: "^lib/platform/" },
      to: {
        path: "(^|/)node_modules/(wxt|webextension-polyfill|@wxt-dev/[^/]+|@types/(webextension-polyfill|chrome))/",
      },
    },
    {
      name: "component-imports-service",
      comment: "components ask and read through components/hooks",
      severity: "error",
      from: { path: "^components/", pathNot: "^components/hooks/" },
      to: { path: "^lib/(api|auth|sync|database)/" },
    },
    {
      name: "hook-imports-service",
      comment: "hooks read lib/database and ask through lib/commands",
      severity: "error",
      from: { path: "^components/hooks/" },
      to: { path: "^lib/(api|auth|sync)/" },
    },
    {
      name: "test-imported-by-product",
      comment: "only tests import tests",
      severity: "error",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
    {
      name: "zod-not-mini",
      comment: "zod/mini is a fifth of zod's size",
      severity: "error",
      from: { path: "^(lib|components|entrypoints)/" },
      to: { path: "(^|/)node_modules/zod/", pathNot: "(^|/)node_modules/zod/mini/" },
    },
    { name: "unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "orphan",
      comment: "a file in lib that imports nothing and that nothing imports",
      severity: "error",
      from: { orphan: true, path: "^lib/" },
      to: {},
    },
  ],
  options: {
    // TypeScript 7 has no interface for programs; swc reads the same imports. It does not see `import("x").Type`: lint forbids that form.
    parser: "swc",
    tsPreCompilationDeps: true,
    moduleSystems: ["es6", "cjs"],
    // Declarations beside a .mjs file: swc cannot read them, and what they import is not loaded.
    exclude: { path: "^(lib|components|entrypoints|test)/.*\\.d\\.[cm]?ts$" },
    doNotFollow: { path: "(^|/)node_modules/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
