import * as z from "zod/mini";
import { type Assignment, assignmentSchema } from "../../schemas/assignment.ts";
import { calendarDate } from "../../schemas/calendar.ts";
import type { PriceList } from "../../schemas/price-list.ts";
import { parseDomain, parseTenantId } from "../../schemas/tenant.ts";
import { unguarded } from "./csv-cell.ts";
import { type Column, columns, type Row, type SoundRows } from "./csv-rows.ts";

export const rowFailures = [
  "quotes-open",
  "wrong-number-of-cells",
  "formula",
  "not-a-customer",
  "unknown-offer",
  "wrong-contract",
  "not-a-date",
  "to-before-from",
  "twice-in-file",
  "ties",
  "not-ended",
] as const;

/** A row that is not taken over: its line, what is wrong, in which column, and the line or assignment it collides with. */
export type FailedRow = {
  readonly line: number;
  readonly code: (typeof rowFailures)[number];
  readonly column?: Column;
  readonly otherLine?: number;
};

/** Reads a row as an assignment of a customer to an offer, named by its id or its name. */
export function readAssignment(
  { offers }: PriceList,
  { line, cells, quotesOpen }: Row,
  { place, width }: SoundRows,
): { readonly line: number; readonly assignment: Assignment } | FailedRow {
  const fail = (code: FailedRow["code"], column?: Column): FailedRow => ({ line, code, ...(column && { column }) });
  if (quotesOpen) return fail("quotes-open");
  if (cells.length !== width) return fail("wrong-number-of-cells");
  const read = (column: Column) => unguarded(place(cells, column).trim());
  const formula = columns.find((column) => read(column) === undefined);
  if (formula !== undefined) return fail("formula", formula);
  const text = (column: Column) => read(column) ?? "";

  const customer = parseTenantId(text("customer")) ?? parseDomain(text("customer"));
  if (customer === undefined) return fail("not-a-customer", "customer");
  const offer =
    offers.find(({ id }) => id === text("offer")) ?? onlyOne(offers.filter(({ name }) => same(name, text("offer"))));
  if (offer === undefined) return fail("unknown-offer", "offer");
  const date = (["from", "to"] as const).find(
    (column) => text(column) !== "" && !z.safeParse(calendarDate, text(column)).success,
  );
  if (date !== undefined) return fail("not-a-date", date);
  if (text("from") !== "" && text("to") !== "" && text("to") < text("from")) return fail("to-before-from", "to");
  const optional = (column: "contract" | "from" | "to") => (text(column) === "" ? {} : { [column]: text(column) });
  const parsed = z.safeParse(assignmentSchema, {
    who: { to: "customer", customer },
    offer: offer.id,
    ...optional("contract"),
    ...optional("from"),
    ...optional("to"),
  });
  return parsed.success ? { line, assignment: parsed.data } : fail("wrong-contract", "contract");
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
