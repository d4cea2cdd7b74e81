import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { root } from "../tools/command.ts";
import { cruiseTree } from "../tools/floors/cruise.ts";
import { reachRules, reachViolations } from "../tools/floors/reach.ts";
import { type Files, plant } from "./checks/planted-tree.ts";

/** A small house in which every import is allowed. */
const sound: Files = {
  "wxt.config.ts": `import { defineConfig } from "wxt"; import { clouds } from "./lib/clouds/index.ts"; export default defineConfig({ clouds });`,
  "lib/schemas/noun.ts": `import * as z from "zod/mini"; export type Noun = string; export const noun = z.string();`,
  "lib/schemas/word.ts": `import type { Noun } from "./noun.ts"; export type Word = Noun;`,
  "lib/clouds/cloud.ts": `import type { Word } from "../schemas/word.ts"; export type Cloud = Word;`,
  "lib/clouds/blue.ts": `import type { Cloud } from "./cloud.ts"; export const blue: Cloud = "";`,
  "lib/clouds/red.ts": `import type { Cloud } from "./cloud.ts"; export const red: Cloud = "";`,
  "lib/clouds/index.ts": `export { blue } from "./blue.ts"; export { red } from "./red.ts"; export const clouds = [];`,
  "lib/portals/grammar/path.ts": `import type { Word } from "../../schemas/word.ts"; export const path: Word = "";`,
  "lib/portals/portal.ts": `import type { Cloud } from "../clouds/cloud.ts"; export type Portal = Cloud;`,
  "lib/portals/shop.ts": `import type { Portal } from "./portal.ts"; import { path } from "./grammar/path.ts"; export const shop: Portal = path;`,
  "lib/portals/mill.ts": `import type { Portal } from "./portal.ts"; export const mill: Portal = "";`,
  "lib/portals/index.ts": `export { mill } from "./mill.ts"; export { shop } from "./shop.ts";`,
  "lib/i18n/locales/en.ts": `import type { Word } from "../../schemas/word.ts"; export const en: Word = "";`,
  "lib/i18n/locales/ko.ts": `import type { Word } from "../../schemas/word.ts"; export const ko: Word = "";`,
  "lib/i18n/locales/index.ts": `export { en } from "./en.ts"; export { ko } from "./ko.ts";`,
  "lib/api/client.ts": `import { blue } from "../clouds/index.ts"; export const client = blue;`,
  "lib/api/graph/users.ts": `import { client } from "../client.ts"; export const users = client;`,
  "lib/api/graph/health.ts": `import { client } from "../client.ts"; export const health = client;`,
  "lib/api/index.ts": `export { users } from "./graph/users.ts"; export { health } from "./graph/health.ts";`,
  "lib/auth/token.ts": `import { client } from "../api/client.ts"; export const token = client; export type Token = string;`,
  "lib/database/rows.ts": `import { Dexie } from "dexie"; export const rows = new Dexie("rows");`,
  "lib/commands/ask.ts": `import type { Token } from "../auth/token.ts"; export const ask = (token: Token) => token;`,
  "lib/platform/tabs.ts": `import { browser } from "wxt/browser"; export const tabs = browser.tabs;`,
  "components/hooks/use-rows.ts": `import { rows } from "../../lib/database/rows.ts"; import { ask } from "../../lib/commands/ask.ts"; export const useRows = () => ask(rows.name);`,
  "components/card.css": `.card {}`,
  "components/card.tsx": `import { useState } from "react"; import "./card.css"; import { useRows } from "./hooks/use-rows.ts"; export const Card = () => <p>{useRows()}{useState(0)}</p>;`,
  "entrypoints/background.ts": `import { defineBackground } from "wxt/utils/define-background"; import { token } from "../lib/auth/token.ts"; import { tabs } from "../lib/platform/tabs.ts"; import { users } from "../lib/api/index.ts"; export default defineBackground(() => [token, tabs, users]);`,
  "entrypoints/portal.content.ts": `import { shop } from "../lib/portals/index.ts"; import type { Noun } from "../lib/schemas/noun.ts"; import { en } from "../lib/i18n/locales/index.ts"; const noun: Noun = shop; export default [en, noun];`,
  "entrypoints/panel/main.tsx": `import { Card } from "../../components/card.tsx"; export default <Card />;`,
  "test/unit/card.test.ts": `import { Card } from "../../components/card.tsx"; import { expect } from "vitest"; expect(Card);`,
};

