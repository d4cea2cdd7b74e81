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

test.each(rows.filter(({ confidence }) => confidence !== "low"))("$confidence: $url", (row) => {
  const evidence = readAddress(row.url);
  if (noPortal.has(row.portal)) return expect(evidence).toBeUndefined();
  if (optional.has(row.portal) && evidence === undefined) return;
  expect(evidence).toMatchObject({ portal: row.portal, cloud: row.cloud });
  expect(named(evidence)).toEqual(named(row.expected));
});

test.each(rows.filter(({ confidence }) => confidence === "low"))("low, never a wrong tenant: $url", (row) => {
  const answer = named(readAddress(row.url));
  if (Object.keys(answer).length > 0) expect(answer).toEqual(named(row.expected));
});
