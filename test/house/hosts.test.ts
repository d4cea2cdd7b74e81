import { expect, test } from "vitest";
import { clouds } from "../../lib/clouds/index.ts";
import { root } from "../tools/command.ts";
import { hostLiterals, knownDomains } from "./checks/host-literals.ts";
import { ownFiles } from "./checks/own-files.ts";
import { plant } from "./checks/planted-tree.ts";

const { graph: host, login, docs } = clouds.global;

test("hosts stand in lib/clouds and lib/portals only", () => {
  expect(knownDomains().size).toBeGreaterThan(3);
  expect(ownFiles(root).length).toBeGreaterThan(50);
  expect(hostLiterals(root)).toEqual([]);
});

test.for([
  ["components/a.tsx", `export const A = () => <a href="https://${host}/me">a</a>;`],
  ["components/a.tsx", `export const A = () => <p>Go to ${host} now</p>;`],
  ["lib/api/a.ts", `export const a = (path: string) => \`https://${host}/\${path}\`;`],
  ["lib/api/a.ts", `export const a = /^https:\\/\\/${host?.replaceAll(".", "\\.")}/;`],
  ["lib/api/a.ts", `export const a = "graph." + "${host?.split(".").slice(1).join(".")}.${host}";`],
  ["entrypoints/panel/index.html", `<a href="https://${host}">a</a>`],
  ["public/schema.json", `{ "a": "https://${host}" }`],
  ["wxt.config.ts", `export default { host_permissions: ["https://${host}/*"] };`],
  ["lib/escalation/a.ts", `export const a = { docs: "https://example.com", address: "${host}" };`],
])("a host planted in %s is found: %s", ([path, text]) => {
  const found = hostLiterals(plant({ [path ?? ""]: text ?? "" }));
  expect(found.join("\n")).toContain(`${path}: `);
  expect(found.join("\n")).toContain(host);
});

test("comments, documentation links, the registries, desks and tests may name hosts", () => {
  const tree = plant({
    "lib/api/a.ts": `/** See ${docs} */ export const a = { docs: "${docs}" }; // ${host}`,
    "components/a.css": `/* ${host} */`,
    "lib/clouds/a.ts": `export const a = "${host}";`,
    "lib/portals/a.ts": `export const a = "${login}";`,
    "lib/escalation/desks/a.ts": `export const a = { address: "https://${host}" };`,
    "test/unit/a.test.ts": `export const a = "${host}";`,
  });
  expect(hostLiterals(tree)).toEqual([]);
});
