import { cruiseTree } from "./floors/cruise.ts";
import { reachViolations } from "./floors/reach.ts";

const seen = await cruiseTree();
const violations = [...seen.violations, ...reachViolations(seen.modules)];
for (const { rule, from, to } of violations) console.log(`${rule}: ${from} -> ${to}`);
if (seen.files === 0 || seen.dependencies === 0) violations.push({ rule: "nothing-seen", from: "", to: "" });
console.log(`${seen.files} files, ${seen.dependencies} imports, ${violations.length} violations`);
process.exitCode = violations.length === 0 ? 0 : 1;
