import { clouds } from "../../../lib/clouds/index.ts";
import { portals } from "../../../lib/portals/index.ts";
import { type OwnFile, ownFiles } from "./own-files.ts";
import { isCode, type Node, nodesOf } from "./syntax.ts";

/** What ships, but the two registries that know hosts and the desks, whose addresses are data beside their rows. */
const product = /^(lib|components|entrypoints|public)\/|^wxt\.config\.ts$/;
const registries = /^lib\/(clouds|portals|escalation\/desks)\//;

/** The domains of all hosts that the registries know: `microsoft.com` of `graph.microsoft.com`. */
export function knownDomains(): Set<string> {
  const api = Object.values(clouds).flatMap(({ login, graph, arm, partnerCenter }) => [
    login,
    graph,
    arm,
    partnerCenter,
  ]);
  const hosts = [...api, ...portals.flatMap((portal) => portal.hosts.map(({ host }) => host))];
  return new Set(hosts.filter((host) => host !== undefined).map(domainOf));
}

/** Hosts below a known domain that stand in a text of the product outside the registries, as `path: host`. */
export function hostLiterals(tree: string): string[] {
  const domains = knownDomains();
  return ownFiles(tree)
    .filter(({ path }) => product.test(path) && !registries.test(path))
    .flatMap((file) =>
      wordsOf(file)
        .flatMap((word) => word.toLowerCase().match(/[a-z0-9-]+(\.[a-z0-9-]+)+/g) ?? [])
        .filter((host) => domains.has(domainOf(host)))
        .map((host) => `${file.path}: ${host}`),
    );
}

function domainOf(host: string): string {
  return host.replace(/^-/, "").split(".").slice(-2).join(".");
}

/** All text of a file but comments and documentation links; of code, what stands in its literals and its JSX. */
function wordsOf(file: OwnFile): string[] {
  if (!isCode(file)) return [file.text.replaceAll(/<!--.*?-->|\/\*.*?\*\//gs, "")];
  return nodesOf(file, isDocumentationLink).flatMap((node) => {
    if (node.type === "RegExpLiteral") return [String(node.pattern).replaceAll("\\", "")];
    if (node.type === "TemplateElement") return [String(node.raw)];
    return node.type === "StringLiteral" || node.type === "JSXText" ? [String(node.value)] : [];
  });
}

/** `docs: "https://…"` beside the row that restates it. */
function isDocumentationLink(node: Node): boolean {
  const { key } = node;
  return (
    node.type === "KeyValueProperty" &&
    typeof key === "object" &&
    key !== null &&
    "value" in key &&
    key.value === "docs"
  );
}
