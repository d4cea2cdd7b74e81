import type { Contract } from "../../../lib/pricing/coverage.ts";
import type { Offer } from "../../../lib/schemas/offer.ts";
import type { Allowance } from "../../../lib/schemas/price.ts";
import type { Usage } from "../../../lib/schemas/usage.ts";

/*
 * What an allowance holds, counted out the slow way: months are stepped one by one from the first, and every single incident or
 * minute that was used is taken from the pile it comes off. Nothing of lib/pricing is used.
 */

/** The same day so many months later, or the last of a month that is too short for it. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const at = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}-${two(Math.min(day, last))}`;
}

type Pile = { readonly first: string; readonly end: string; units: number };

type Unit = Allowance["unit"];
type History = { readonly usage: Usage; readonly contract: Contract };
type Held = { readonly unit: Unit; readonly left: number; readonly of: number };

/** What is left of an allowance on a day and of how much: first in a unit that the price no longer has, if there are such packs. */
export function heldThen(allowance: Allowance, offer: Offer, history: History, date: string): Held[] {
  return (["incidents", "hours"] as const)
    .map((unit) => heldIn(unit, allowance, offer, history, date))
    .filter(({ unit, of }) => unit === allowance.unit || of > 0)
    .sort((a, b) => Number(a.unit === allowance.unit) - Number(b.unit === allowance.unit));
}

function heldIn(unit: Unit, allowance: Allowance, offer: Offer, { usage, contract }: History, date: string): Held {
  const size = (one: { unit: Unit; count: number }) =>
    one.unit === unit ? one.count * (unit === "hours" ? 60 : 1) : 0;
  const mine = usage.used.filter((row) => row.offer === offer.id && row.price === allowance.id);
  const unitsOf = (row: (typeof mine)[number]) => (unit === "hours" ? row.minutes : row.incidents);
  const piles: Pile[] = [];
  if (allowance.model === "monthly-fee") {
    const start = allowance.period === "calendar-month" ? "2000-01-01" : (contract.from ?? offer.validFrom);
    for (let month = 0; monthsLater(start, month) <= date; month++) {
      piles.push({ first: monthsLater(start, month), end: monthsLater(start, month + 1), units: size(allowance) });
    }
  } else {
    for (const lot of usage.packs) {
      if (lot.offer !== offer.id || lot.price !== allowance.id) continue;
      const months = allowance.validMonths;
      const early = contract.from !== undefined && lot.bought < contract.from;
      const late = contract.to !== undefined && lot.bought > contract.to;
      if (months === undefined && (early || late)) continue;
      // No day comes after the last one of the contract and before this text.
      const end = months === undefined ? `${contract.to ?? "9999-12-31"}+` : monthsLater(lot.bought, months);
      piles.push({ first: lot.bought, end, units: lot.packs * size(lot.holds ?? allowance) });
    }
  }
  const open = (day: string) => piles.filter(({ first, end }) => first <= day && day < end);
  const of = open(date).reduce((all, { units }) => all + units, 0);
  for (const row of [...mine].sort((a, b) => a.on.localeCompare(b.on))) {
    for (let taken = 0; taken < unitsOf(row); taken++) {
      const [soonest] = open(row.on)
        .filter(({ units }) => units > 0)
        .sort((a, b) => a.end.localeCompare(b.end) || a.first.localeCompare(b.first));
      if (soonest !== undefined) soonest.units -= 1;
    }
  }
  return { unit, left: open(date).reduce((all, { units }) => all + units, 0), of };
}
