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

/** What is left of an allowance on a day, in incidents or minutes, and of how much. */
export function heldThen(
  allowance: Allowance,
  offer: Offer,
  { usage, contract }: { readonly usage: Usage; readonly contract: Contract },
  date: string,
): { left: number; of: number } {
  const size = allowance.count * (allowance.unit === "hours" ? 60 : 1);
  const mine = usage.used.filter((row) => row.offer === offer.id && row.price === allowance.id);
  const unitsOf = (row: (typeof mine)[number]) => (allowance.unit === "hours" ? row.minutes : row.incidents);
  const piles: Pile[] = [];
  if (allowance.model === "monthly-fee") {
    const start = allowance.period === "calendar-month" ? "2000-01-01" : (contract.from ?? offer.validFrom);
    for (let month = 0; monthsLater(start, month) <= date; month++) {
      piles.push({ first: monthsLater(start, month), end: monthsLater(start, month + 1), units: size });
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
      piles.push({ first: lot.bought, end, units: lot.packs * size });
    }
  }
  const open = (day: string) => piles.filter(({ first, end }) => first <= day && day < end);
  const of = open(date).reduce((all, { units }) => all + units, 0);
  for (const row of [...mine].sort((a, b) => a.on.localeCompare(b.on))) {
    for (let unit = 0; unit < unitsOf(row); unit++) {
      const [soonest] = open(row.on)
        .filter(({ units }) => units > 0)
        .sort((a, b) => a.end.localeCompare(b.end) || a.first.localeCompare(b.first));
      if (soonest !== undefined) soonest.units -= 1;
    }
  }
  return { left: open(date).reduce((all, { units }) => all + units, 0), of };
}
