import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build as viteBuild } from "vite";
import { build as wxtBuild } from "wxt";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bench = fileURLToPath(new URL(".", import.meta.url));

/** Where the bench's builds go; removed by whoever asked for it. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), "sidekick-bench-"));

/** The product with another button in the place of its own. Answers the folder of the built extension. */
export async function buildWithButton(folder: string, name: string, button: string | undefined): Promise<string> {
  const outDir = join(folder, name);
  const own = join(root, "components/ui/button.tsx");
  await wxtBuild({
    root,
    outDir,
    browser: "chrome",
    ...(button === undefined
      ? {}
      : {
          vite: () => ({
            plugins: [
              {
                name: "another-button",
                enforce: "pre" as const,
                async resolveId(
                  this: { resolve(...about: unknown[]): Promise<{ id: string } | null> },
                  source: string,
                  importer?: string,
                ) {
                  if (!source.endsWith("button.tsx") || importer?.includes("/test/")) return null;
                  const found = await this.resolve(source, importer, { skipSelf: true });
                  return found?.id === own ? join(bench, button) : null;
                },
              },
            ],
          }),
        }),
  });
  return join(outDir, "chrome-mv3");
}

/** The product's own extension with a panel of static rows in the place of its own: the baseline. */
export async function buildStatic(folder: string, product: string, rows: unknown): Promise<string> {
  const extension = join(folder, "static");
  cpSync(product, extension, { recursive: true });
  const built = join(folder, "static-panel");
  await viteBuild({
    root: join(bench, "static-panel"),
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    define: { STATIC_ROWS: JSON.stringify(rows) },
    build: { outDir: built, emptyOutDir: true, rolldownOptions: { input: join(bench, "static-panel/sidepanel.html") } },
  });
  cpSync(join(built, "assets"), join(extension, "assets"), { recursive: true });
  writeFileSync(join(extension, "sidepanel.html"), readFileSync(join(built, "sidepanel.html")));
  return extension;
}
