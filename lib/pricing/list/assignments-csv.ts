import Papa from "papaparse";
import type { Assignment } from "../../schemas/assignment.ts";
import type { PriceList } from "../../schemas/price-list.ts";
import { type FailedRow, readAssignment } from "./csv-assignment.ts";
import { guarded } from "./csv-cell.ts";
import { columns, type RefusedRows, readRows } from "./csv-rows.ts";
import { type CustomerKeys, noCustomerKeys } from "./customer-keys.ts";
import { beginningKey, beginsWithin, contractKey, matched, wholeKey } from "./same-assignment.ts";
import { type TieList, tiesIn } from "./ties.ts";

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

/** How often rows that tie are taken out one by one; after that a customer of whom one ties loses all rows. */
const patience = 3;

/**
 * What an assignments file would change in a price list; it changes nothing itself. Rows add and change, they never remove. Which
 * row is which assignment of the list, {@link matched} says; `keys` says which domain is which customer's.
 */
export function previewAssignments(list: PriceList, text: string, keys: CustomerKeys = noCustomerKeys): CsvPreview {
  const file = readRows(text);
  if ("refused" in file) return { ok: false, ...file };
  const failed: FailedRow[] = [];
  const read: Read[] = [];
  for (const row of file.rows) {
    const one = readAssignment(list, row, file);
    if ("code" in one) failed.push(one);
    else read.push(one);
  }
  let { sound, twice } = onceInFile(list, read, keys);
  failed.push(...twice);
  for (let round = 1; ; round++) {
    const { assignments, changes } = overlay(list, sound, keys);
    const tied = tiedRows({ ...list, assignments }, changes, keys);
    if (tied.size === 0) {
      failed.sort((a, b) => a.line - b.line);
      return { ok: true, changes: changes.map(({ row }) => row), failed, assignments };
    }
    if (round > patience) tieWhole(changes, tied, keys);
    failed.push(...tied.values());
    sound = sound.filter(({ line }) => !tied.has(line));
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

/** Rows that begin as another row of the file does, but for those that say what stands in the list. */
function onceInFile(list: PriceList, rows: readonly Read[], keys: CustomerKeys): { sound: Read[]; twice: FailedRow[] } {
  const stands = new Map<string, number>();
  for (const assignment of list.assignments) {
    const key = wholeKey(assignment, keys);
    stands.set(key, (stands.get(key) ?? 0) + 1);
  }
  const first = new Map<string, number>();
  const sound: Read[] = [];
  const twice: FailedRow[] = [];
  for (const row of rows) {
    const whole = wholeKey(row.assignment, keys);
    const left = stands.get(whole) ?? 0;
    const begins = beginningKey(row.assignment, keys);
    const otherLine = first.get(begins);
    if (left === 0 && otherLine !== undefined) {
      twice.push({ line: row.line, code: "twice-in-file", otherLine });
      continue;
    }
    stands.set(whole, left - 1);
    if (otherLine === undefined) first.set(begins, row.line);
    sound.push(row);
  }
  return { sound, twice };
}

/** The list with the rows laid over it, and what each does. */
function overlay(
  list: PriceList,
  rows: readonly Read[],
  keys: CustomerKeys,
): { assignments: Assignment[]; changes: Placed[] } {
  const assignments = [...list.assignments];
  const places = matched(list.assignments, rows, keys);
  const changes = rows.map((read): Placed => {
    const index = places.get(read.line) ?? assignments.length;
    const row = changeOf(read, assignments[index]);
    assignments[index] = row.assignment;
    return { index, row };
  });
  return { assignments, changes };
}

/** What the file does not speak of stays as it was, and the customer goes by the name that the list has for it. */
function changeOf({ line, assignment }: Read, before: Assignment | undefined): RowChange {
  if (before === undefined) return { line, change: "added", assignment };
  if (before.from === assignment.from && before.to === assignment.to)
    return { line, change: "same", assignment: before };
  const { who, discount, note } = before;
  const kept = { who, ...(discount === undefined ? {} : { discount }), ...(note === undefined ? {} : { note }) };
  return { line, change: "changed", assignment: { ...assignment, ...kept }, before };
}

/** The rows, by line, that would bring about a tie between two assignments of one customer. */
function tiedRows(list: TieList, changes: readonly Placed[], keys: CustomerKeys): Map<number, FailedRow> {
  const rows = new Map(changes.map(({ index, row }) => [index, row]));
  const tied = new Map<number, FailedRow>();
  const codeOf = (row: RowChange, other: number): FailedRow["code"] => {
    const standing = list.assignments[other];
    const stands = standing !== undefined && (rows.get(other)?.change ?? "same") === "same";
    const follows = stands && row.change === "added" && beginsWithin(standing, row.assignment);
    return follows && contractKey(standing, keys) === contractKey(row.assignment, keys) ? "not-ended" : "ties";
  };
  for (const { assignments } of tiesIn(list, keys)) {
    for (const [own, other] of [assignments, assignments.toReversed()] as const) {
      if (own === undefined || other === undefined) continue;
      const row = rows.get(own);
      const otherLine = rows.get(other)?.line;
      if (row === undefined || row.change === "same") continue;
      // A row that collides with something else as well is not mended by ending the one before.
      const code = tied.has(row.line) ? "ties" : codeOf(row, other);
      tied.set(row.line, { line: row.line, code, ...(otherLine === undefined ? {} : { otherLine }) });
    }
  }
  return tied;
}

/** Adds to the rows that tie every other row of the same customers: what is left of those is the list as it was. */
function tieWhole(changes: readonly Placed[], tied: Map<number, FailedRow>, keys: CustomerKeys): void {
  const target = ({ row: { assignment } }: Placed): string => contractKey({ who: assignment.who, offer: "" }, keys);
  const customers = new Set(changes.filter(({ row }) => tied.has(row.line)).map(target));
  for (const change of changes) {
    const { line, change: kind } = change.row;
    if (kind !== "same" && !tied.has(line) && customers.has(target(change))) tied.set(line, { line, code: "ties" });
  }
}
