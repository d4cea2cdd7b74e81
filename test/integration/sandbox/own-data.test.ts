import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../sandbox/", import.meta.url));
const files = globSync("**/*.ts", { cwd: root });

const importsOf = (file: string): string[] =>
  [...readFileSync(`${root}${file}`, "utf8").matchAll(/from "([^"]+)"/g)].map(([, name]) => name ?? "");

test("the sandbox knows the product's clouds, portals and nouns, and nothing else of it", () => {
  expect(files.length).toBeGreaterThan(50);
  const reached = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.includes("/lib/"))
      .map((name) => name.replace(/^.*\/lib\/(\w+)\/.*$/, "$1")),
  );
  expect(reached.length).toBeGreaterThan(0);
  expect(reached.filter((floor) => !["clouds", "portals", "schemas"].includes(floor))).toEqual([]);
});

test("the sandbox reads and writes no file, and only its server opens a port", () => {
  const reaching = (pattern: RegExp): string[] =>
    files.filter((file) => importsOf(file).some((name) => pattern.test(name)));
  expect(reaching(/^(node:)?fs/)).toEqual([]);
  expect(reaching(/^(node:)?(http|https|http2|net|tls)$/)).toEqual(["serve.ts"]);
});
