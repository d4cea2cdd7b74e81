import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file that somebody wrote. `path` is relative, with `/` on every system. */
export type OwnFile = { readonly path: string; readonly text: string };

const made = new Set(["node_modules", ".git", ".wxt", ".output", ".vite", "coverage", "test-results"]);
const pictures = /\.(png|ico|jpe?g|webp|woff2?)$/;

/** Every file below `tree` that is neither installed, generated nor a picture. */
export function ownFiles(tree: string): OwnFile[] {
  return pathsBelow(tree, "")
    .filter((path) => !pictures.test(path))
    .map((path) => ({ path, text: readFileSync(join(tree, path), "utf8") }));
}

function pathsBelow(tree: string, folder: string): string[] {
  return readdirSync(join(tree, folder), { withFileTypes: true })
    .filter((entry) => !made.has(entry.name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return pathsBelow(tree, path);
      return entry.isFile() ? [path] : [];
    });
}
