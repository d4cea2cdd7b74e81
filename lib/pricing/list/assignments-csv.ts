import Papa from "papaparse";
import type { Assignment } from "../../schemas/assignment.ts";
import type { PriceList } from "../../schemas/price-list.ts";
import { tiesIn } from "../choose-offer.ts";
import { type FailedRow, readAssignment } from "./csv-assignment.ts";
import { guarded } from "./csv-cell.ts";
import { columns, type RefusedRows, readRows } from "./csv-rows.ts";

/** What a row does to the list. What the file does not speak of (discount, note, other assignments) stays. */
export type RowChange =
  | { readonly line: number; readonly change: "added" | "same"; readonly assignment: Assignment }
  | { readonly line: number; readonly change: "changed"; readonly assignment: Assignment; readonly before: Assignment };

export type CsvPreview =
  | {
      readonly ok: true;
      readonly changes: readonly RowChange[];
      readonly failed: readonly FailedRow[];
      /** The assignments as they would be once the sound rows are taken over. */
      readonly assignments: readonly Assignment[];
    }
  | ({ readonly ok: false } & RefusedRows);

type Read = { readonly line: number; readonly assignment: Assignment };

/**
 * What an assignments file would change in a price list; it changes nothing itself. A row is the same assignment as one
 * of the list when customer, offer and contract agree. Rows add and change, they never remove.
 */
export function previewAssignments(list: PriceList, text: string): CsvPreview {
  const file = readRows(text);
  if ("refused" in file) return { ok: false, ...file };
  const failed: FailedRow[] = [];
  const first = new Map<string, number>();
  let sound: Read[] = [];
  for (const row of file.rows) {
    const read = readAssignment(list, row, file);
    if ("code" in read) {
      failed.push(read);
      continue;
    }
    const otherLine = first.get(keyOf(read.assignment));
    if (otherLine !== undefined) failed.push({ line: row.line, code: "twice-in-file", otherLine });
    else {
      first.set(keyOf(read.assignment), row.line);
      sound.push(read);
    }
  }
  for (;;) {
    const { assignments, changes } = overlay(list, sound);
    const tied = tiedRows(assignments, changes);
    if (tied.length === 0) {
      failed.sort((a, b) => a.line - b.line);
      return { ok: true, changes: changes.map(({ row }) => row), failed, assignments };
    }
    failed.push(...tied);
    sound = sound.filter(({ line }) => !tied.some((row) => row.line === line));
  }
}

/** The assignments to single customers as CSV: commas, CRLF, a byte order mark for spreadsheets, cells guarded against formulas. */
export function exportAssignments({ assignments }: PriceList): string {
  const rows = assignments.flatMap(({ who, offer, contract, from, to }) =>
    who.to === "customer" ? [[who.customer, offer, contract, from, to].map((cell) => guarded(cell ?? ""))] : [],
  );
  return `\uFEFF${Papa.unparse({ fields: [...columns], data: rows }, { newline: "\r\n" })}\r\n`;
}

type Placed = { readonly index: number; readonly row: RowChange };

/** The list with the rows laid over it, and what each does. */
function overlay(list: PriceList, rows: readonly Read[]): { assignments: Assignment[]; changes: Placed[] } {
  const assignments = [...list.assignments];
  const places = new Map(assignments.map((assignment, index) => [keyOf(assignment), index]));
  const changes = rows.map((read): Placed => {
    const index = places.get(keyOf(read.assignment)) ?? assignments.length;
    const row = changeOf(read, assignments[index]);
    assignments[index] = row.assignment;
    return { index, row };
  });
  return { assignments, changes };
}

/** What the file does not speak of stays as it was. */
function changeOf({ line, assignment }: Read, before: Assignment | undefined): RowChange {
  if (before === undefined) return { line, change: "added", assignment };
  if (before.from === assignment.from && before.to === assignment.to)
    return { line, change: "same", assignment: before };
  const { discount, note } = before;
  const kept = { ...(discount === undefined ? {} : { discount }), ...(note === undefined ? {} : { note }) };
  return { line, change: "changed", assignment: { ...assignment, ...kept }, before };
}

/** The rows that would bring about a tie between two assignments of one customer. */
function tiedRows(assignments: readonly Assignment[], changes: readonly Placed[]): FailedRow[] {
  const rows = new Map(changes.map(({ index, row }) => [index, row]));
  const tied = new Map<number, FailedRow>();
  for (const pair of tiesIn(assignments)) {
    for (const [own, other] of [pair, [pair[1], pair[0]]] as const) {
      const row = rows.get(own);
      const otherLine = rows.get(other)?.line;
      if (row === undefined || row.change === "same") continue;
      tied.set(row.line, { line: row.line, code: "ties", ...(otherLine === undefined ? {} : { otherLine }) });
    }
  }
  return [...tied.values()];
}

function keyOf({ who, offer, contract }: Assignment): string {
  return JSON.stringify([who, offer, contract ?? ""]);
}
