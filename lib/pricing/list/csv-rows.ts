import Papa from "papaparse";
import { longestFile } from "./untrusted-json.ts";

/** The columns of an assignments file, in the order they are written. */
export const columns = ["customer", "offer", "contract", "from", "to"] as const;

export type Column = (typeof columns)[number];

/** Most rows that are read. */
export const mostRows = 20_000;

/** A row with the number of the line it begins on; 1 is the header. */
export type Row = { readonly line: number; readonly cells: readonly string[]; readonly quotesOpen: boolean };

export type SoundRows = {
  readonly rows: readonly Row[];
  /** The cell of a column in a row. */
  readonly place: (cells: readonly string[], column: Column) => string;
  /** How many cells a row has. */
  readonly width: number;
};

/** Why a whole file is refused; nothing of it is read then. */
export type RefusedRows =
  | { readonly refused: "too-large" | "too-many-rows" | "no-rows" }
  | { readonly refused: "missing-column" | "unknown-column" | "column-twice"; readonly column: string };

/** Takes a CSV file apart: comma, semicolon or tab, quoted or not, any line ends. Columns may stand in any order; empty lines are no rows. */
export function readRows(text: string): SoundRows | RefusedRows {
  if (text.length > longestFile) return { refused: "too-large" };
  const [header, ...rows] = split(text.replace(/^\uFEFF/, ""));
  if (header === undefined) return { refused: "no-rows" };
  if (rows.length > mostRows) return { refused: "too-many-rows" };
  const names = header.cells.map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !columns.some((column) => column === name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const missing = columns.find((column) => !names.includes(column));
  if (unknown !== undefined) return { refused: "unknown-column", column: unknown.slice(0, 60) };
  if (twice !== undefined) return { refused: "column-twice", column: twice };
  if (missing !== undefined) return { refused: "missing-column", column: missing };
  return { rows, place: (cells, column) => cells[names.indexOf(column)] ?? "", width: names.length };
}

function split(text: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }, parser) => {
      const quotesOpen = errors.some(({ type }) => type === "Quotes");
      if (data.some((cell) => cell.trim() !== "")) rows.push({ line, cells: data, quotesOpen });
      if (rows.length > mostRows + 1) parser.abort();
      line += text.slice(read, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      read = meta.cursor;
    },
  });
  return rows;
}

/** The header says it: it holds names only. */
function delimiterOf(text: string): string {
  const header = text.split(/\r|\n/, 1)[0] ?? "";
  return [";", "\t"].find((mark) => header.includes(mark)) ?? ",";
}
