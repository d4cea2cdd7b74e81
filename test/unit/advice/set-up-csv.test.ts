import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { firefoxRedirect, redirectsToRegister } from "../../../lib/advice/redirects.ts";
import { setUpCsv } from "../../../lib/advice/set-up-csv.ts";
import { type SetUpRow, setUpRow } from "../../../lib/advice/set-up-row.ts";
import { noon } from "../../builders/clock.ts";
import { contosoWest } from "../../builders/tenants.ts";

const row = (name: string): SetUpRow =>
  setUpRow(
    {
      tenantId: contosoWest,
      name,
      domain: "a.example",
      access: undefined,
      health: undefined,
      partnerCenter: undefined,
    },
    noon,
  );
const columns = [
  { heading: "Customer", cell: (one: SetUpRow) => one.name },
  { heading: "Tenant ID", cell: (one: SetUpRow) => one.tenantId },
];

test.for(['=HYPERLINK("https://evil.example")', "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"])(
  "a customer called %j is no formula in a spreadsheet",
  (name) => {
    const [, line = ""] = setUpCsv(columns, [row(name)]).split("\r\n");
    expect(line.replace(/^"/, "")).toMatch(/^'/);
  },
);

test.for([",", ";", "\t"])("separated by %j, no cell of a customer's name is a formula", (delimiter) => {
  const names = ["＝1", "＋1", "－1", "＠SUM(A1)", "x;=HYPERLINK(1)", "x; =1", "x;'=1", " =1", "'=1", "\n=1"];
  const csv = setUpCsv(columns, names.map(row));
  const cells = Papa.parse<string[]>(csv, { delimiter }).data.flat();
  for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
});

test("names with commas, quotes and line breaks stay in one cell, and Korean is readable in a spreadsheet", () => {
  const csv = setUpCsv(columns, [row('콘토소, "서울"\n본사')]);
  expect(csv).toBe(`\uFEFFCustomer,Tenant ID\r\n"콘토소, ""서울""\n본사",${contosoWest}`);
});

test("nothing asked yet is unknown, not missing", () => {
  expect(row("Contoso")).toMatchObject({ consent: "unknown", role: "unknown", reachable: "unknown", step: "check" });
});

test("the address to register for Firefox is made from the add-on's id", () => {
  const id = /id: "([^"]+@[^"]+)"/.exec(readFileSync("wxt.config.ts", "utf8"))?.[1] ?? "";
  const hash = createHash("sha1").update(id).digest("hex");
  expect(firefoxRedirect).toBe(`https://${hash}.extensions.allizom.org/`);
  expect(redirectsToRegister("https://abc.chromiumapp.org/").map(({ browser }) => browser)).toEqual([
    "this",
    "firefox",
  ]);
  expect(redirectsToRegister(firefoxRedirect).map(({ browser }) => browser)).toEqual(["this"]);
});
