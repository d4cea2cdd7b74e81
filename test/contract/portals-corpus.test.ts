import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAddress } from "../../lib/detection/address.ts";

/** One row of the corpus. `expected` is what the address alone names. */
type Row = {
  readonly url: string;
  readonly portal: string;
  readonly cloud: string;
  readonly expected: { readonly tenantId?: string; readonly domain?: string; readonly sharepointName?: string };
  readonly confidence: "high" | "medium" | "low";
};

/** Recognising these or staying silent are both right. */
const optional = new Set([
  "my-apps",
  "my-account",
  "my-access",
  "graph-explorer",
  "teams-client",
  "azure-devops",
  "azure-data-factory",
  "security-copilot",
  "mfa-portal",
  "azure-classic",
]);
const noPortal = new Set(["login", "signup", "lookalike"]);
const file = new URL("../fixtures/portal-urls.jsonl", import.meta.url);
const rows: Row[] = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

function named(answer: object | undefined): Row["expected"] {
  const { tenantId, domain, sharepointName } = { ...answer } as Row["expected"];
  return {
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(domain === undefined ? {} : { domain }),
    ...(sharepointName === undefined ? {} : { sharepointName }),
  };
}

test("the corpus is whole", () => {
  expect(rows.length).toBe(401);
  expect(rows.filter(({ confidence }) => confidence !== "low").length).toBeGreaterThan(370);
});

/** What may be said of a row: the portal and all that its address names, or of some rows nothing at all. */
function right(row: Row): unknown[] {
  if (noPortal.has(row.portal)) return [undefined];
  const whole = { portal: row.portal, cloud: row.cloud, ...named(row.expected) };
  return optional.has(row.portal) ? [whole, undefined] : [whole];
}

test.each(rows.filter(({ confidence }) => confidence !== "low"))("$confidence: $url", (row) => {
  const evidence = readAddress(row.url);
  const said = evidence && { portal: evidence.portal, cloud: evidence.cloud, ...named(evidence) };
  expect(right(row)).toContainEqual(said);
});

test.each(rows.filter(({ confidence }) => confidence === "low"))("low, never a wrong tenant: $url", (row) => {
  expect([{}, named(row.expected)]).toContainEqual(named(readAddress(row.url)));
});
