import type { Assignment } from "../../schemas/assignment.ts";
import type { CustomerKeys } from "./customer-keys.ts";

type Days = Pick<Assignment, "from" | "to">;

/** An assignment that was read somewhere else than the list, by where it stands there. */
type Read = { readonly line: number; readonly assignment: Assignment };

/** Customer, offer and contract: what a renewal has in common with what it renews. */
export function contractKey({ who, offer, contract }: Assignment, keys: CustomerKeys): string {
  const target = who.to === "customer" ? { to: who.to, customer: keys.get(who.customer) ?? who.customer } : who;
  return JSON.stringify([target, offer, contract ?? ""]);
}

/** The same with the first day. */
export function beginningKey(assignment: Assignment, keys: CustomerKeys): string {
  return JSON.stringify([contractKey(assignment, keys), assignment.from ?? ""]);
}

/** The same with the last day as well: everything that an assignments file says. */
export function wholeKey(assignment: Assignment, keys: CustomerKeys): string {
  return JSON.stringify([beginningKey(assignment, keys), assignment.to ?? ""]);
}

/**
 * The place in the list of the assignment that each row is, by the row's line; rows that are new have none. It is first the one
 * that says the same, then the one of the same customer, offer, contract and first day, then the only one of the same customer,
 * offer and contract with days in common, unless the row only follows it ({@link beginsWithin}). No two rows are the same
 * assignment.
 */
export function matched(
  assignments: readonly Assignment[],
  rows: readonly Read[],
  keys: CustomerKeys,
): Map<number, number> {
  const places = new Map<number, number>();
  const taken = new Set<number>();
  const take = (line: number, place: number | undefined): void => {
    if (place === undefined) return;
    places.set(line, place);
    taken.add(place);
  };
  for (const key of [wholeKey, beginningKey]) {
    const free = Map.groupBy(
      assignments.flatMap((assignment, place) => (taken.has(place) ? [] : [{ assignment, place }])).toReversed(),
      ({ assignment }) => key(assignment, keys),
    );
    for (const { line, assignment } of rows)
      if (!places.has(line)) take(line, free.get(key(assignment, keys))?.pop()?.place);
  }
  const terms = Map.groupBy(
    assignments.map((assignment, place) => ({ assignment, place })),
    ({ assignment }) => contractKey(assignment, keys),
  );
  for (const [, term] of terms) term.sort((a, b) => ((a.assignment.from ?? "") < (b.assignment.from ?? "") ? -1 : 1));
  for (const { line, assignment } of rows) {
    if (places.has(line)) continue;
    const only = onlyInCommon(terms.get(contractKey(assignment, keys)) ?? [], assignment);
    if (only !== undefined && !taken.has(only)) take(line, only);
  }
  return places;
}

/** The place of the only term that has days in common with an assignment. Terms follow each other, so both their ends do. */
function onlyInCommon(
  terms: readonly { readonly assignment: Assignment; readonly place: number }[],
  { from = "", to = "9999" }: Assignment,
): number | undefined {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.assignment.to ?? "9999") < from) low = middle + 1;
    else high = middle;
  }
  const inCommon = (index: number): boolean => {
    const term = terms[index];
    return term !== undefined && (term.assignment.from ?? "") <= to;
  };
  const only = inCommon(low) && !inCommon(low + 1) ? terms[low] : undefined;
  return only === undefined || beginsWithin(only.assignment, { from, to }) ? undefined : only.place;
}

/**
 * Whether days begin in the middle of a term without ending on its very last day. That is no correction of the first day: it is
 * what follows the term, which would lose the days that it covers until then.
 */
export function beginsWithin(term: Days, { from = "", to = "9999" }: Days): boolean {
  const { from: begins = "", to: ends = "9999" } = term;
  return begins < from && from <= ends && (ends === "9999" || ends !== to);
}
