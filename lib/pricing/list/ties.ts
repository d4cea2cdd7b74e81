import type { Assignment } from "../../schemas/assignment.ts";
import type { PriceList } from "../../schemas/price-list.ts";
import { type CustomerKeys, noCustomerKeys } from "./customer-keys.ts";

/** Two assignments, by their place in the list, that are equally specific for somebody on a day on which both are valid. */
export type Tie = {
  readonly assignments: readonly [earlier: number, later: number];
  /** Whom both are for: everybody, a whole segment, or one customer where only that one is shown by it. */
  readonly both: Assignment["who"];
};

/** What ties are found in. The offers say when they are valid; an assignment of one that is not there is taken as it stands. */
export type TieList = Pick<PriceList, "assignments" | "segments"> & {
  readonly offers: readonly {
    readonly id: string;
    readonly validFrom?: string;
    readonly validTo?: string | undefined;
  }[];
};

/** The days on which an assignment is valid, both ends included. */
type Days = { readonly place: number; readonly from: string; readonly to: string };

/**
 * The ties in a list. Each assignment that ties is in at least one of them, and there are fewer ties than assignments: of many
 * that tie each is named with one neighbour. `keys` says which domain is which customer's.
 */
export function tiesIn(list: TieList, keys: CustomerKeys = noCustomerKeys): Tie[] {
  const groups = new Map<string, { readonly both: Assignment["who"]; readonly days: Days[] }>();
  const valid = daysOf(list);
  for (const [place, { who }] of list.assignments.entries()) {
    const days = valid(place);
    if (days === undefined) continue;
    const customer = who.to === "customer" ? (keys.get(who.customer) ?? who.customer) : "";
    const target = JSON.stringify([who.to, who.to === "segment" ? who.tag : customer]);
    const group = groups.get(target) ?? { both: who, days: [] };
    group.days.push(days);
    groups.set(target, group);
  }
  const found = new Found();
  const tagged = new Map<string, readonly Days[]>();
  for (const { both, days } of groups.values()) {
    days.sort((a, b) => compare(a.from, b.from) || a.place - b.place);
    sweep(days, both, found);
    if (both.to === "segment") tagged.set(both.tag, days);
  }
  for (const { tags, customer } of sharedTags(list.segments, tagged, keys)) {
    const [one, other] = tags.map((tag) => tagged.get(tag) ?? []) as [readonly Days[], readonly Days[]];
    sweepTwo(one, other, { to: "customer", customer }, found);
  }
  return found.ties.toSorted((a, b) => a.assignments[0] - b.assignments[0] || a.assignments[1] - b.assignments[1]);
}

/** Keeps a tie only where it names an assignment that none has named yet. */
class Found {
  readonly ties: Tie[] = [];
  readonly #named = new Set<number>();

  add(one: Days, other: Days, both: Assignment["who"]): void {
    if (this.#named.has(one.place) && this.#named.has(other.place)) return;
    this.#named.add(one.place).add(other.place);
    const [earlier, later] = one.place < other.place ? [one, other] : [other, one];
    this.ties.push({ assignments: [earlier.place, later.place], both });
  }
}

/** Days in common within one group in the order of their first days: each is held against the one that lasts longest so far. */
function sweep(days: readonly Days[], both: Assignment["who"], found: Found): void {
  let longest: Days | undefined;
  for (const here of days) {
    if (longest !== undefined && here.from <= longest.to) found.add(longest, here, both);
    if (longest === undefined || here.to > longest.to) longest = here;
  }
}

/** Days that two groups, each in the order of its first days, have in common. */
function sweepTwo(one: readonly Days[], other: readonly Days[], both: Assignment["who"], found: Found): void {
  const longest: [Days | undefined, Days | undefined] = [undefined, undefined];
  for (let first = 0, second = 0; first < one.length || second < other.length; ) {
    const [a, b] = [one[first], other[second]];
    const side = b === undefined || (a !== undefined && a.from <= b.from) ? 0 : 1;
    const here = side === 0 ? a : b;
    if (side === 0) first += 1;
    else second += 1;
    if (here === undefined) continue;
    const against = longest[side === 0 ? 1 : 0];
    if (against !== undefined && here.from <= against.to) found.add(against, here, both);
    const own = longest[side];
    if (own === undefined || here.to > own.to) longest[side] = here;
  }
}

/** Each two segments with assignments that hold a customer in common, with one such customer. */
function sharedTags(
  segments: TieList["segments"],
  tagged: ReadonlyMap<string, unknown>,
  keys: CustomerKeys,
): { readonly tags: readonly [string, string]; readonly customer: string }[] {
  const used = segments.filter(({ tag }) => tagged.has(tag));
  const tagsOf = new Map<string, number[]>();
  for (const [index, { customers }] of used.entries()) {
    for (const customer of new Set(customers.map((key) => keys.get(key) ?? key))) {
      const tags = tagsOf.get(customer);
      if (tags) tags.push(index);
      else tagsOf.set(customer, [index]);
    }
  }
  // One place for each two: a file may hold millions of customers that two segments share.
  const shared: (string | undefined)[] = Array.from({ length: used.length * used.length });
  for (const [customer, tags] of tagsOf) {
    for (let first = 0; first < tags.length; first++)
      for (let second = first + 1; second < tags.length; second++)
        shared[(tags[first] ?? 0) * used.length + (tags[second] ?? 0)] ??= customer;
  }
  return shared.flatMap((customer, place) => {
    const [one, other] = [used[Math.floor(place / used.length)], used[place % used.length]];
    return customer === undefined || !one || !other ? [] : [{ tags: [one.tag, other.tag] as const, customer }];
  });
}

/** When each assignment is valid together with its offer; `undefined` where it never is. */
function daysOf({ assignments, offers }: TieList): (place: number) => Days | undefined {
  const validity = new Map(offers.toReversed().map((offer) => [offer.id, offer]));
  return (place) => {
    const { offer: id, from = "", to = "9999" } = assignments[place] ?? { offer: "" };
    const offer = validity.get(id);
    const begins = offer?.validFrom ?? "";
    const ends = offer?.validTo ?? "9999";
    const days = { place, from: from > begins ? from : begins, to: to < ends ? to : ends };
    return days.from <= days.to ? days : undefined;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
