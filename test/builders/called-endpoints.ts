import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Endpoint } from "../../lib/api/endpoint.ts";
import { endpoints } from "../../lib/api/index.ts";
import { ownFiles } from "../house/checks/own-files.ts";

/** What of an endpoint says whom it asks for what. */
type Asking = Pick<Endpoint<never, never>, "id" | "service" | "permissions">;

const product = /^(?:lib|components|entrypoints)\//;
const unit = /["'](?:\.{1,2}\/)+(?:lib\/)?api\/([a-z-]+\/[a-z-]+\.ts)["']/g;

/** The endpoints of the list that the product has a caller for: a file outside lib/api imports theirs. */
export async function calledEndpoints(tree: string): Promise<readonly Asking[]> {
  const files = ownFiles(tree).filter(({ path }) => product.test(path) && !path.startsWith("lib/api/"));
  const paths = new Set(files.flatMap(({ text }) => Array.from(text.matchAll(unit), ([, path = ""]) => path)));
  const modules: object[] = await Promise.all(
    [...paths].map((path) => import(pathToFileURL(join(tree, "lib/api", path)).href)),
  );
  const imported = new Set<unknown>(modules.flatMap((module) => Object.values(module)));
  return endpoints.filter((endpoint) => imported.has(endpoint));
}
