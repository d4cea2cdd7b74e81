import type { Assignment } from "../../schemas/assignment.ts";
import type { PriceList } from "../../schemas/price-list.ts";

/** What becomes of one part of a list: names of what is new, other than before, and gone; and how many stay as they are. */
export type PartChanges<T> = {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  readonly removed: readonly T[];
  readonly same: number;
};

export type ListChanges = {
  readonly offers: PartChanges<string>;
  readonly segments: PartChanges<string>;
  readonly assignments: PartChanges<Assignment>;
  /** The languages whose wording becomes another. */
  readonly statement: readonly ("en" | "ko")[];
};

/** What one list has that another has not. Offers are the same by id, segments by tag, assignments by customer, offer, contract and first day. */
export function listChanges(before: PriceList, after: PriceList): ListChanges {
  const named = (changes: PartChanges<PriceList["offers"][number]>): PartChanges<string> => ({
    added: changes.added.map(({ name }) => name),
    changed: changes.changed.map(({ name }) => name),
    removed: changes.removed.map(({ name }) => name),
    same: changes.same,
  });
  const tagged = compare(before.segments, after.segments, ({ tag }) => tag);
  return {
    offers: named(compare(before.offers, after.offers, ({ id }) => id)),
    segments: {
      added: tagged.added.map(({ tag }) => tag),
      changed: tagged.changed.map(({ tag }) => tag),
      removed: tagged.removed.map(({ tag }) => tag),
      same: tagged.same,
    },
    assignments: compare(before.assignments, after.assignments, ({ who, offer, contract, from }) =>
      JSON.stringify([who, offer, contract ?? "", from ?? ""]),
    ),
    statement: (["en", "ko"] as const).filter((language) => before.statement[language] !== after.statement[language]),
  };
}

/** Whether nothing changes at all. */
export function isUnchanged({ offers, segments, assignments, statement }: ListChanges): boolean {
  const parts = [offers, segments, assignments];
  return (
    statement.length === 0 && parts.every((part) => part.added.length + part.changed.length + part.removed.length === 0)
  );
}

function compare<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): PartChanges<T> {
  const old = new Map(before.map((item) => [key(item), JSON.stringify(item)]));
  const kept = new Set(after.map(key));
  const added = after.filter((item) => !old.has(key(item)));
  const changed = after.filter((item) => old.has(key(item)) && old.get(key(item)) !== JSON.stringify(item));
  const removed = before.filter((item) => !kept.has(key(item)));
  return { added, changed, removed, same: after.length - added.length - changed.length };
}
