import type { Offer } from "../schemas/offer.ts";
import type { Allowance, PriceOf } from "../schemas/price.ts";
import type { Left } from "../schemas/quote.ts";
import type { Usage } from "../schemas/usage.ts";
import type { Contract } from "./coverage.ts";
import { addDays, addMonths } from "./zone.ts";

/** Calendar days of a period; `to` is outside it. */
export type Period = { readonly from: string; readonly to: string };

/** The month of a monthly fee that a day is in. Months of a contract are counted from its first day, never from the last count. */
export function monthOf(period: "calendar-month" | "contract-month", date: string, contractFrom: string): Period {
  if (period === "calendar-month") {
    const from = `${date.slice(0, 7)}-01`;
    return { from, to: addMonths(from, 1) };
  }
  let months = (Number(date.slice(0, 4)) - Number(contractFrom.slice(0, 4))) * 12;
  months += Number(date.slice(5, 7)) - Number(contractFrom.slice(5, 7));
  if (addMonths(contractFrom, months) > date) months -= 1;
  return { from: addMonths(contractFrom, months), to: addMonths(contractFrom, months + 1) };
}

/** What was used so far of an offer's allowances, by whom it is had and until when. */
export type Account = {
  readonly usage: Usage;
  readonly offer: Pick<Offer, "id" | "validFrom">;
  /** The first and the last day of the contract, in the zone of the offer's hours. */
  readonly contract: Pick<Contract, "from" | "to">;
  /** The day of the incident in that zone. */
  readonly date: string;
};

/**
 * What an allowance holds on a day: incidents, or minutes where its unit is hours; never below zero. Packs that were bought when
 * the price had another unit stay what they are and come first.
 */
export function leftOf(allowance: Allowance, account: Account): Left[] {
  const { id: price, unit } = allowance;
  const { usage, offer, contract, date } = account;
  if (allowance.model === "prepaid-pack") {
    const former = leftInPacks(allowance, unit === "hours" ? "incidents" : "hours", account);
    const own = leftInPacks(allowance, unit, account);
    return former.of === 0 ? [own] : [former, own];
  }
  const period = monthOf(allowance.period, date, contract.from ?? offer.validFrom);
  const used = usage.used
    .filter(isOf(allowance, offer))
    .filter((row) => row.on >= period.from && row.on < period.to)
    .reduce((total, row) => total + amountOf(unit, row), 0);
  const of = sizeOf(allowance);
  return [{ price, unit, left: Math.max(0, of - used), of, until: addDays(period.to, -1) }];
}

/** Whether something was entered of this very allowance: other offers have prices of the same id. */
function isOf({ id }: Allowance, offer: Pick<Offer, "id">) {
  return (entry: Usage["packs"][number] | Usage["used"][number]) => entry.offer === offer.id && entry.price === id;
}

type Unit = Allowance["unit"];

type Lot = { readonly bought: string; readonly to: string | undefined; left: number; readonly of: number };

/**
 * What is used comes off the pack that expires first among those valid on that day; what none of them holds is let go. A pack
 * without months of its own is good for the contract in which it was bought.
 */
function leftInPacks(pack: PriceOf<"prepaid-pack">, unit: Unit, { usage, offer, contract, date }: Account): Left {
  const { validMonths } = pack;
  const contractEnd = contract.to === undefined ? undefined : addDays(contract.to, 1);
  const inContract = (bought: string) =>
    bought >= (contract.from ?? bought) && (contractEnd === undefined || bought < contractEnd);
  const lots: Lot[] = usage.packs
    .filter(isOf(pack, offer))
    .filter(({ bought }) => validMonths !== undefined || inContract(bought))
    .map(({ bought, packs, holds = pack }) => ({ bought, packs, holds }))
    .filter(({ holds }) => holds.unit === unit)
    .map(({ bought, packs, holds }) => ({
      bought,
      to: validMonths === undefined ? contractEnd : addMonths(bought, validMonths),
      left: packs * sizeOf(holds),
      of: packs * sizeOf(holds),
    }))
    .sort((a, b) => compare(a.to ?? "9999", b.to ?? "9999") || compare(a.bought, b.bought));
  const validOn = (on: string) => lots.filter((lot) => lot.bought <= on && (lot.to === undefined || on < lot.to));
  for (const row of usage.used.filter(isOf(pack, offer)).sort((a, b) => compare(a.on, b.on))) {
    let rest = amountOf(unit, row);
    for (const lot of validOn(row.on)) {
      const taken = Math.min(rest, lot.left);
      lot.left -= taken;
      rest -= taken;
    }
  }
  const valid = validOn(date);
  const first = valid.find((lot) => lot.left > 0);
  return {
    price: pack.id,
    unit,
    left: valid.reduce((total, lot) => total + lot.left, 0),
    of: valid.reduce((total, lot) => total + lot.of, 0),
    ...(first?.to === undefined ? {} : { until: addDays(first.to, -1) }),
  };
}

function sizeOf({ unit, count }: Pick<Allowance, "unit" | "count">): number {
  return unit === "hours" ? count * 60 : count;
}

function amountOf(unit: Unit, used: { incidents: number; minutes: number }): number {
  return unit === "hours" ? used.minutes : used.incidents;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
