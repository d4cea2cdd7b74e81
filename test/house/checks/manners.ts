import { type OwnFile, ownFiles } from "./own-files.ts";
import { isCode, type Node, nodesOf } from "./syntax.ts";

type Manner = { readonly name: string; readonly broken: (file: OwnFile) => boolean };

const documents = /^(README|ARCHITECTURE|CONTRIBUTING|SECURITY|PRIVACY|CHANGELOG)\.md$|^LICENSE$/;
const nameless = new Set(["util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"]);
const excuses = /\b(oxlint|eslint)-disable|biome-ignore|@ts-(ignore|nocheck|expect-error)|(v8|istanbul|c8) ignore/;
const notRun = new Set(["skip", "only", "todo", "skipIf", "runIf", "fails"]);
/** These hold the very words that they look for. */
const checkers = /^test\/house\//;

/** How files are called and what they never say. */
export const manners: readonly Manner[] = [
  {
    name: "kebab-case",
    broken: ({ path }) =>
      !documents.test(path) && path.split("/").some((part) => !/^(_locales|\.?[a-z0-9]+([-.][a-z0-9]+)*)$/.test(part)),
  },
  { name: "a noun", broken: ({ path }) => path.split(/[/.-]/).some((word) => nameless.has(word)) },
  {
    name: "300 lines",
    broken: ({ path, text }) => /\.(tsx?|m?js|css|html)$/.test(path) && text.trimEnd().split("\n").length > 300,
  },
  { name: "no machine's path", broken: ({ text }) => /(^|[\s"'`(=:[]|file:\/\/)\/(work|root|home)\/\w/m.test(text) },
  {
    name: "no registry",
    broken: ({ path, text }) =>
      !checkers.test(path) && /registry\.[a-z0-9-]+\.[a-z]|\b(npmjs|verdaccio|artifactory|jfrog)\b/i.test(text),
  },
  { name: "no excuse", broken: ({ path, text }) => !checkers.test(path) && excuses.test(text) },
  { name: "no promise", broken: ({ path, text }) => !checkers.test(path) && /\b(TODO|FIXME|XXX|HACK)\b/.test(text) },
  {
    name: "every test runs, once",
    broken: (file) => /\.test\.tsx?$/.test(file.path) && isCode(file) && nodesOf(file).some(evades),
  },
];

/** Breaches of manners below `tree`, as `path: manner`. */
export function breaches(tree: string): string[] {
  return ownFiles(tree).flatMap((file) =>
    manners.filter(({ broken }) => broken(file)).map(({ name }) => `${file.path}: ${name}`),
  );
}

/** `test.skip`, `describe.only`, `context.skip()`, `{ retry: 2 }`, `{ todo: true }`. */
function evades(node: Node): boolean {
  if (node.type === "MemberExpression") return notRun.has(nameOf(node.property));
  if (node.type !== "KeyValueProperty") return false;
  const value = node.value;
  const set =
    typeof value === "object" && value !== null && "value" in value && value.value !== 0 && value.value !== false;
  const key = nameOf(node.key);
  return set && (key === "retry" || key === "repeats" || notRun.has(key));
}

function nameOf(node: unknown): string {
  return typeof node === "object" && node !== null && "value" in node ? String(node.value) : "";
}
