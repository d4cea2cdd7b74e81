import Papa from "papaparse";
import { guarded } from "../pricing/list/csv-cell.ts";
import type { SetUpRow } from "./set-up-row.ts";

/** The words of a table: one heading a column, and what a row says in each. */
export type SetUpColumn = { readonly heading: string; readonly cell: (row: SetUpRow) => string };

/**
 * The rows as CSV for a spreadsheet: what a spreadsheet would run as a formula is led by an apostrophe. A customer's name is
 * somebody else's text.
 */
export function setUpCsv(columns: readonly SetUpColumn[], rows: readonly SetUpRow[]): string {
  const data = rows.map((row) => columns.map(({ cell }) => guarded(cell(row))));
  return `\uFEFF${Papa.unparse({ fields: columns.map(({ heading }) => heading), data })}`;
}