async function judge(tree?: string): Promise<string[]> {
  const { violations, modules } = await cruiseTree(tree);
  return [...violations, ...reachViolations(modules)].map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`);
}

const broken: readonly (readonly [rules: string, path: string, text: string])[] = [
  ["floor-0-looks-up", "lib/schemas/x.ts", `import "../clouds/index.ts";`],
  ["floor-1-looks-up", "lib/portals/grammar/x.ts", `import type { client } from "../../api/client.ts";`],
  ["floor-2-looks-up", "lib/api/x.ts", `export { token } from "../auth/token.ts";`],
  ["floor-3-looks-up", "lib/messaging/x.ts", `export const x = () => import("../../components/card.tsx");`],
  ["floor-4-looks-up", "components/x.tsx", `import "../entrypoints/panel/main.tsx";`],
  ["unit-imports-unit-in-portals", "lib/portals/x.ts", `import { mill } from "./mill.ts"; export const x = mill;`],
  ["unit-imports-unit-in-clouds", "lib/clouds/x.ts", `import type { blue } from "./blue.ts";`],
  ["unit-imports-unit-in-locales", "lib/i18n/locales/x.ts", `import { en } from "./en.ts"; export const x = en;`],
  ["unit-imports-unit-in-endpoints", "lib/api/graph/x.ts", `import "./users.ts";`],
  ["grammar-imports-unit", "lib/portals/grammar/x.ts", `import "../mill.ts";`],
  [
    "cycle",
    "lib/schemas/noun.ts",
    `import type { Word } from "./word.ts"; export type Noun = string; export type N = Word;`,
  ],
  ["browser-outside-platform", "lib/settings/x.ts", `import { browser } from "wxt/browser"; export const x = browser;`],
  ["browser-outside-platform", "lib/sync/x.ts", `import type { Tabs } from "webextension-polyfill";`],
  [
    "component-imports-service",
    "components/x.tsx",
    `import { rows } from "../lib/database/rows.ts"; export const x = rows;`,
  ],
  ["component-imports-service", "components/ui/x.tsx", `import type { Token } from "../../lib/auth/token.ts";`],
  ["hook-imports-service", "components/hooks/x.ts", `import type { client } from "../../lib/api/client.ts";`],
  ["test-imported-by-product", "wxt.config.ts", `import "./test/unit/card.test.ts";`],
  ["test-imported-by-product", "lib/sync/x.ts", `import type {} from "../../test/unit/card.test.ts";`],
  ["zod-not-mini", "lib/sync/x.ts", `import { z } from "zod";`],
  ["unresolvable", "components/x.tsx", `import "@/lib/clouds/index.ts";`],
  ["unresolvable", "lib/sync/x.ts", `import type {} from "../schemas/lost.ts";`],
  ["unresolvable", "components/x.tsx", `import "./lost.css";`],
  ["orphan", "lib/sync/x.ts", `export const x = 1;`],
  [
    "component-loads-service",
    "lib/commands/ask.ts",
    `import { token } from "../auth/token.ts"; export const ask = () => token;`,
  ],
  [
    "content-script-loads-library",
    "lib/portals/grammar/path.ts",
    `import { noun } from "../../schemas/noun.ts"; export const path = noun;`,
  ],
  [
    "content-script-loads-library",
    "entrypoints/portal.content.ts",
    `export const lazy = () => import("../lib/database/rows.ts");`,
  ],
  [
    "content-script-loads-library",
    "entrypoints/portal.content.ts",
    `import { createElement } from "react"; export default createElement;`,
  ],
];

test("a sound house passes, and all of it is seen", async () => {
  const tree = plant(sound);
  const { files, dependencies } = await cruiseTree(tree);
  expect(await judge(tree)).toEqual([]);
  expect(files).toBe(Object.keys(sound).filter((path) => !path.endsWith(".css")).length);
  expect(dependencies).toBe(
    Object.values(sound)
      .join()
      .match(/from "|import "/g)?.length,
  );
});

test.for(broken)("%s is caught in %s: %s", async ([rule, path, text]) => {
  const caught = await judge(plant({ ...sound, [path]: text }));
  expect(new Set(caught.map((line) => line.split(":")[0]))).toEqual(new Set([rule]));
});

test("every rule has a case that breaks it", async () => {
  const { default: config } = await import(pathToFileURL(join(root, ".dependency-cruiser.mjs")).href);
  const rules: string[] = config.forbidden.map((rule: { name: string }) => rule.name);
  expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set([...rules, ...reachRules.map(({ rule }) => rule)]));
});

test("a tree without its folders is an error, not a pass", async () => {
  await expect(cruiseTree(plant({ "lib/schemas/noun.ts": "" }))).rejects.toThrow("Nothing to check");
});

test("a file that cannot be parsed is an error, not a pass", async () => {
  await expect(cruiseTree(plant({ ...sound, "lib/sync/x.ts": "import {" }))).rejects.toThrow("Syntax Error");
});

test("this house passes, and a sane number of files was seen", async () => {
  const { files, dependencies, modules } = await cruiseTree();
  const written = ["lib", "components", "entrypoints", "test"]
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }))
    .filter((path) => /\.(tsx?|m?js)$/.test(path) && !/\.d\.m?ts$/.test(path));
  expect(files).toBe(written.length + 1);
  expect(dependencies).toBeGreaterThan(files);
  expect(modules.map(({ source }) => source)).toContain("entrypoints/portal.content.ts");
  expect(await judge()).toEqual([]);
});

test("every folder in lib stands on a floor", async () => {
  const { floors } = await import(pathToFileURL(join(root, ".dependency-cruiser.mjs")).href);
  const standing: string[] = floors.flat();
  const found = readdirSync(join(root, "lib")).map((name) => `lib/${name}`);
  expect(found.filter((folder) => !standing.includes(folder))).toEqual([]);
});
