import type { OwnFile } from "./own-files.ts";

/** Every custom property of `files` that a stylesheet of theirs uses and nothing declares: `file: --name`. */
export function undeclared(files: readonly OwnFile[]): string[] {
  const declared = new Set(
    files.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+)"?\]?\s*:/g)].map(([, name]) => name)),
  );
  return files
    .filter(({ path }) => path.endsWith(".css"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/var\(\s*(--[\w-]+)/g)]
        .map(([, name]) => name)
        .filter((name) => !declared.has(name))
        .map((name) => `${path}: ${name}`),
    );
}
