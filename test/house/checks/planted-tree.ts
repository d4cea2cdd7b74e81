import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "../../tools/command.ts";

/** Paths and texts of a tree that a checker is tried on. */
export type Files = Readonly<Record<string, string>>;

/** Writes a tree with this repository's packages beside it, until the test that asks for it ends. */
export function plant(files: Files): string {
  const tree = mkdtempSync(join(tmpdir(), "house-"));
  onTestFinished(() => rmSync(tree, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"), "dir");
  return tree;
}
