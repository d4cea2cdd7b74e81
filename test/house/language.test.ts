import { expect, test } from "vitest";
import { root } from "../tools/command.ts";
import { breaches, manners } from "./checks/manners.ts";
import { ownFiles } from "./checks/own-files.ts";
import { plant } from "./checks/planted-tree.ts";

const planted: readonly (readonly [manner: string, path: string, text: string])[] = [
  ["kebab-case", "lib/myThing.ts", ""],
  ["kebab-case", "lib/My-thing.ts", ""],
  ["kebab-case", "lib/my_things/thing.ts", ""],
  ["kebab-case", "readme.MD", ""],
  ["a noun", "lib/utils.ts", ""],
  ["a noun", "lib/common/thing.ts", ""],
  ["a noun", "lib/tab-manager.ts", ""],
  ["300 lines", "lib/long.ts", "\n".repeat(300) + ";"],
  ["300 lines", "components/long.css", ".a {}\n".repeat(301)],
  ["no machine's path", "notes.md", ["see ", "work", "main"].join("/")],
  ["no machine's path", "lib/a.ts", `export const a = "${["", "root", "a"].join("/")}";`],
  ["no machine's path", "lib/a.json", `{"a": "${["file://", "home", "a"].join("/")}"}`],
  ["no registry", "package-lock.json", `"resolved": "https://${["registry", "example", "org"].join(".")}/a.tgz"`],
  ["no excuse", "lib/a.ts", "// oxlint-disable-next-line no-console"],
  ["no excuse", "lib/a.ts", "/* @ts-expect-error later */"],
  ["no promise", "lib/a.ts", `// ${["TO", "DO"].join("")}: later`],
  ["every test runs, once", "test/unit/a.test.ts", `test.skip("a", () => {});`],
  ["every test runs, once", "test/unit/a.test.ts", `describe.concurrent.only("a", () => {});`],
  ["every test runs, once", "test/unit/a.test.tsx", `it.todo("a");`],
  ["every test runs, once", "test/unit/a.test.ts", `test("a", (context) => context.skip());`],
  ["every test runs, once", "test/e2e/a.test.ts", `test("a", { retry: 2 }, () => {});`],
  ["every test runs, once", "test/e2e/a.test.ts", `test("a", { todo: true }, () => {});`],
];

test("files are called and speak as agreed", () => {
  expect(ownFiles(root).length).toBeGreaterThan(50);
  expect(breaches(root)).toEqual([]);
});

test.for(planted)("a breach of '%s' in %s is found", ([manner, path, text]) => {
  expect(breaches(plant({ [path]: text }))).toEqual([`${path}: ${manner}`]);
});

test("every manner has a breach that is found", () => {
  expect(new Set(planted.map(([manner]) => manner))).toEqual(new Set(manners.map(({ name }) => name)));
});

test("sound files are left alone", () => {
  const tree = plant({
    "README.md": "Open https://example.com/home/page",
    "public/_locales/en/messages.json": "{}",
    ".ci/run": "npm test",
    "lib/portals/m365-admin.ts": `export const path = "#/homepage";\n`.padEnd(300, "\n"),
    "test/unit/a.test.ts": `test("only what is asked", { retry: 0 }, () => { expect("skip").toBe("skip"); });`,
  });
  expect(breaches(tree)).toEqual([]);
});
