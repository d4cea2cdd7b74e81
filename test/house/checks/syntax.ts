import { parseSync } from "@swc/core";
import type { OwnFile } from "./own-files.ts";

/** A node of a syntax tree, as far as it is known. */
export type Node = { readonly type?: unknown } & Readonly<Record<string, unknown>>;

/** Whether a file is code that {@link nodesOf} can read. */
export function isCode({ path }: OwnFile): boolean {
  return /\.(tsx?|m?js)$/.test(path) && !/\.d\.m?ts$/.test(path);
}

/** Every node of a file, parents first, but those below a node that `prune` names. Comments are no nodes. */
export function nodesOf({ path, text }: OwnFile, prune: (node: Node) => boolean = () => false): Node[] {
  const module = parseSync(text, { syntax: "typescript", tsx: path.endsWith("x"), target: "es2022" });
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value) || prune(value)) return;
    found.push(value);
    Object.values(value).forEach(visit);
  };
  visit(module.body);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}
