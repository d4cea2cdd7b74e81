import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packaged, root } from "../tools/command.ts";
import { type Files, plant } from "./checks/planted-tree.ts";

type Diagnostic = { readonly code: string; readonly filename: string };

const surroundings: Files = {
  "lib/w.ts": `import { v } from "./v.ts"; export const w = () => v;`,
  ".oxlintrc.json": readFileSync(join(root, ".oxlintrc.json"), "utf8"),
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      strict: true,
      jsx: "react-jsx",
      module: "Preserve",
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
    },
    include: ["**/*"],
  }),
};

const broken: readonly (readonly [rule: string, path: string, text: string])[] = [
  ["typescript(no-floating-promises)", "lib/a.ts", `const a = async () => {}; export const b = () => { a(); };`],
  [
    "typescript(no-misused-promises)",
    "lib/b.ts",
    `export const b = (on: (f: () => void) => void) => { on(async () => {}); };`,
  ],
  ["typescript(no-explicit-any)", "lib/c.ts", `export const c = (c: any) => c;`],
  ["typescript(no-non-null-assertion)", "lib/d.ts", `export const d = (d?: string) => d!;`],
  ["typescript(ban-ts-comment)", "lib/e.ts", `// @ts-ignore\nexport const e: string = 1;`],
  ["typescript(ban-ts-comment)", "lib/f.ts", `// @ts-expect-error wrong\nexport const f: string = 1;`],
  [
    "typescript(switch-exhaustiveness-check)",
    "lib/g.ts",
    `export const g = (g: "a" | "b") => { switch (g) { case "a": return 1; } return 2; };`,
  ],
  ["typescript(consistent-type-imports)", "lib/h.ts", `export type H = import("./a.ts").A;`],
  ["typescript(no-import-type-side-effects)", "lib/i.ts", `import { type A } from "./a.ts"; export type I = A;`],
  [
    "react-hooks(rules-of-hooks)",
    "components/j.tsx",
    `import { useState } from "react"; export const J = ({ on }: { on: boolean }) => { if (on) useState(0); return <p />; };`,
  ],
  [
    "react-hooks(exhaustive-deps)",
    "components/k.tsx",
    `import { useEffect } from "react"; export const K = ({ k }: { k: () => void }) => { useEffect(() => { k(); }, []); return <p />; };`,
  ],
  [
    "react(no-danger)",
    "components/l.tsx",
    `export const L = ({ l }: { l: string }) => <p dangerouslySetInnerHTML={{ __html: l }} />;`,
  ],
  [
    "react(jsx-no-target-blank)",
    "components/m.tsx",
    `export const M = ({ m }: { m: string }) => <a href={m} target="_blank">m</a>;`,
  ],
  ["eslint(no-restricted-properties)", "lib/n.ts", `export const n = (n: Element) => { n.innerHTML = ""; };`],
  [
    "eslint(no-restricted-properties)",
    "lib/o.ts",
    `export const o = (o: Element) => o.insertAdjacentHTML("beforeend", "");`,
  ],
  ["eslint(no-restricted-globals)", "lib/p.ts", `export const p = () => chrome.runtime.id;`],
  ["eslint(no-restricted-globals)", "components/q.tsx", `export const q = () => browser.runtime.id;`],
  ["eslint(no-console)", "entrypoints/r.ts", `console.log(1);`],
  ["eslint(no-console)", "lib/platform/s.ts", `export const s = () => console.log(1);`],
  ["eslint(max-lines)", "lib/t.ts", `export const t = 1;${"\n".repeat(300)}export const tt = 2;`],
  ["jsx-a11y(alt-text)", "components/u.tsx", `export const U = () => <img src="u.png" />;`],
  ["import(no-cycle)", "lib/v.ts", `import { w } from "./w.ts"; export const v = () => w;`],
  [
    "vitest(no-focused-tests)",
    "test/x.test.ts",
    `import { expect, test } from "vitest"; test.only("x", () => { expect(1).toBe(1); });`,
  ],
  [
    "vitest(no-disabled-tests)",
    "test/y.test.ts",
    `import { expect, test } from "vitest"; test.skip("y", () => { expect(1).toBe(1); });`,
  ],
  ["vitest(expect-expect)", "test/z.test.ts", `import { test } from "vitest"; test("z", () => {});`],
];

const sound: Files = {
  "lib/platform/aa.ts": `export const aa = () => chrome.runtime.id;`,
  "components/bb.tsx": `export const Bb = ({ b }: { b: string }) => <a href={b} target="_blank" rel="noopener noreferrer">{b}</a>;`,
  "test/cc.test.ts": `import { expect, test } from "vitest"; console.log(1); test("c", () => { expect(1).toBe(1); });`,
};

function lint(tree: string): Diagnostic[] {
  const { program, args } = packaged("oxlint", [
    "--type-aware",
    "--format=json",
    "lib",
    "components",
    "entrypoints",
    "test",
  ]);
  const { stdout } = spawnSync(program, args, { cwd: tree, encoding: "utf8" });
  return JSON.parse(stdout).diagnostics;
}

test("every rule we rely on bites, and leaves sound code alone", () => {
  const planted = Object.fromEntries(broken.map(([, path, text]) => [path, text]));
  const found = lint(plant({ ...surroundings, ...sound, ...planted }));
  const codes = (path: string) => found.filter(({ filename }) => filename === path).map(({ code }) => code);
  expect(
    broken.filter(([rule, path]) => !codes(path).includes(rule)).map(([rule, path]) => `${rule} in ${path}`),
  ).toEqual([]);
  expect(Object.keys(sound).flatMap(codes)).toEqual([]);
});
