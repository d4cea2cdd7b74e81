import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer, type InlineConfig, preview } from "vite";
import { plainPage } from "./plain-page.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = fileURLToPath(new URL("./index.html", import.meta.url));

/** Where the gallery answers, and how to stop it. */
export type ServedGallery = { readonly address: string; close(): Promise<void> };

const config: InlineConfig = { root, configFile: false, logLevel: "error", ...plainPage };

/** Serves the gallery from its sources, reloaded as they change. */
export async function serveGallery(port: number): Promise<ServedGallery> {
  const server = await createServer({ ...config, server: { host: "127.0.0.1", port } });
  await server.listen();
  return { address: `${server.resolvedUrls?.local[0] ?? ""}test/gallery/index.html`, close: () => server.close() };
}

/** Builds the gallery once and serves what was built, on a free port. */
export async function buildGallery(): Promise<ServedGallery> {
  const outDir = mkdtempSync(join(tmpdir(), "sidekick-gallery-"));
  await build({ ...config, build: { outDir, emptyOutDir: true, rolldownOptions: { input: page } } });
  const server = await preview({ ...config, build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The gallery is not served.");
  return {
    address: `http://127.0.0.1:${address.port}/test/gallery/index.html`,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
