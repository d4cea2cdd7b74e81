import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const tool = fileURLToPath(new URL("../tools/detect.ts", import.meta.url));

function detect(args: readonly string[], input = ""): { status: number | null; rows: unknown[]; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], { input, encoding: "utf8" });
  const rows =
    stdout === ""
      ? []
      : stdout
          .trimEnd()
          .split("\n")
          .map((line): unknown => JSON.parse(line));
  return { status, rows, stderr };
}

const sharepoint = "https://margie-admin.sharepoint.com/";
const lines = [
  "\uFEFFhttps://portal.azure.com/#@margie.example/x\r",
  "",
  "  \t",
  JSON.stringify({ url: "https://mto.security.microsoft.com/", other: 1 }),
  sharepoint,
  "not an address\u2028at all",
  "https://evil.example/",
  '{"url": 1}',
  "https://admin.cloud.microsoft/?delegatedOrg=undefined",
];
const answers = [
  {
    url: "https://portal.azure.com/#@margie.example/x",
    portal: "azure",
    cloud: "global",
    domain: "margie.example",
    reason: "names-in-hash",
  },
  {
    url: "https://mto.security.microsoft.com/",
    portal: "defender-mto",
    cloud: "global",
    multiTenant: true,
    reason: "many-tenants",
  },
  {
    url: sharepoint,
    portal: "sharepoint-admin",
    cloud: "global",
    sharepointName: "margie",
    reason: "names-sharepoint",
  },
  { url: "not an address\u2028at all", portal: null, cloud: null, reason: "not-an-address" },
  { url: "https://evil.example/", portal: null, cloud: null, reason: "not-a-portal" },
  { url: '{"url": 1}', portal: null, cloud: null, reason: "not-an-address" },
  {
    url: "https://admin.cloud.microsoft/?delegatedOrg=undefined",
    portal: "m365-admin",
    cloud: "global",
    reason: "silent-missing-value",
  },
];

test("addresses on standard input are answered a line each, in their order", () => {
  expect(detect([], lines.join("\n"))).toEqual({ status: 0, rows: answers, stderr: "" });
});

test("addresses in a file are answered the same, however many", () => {
  const folder = mkdtempSync(join(tmpdir(), "detect-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "addresses.txt");
  writeFileSync(file, `${Array.from({ length: 500 }, () => lines.join("\n").replace("\uFEFF", "")).join("\n")}\n`);
  const { status, rows } = detect([file]);
  expect(status).toBe(0);
  expect(rows.length).toBe(500 * answers.length);
  expect(rows.slice(-answers.length)).toEqual(answers);
});

test("nothing to read is no error", () => {
  expect(detect([])).toEqual({ status: 0, rows: [], stderr: "" });
});

test.each([
  [["/nowhere/addresses.txt"], "cannot read /nowhere/addresses.txt"],
  [["a", "b"], "give one file"],
])("%j ends with a message and code 2", (args, message) => {
  const { status, rows, stderr } = detect(args);
  expect({ status, rows }).toEqual({ status: 2, rows: [] });
  expect(stderr).toContain(message);
});
