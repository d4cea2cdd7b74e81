import type { Contract } from "../../../lib/pricing/coverage.ts";
import type { Offer } from "../../../lib/schemas/offer.ts";
import type { Allowance, Price, PriceOf } from "../../../lib/schemas/price.ts";
import type { Question } from "../../../lib/schemas/quote.ts";
import type { Usage } from "../../../lib/schemas/usage.ts";
import { heldThen } from "./oracle-allowance.ts";

/*
 * What a quote must say, worked out the slow way: the clock on the wall is asked of Intl for every single minute, money is
 * counted in parts of 60 × 10^10 of a minor unit, and every minute of work is charged as it passes. Nothing of lib/pricing is used.
 */

const minute = 60_000;
const parts = 60n * 10n ** 10n;
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const readers = new Map<string, Intl.DateTimeFormat>();

type Wall = { readonly date: string; readonly weekday: number; readonly minutes: number };
const seen = new Map<string, Wall>();

/** What hangs on the wall in a zone: the date, the weekday (1 is Monday) and the minutes since midnight by the clock. */
function wall(zone: string, at: number): Wall {
  const key = `${zone} ${at}`;
  const known = seen.get(key) ?? look(zone, at);
  seen.set(key, known);
  return known;
}

function look(zone: string, at: number): Wall {
  let reader = readers.get(zone);
  if (reader === undefined) {
    reader = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      weekday: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    readers.set(zone, reader);
  }
  const read = Object.fromEntries(reader.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    date: `${read.year}-${read.month}-${read.day}`,
    weekday: weekdays.indexOf(read.weekday ?? "") + 1,
    minutes: Number(read.hour) * 60 + Number(read.minute),
  };
}

function valid(offer: Offer, at: number): boolean {
  const { date } = wall(offer.hours.zone, at);
  return date >= offer.validFrom && (offer.validTo === undefined || date <= offer.validTo);
}

/** Whether the doors are open in the minute that begins at `at`; validity is another matter. */
function openByClock({ hours }: Offer, severity: Question["severity"], at: number): boolean {
  if (hours.always.includes(severity)) return true;
  const { date, weekday, minutes } = wall(hours.zone, at);
  if (hours.holidays.some((holiday) => holiday.date === date)) return false;
  const yesterday = ((weekday + 5) % 7) + 1;
  return hours.weekly.some(({ days, opens, closes }) => {
    const from = Number(opens.slice(0, 2)) * 60 + Number(opens.slice(3));
    const to = Number(closes.slice(0, 2)) * 60 + Number(closes.slice(3));
    if (from < to) return days.includes(weekday) && minutes >= from && minutes < to;
    return (days.includes(weekday) && minutes >= from) || (days.includes(yesterday) && minutes < to);
  });
}

export function openThen(offer: Offer, severity: Question["severity"], at: number): boolean {
  return valid(offer, at) && openByClock(offer, severity, at);
}

/** The first minute from `at` on in which the state is another; `undefined` if that is not within so many minutes. */
export function changesAt(
  offer: Offer,
  severity: Question["severity"],
  at: number,
  within: number,
): number | undefined {
  const now = openThen(offer, severity, at);
  for (let step = 1; step <= within; step++) {
    if (openThen(offer, severity, at + step * minute) !== now) return at + step * minute;
  }
  return undefined;
}

/** The end of the minute in which the target runs out. */
export function dueAt(offer: Offer, severity: Question["severity"], at: number, within: number): number | undefined {
  const target = offer.responseTargets.find((row) => row.severity === severity);
  if (target === undefined) return undefined;
  let passed = 0;
  for (let step = 0; step < within; step++) {
    const here = at + step * minute;
    const counts =
      target.counted === "clock" || offer.hours.always.includes(severity) || openThen(offer, severity, here);
    if (counts) passed += 1;
    if (passed === target.minutes) return here + minute;
  }
  return undefined;
}

/** A decimal text in parts of a minor unit of a currency with so many decimals; ten decimals are held. */
function inParts(amount: string, decimals: number): bigint {
  const [whole = "", part = ""] = amount.split(".");
  return BigInt(whole + part.padEnd(decimals + 4, "0").slice(0, decimals + 4)) * (parts / 10n ** 4n);
}

function toMinor(amount: bigint): bigint {
  const over = amount % parts;
  return amount / parts + (over * 2n >= parts ? 1n : 0n);
}

function limits({ scope }: Price): number {
  return Object.values(scope ?? {}).filter(Array.isArray).length;
}

function meant({ scope }: Price, { product, kind, severity }: Question): boolean {
  if (scope?.products !== undefined && !scope.products.includes(product)) return false;
  if (scope?.kinds !== undefined && !scope.kinds.includes(kind)) return false;
  return scope?.severities === undefined || scope.severities.includes(severity);
}

type Time = Pick<PriceOf<"hourly">, "rate" | "minimumMinutes" | "incrementMinutes">;

/** What was used so far, and under which contract. */
export type History = { readonly usage: Usage; readonly contract: Contract };

const isAllowance = (price: Price): price is Allowance =>
  price.model === "monthly-fee" || price.model === "prepaid-pack";

/** What an answer must be: its lines in minor units, in their order, and what stays of each allowance. */
type Answer = {
  readonly lines: readonly bigint[];
  readonly left: readonly { price: string; left: number; of: number }[];
};

/** The lines of an offer after what was used of it; no lines where nothing has a price, or all is used up. */
export function answerOf(offer: Offer, question: Question, decimals: number, history: History): Answer {
  const meantFor = offer.prices.filter((price) => meant(price, question));
  const byLimits = [3, 2, 1, 0];
  const best = <M extends Price["model"]>(model: M) => {
    for (const limit of byLimits) {
      const found = meantFor.find((price) => price.model === model && limits(price) === limit);
      if (found !== undefined) return found as Extract<Price, { model: M }>;
    }
    return undefined;
  };
  const included = best("included");
  const beats = (price: Price | undefined) =>
    price !== undefined && (included === undefined || limits(price) > limits(included));
  const call = best("per-incident");
  const hourly = best("hourly");
  const surcharge = best("surcharge");
  const outside = (at: number) => !openByClock(offer, question.severity, at);
  const { date } = wall(offer.hours.zone, question.at);
  const allowances = meantFor.filter(isAllowance).filter(beats);
  const free: bigint[] = [];
  let done = false;
  let paid = 0;
  const all = allowances.flatMap((allowance) =>
    heldThen(allowance, offer, history, date).map((held) => ({ price: allowance.id, ...held })),
  );
  const left = all.map((held) => {
    let units = held.left;
    if (!done && units > 0) {
      free.push(0n);
      if (held.unit === "incidents") {
        units -= 1;
        done = true;
      } else {
        for (; paid < question.minutes && units > 0; paid++) units -= 1;
        done = paid === question.minutes;
      }
    }
    return { price: held.price, left: units, of: held.of };
  });
  const beyond = allowances.find((price) => price.model === "monthly-fee" && price.beyond !== undefined);
  const instead = beyond?.model === "monthly-fee" ? beyond.beyond : undefined;

  const bases: bigint[] = [];
  const extras: bigint[] = [];
  const factor = surcharge?.add.by === "factor" ? inParts(surcharge.add.factor, 0) - parts : 0n;

  const chargeCall = (amount: string) => {
    bases.push(toMinor(inParts(amount, decimals)));
    if (outside(question.at)) extras.push(toMinor((inParts(amount, decimals) * factor) / parts));
  };
  const chargeTime = ({ rate, minimumMinutes, incrementMinutes }: Time) => {
    const aMinute = inParts(rate, decimals) / 60n;
    let time = 0n;
    let late = 0n;
    for (
      let passed = 0;
      passed < question.minutes - paid || passed < minimumMinutes || passed % incrementMinutes !== 0;
      passed++
    ) {
      time += aMinute;
      if (outside(question.at + (paid + passed) * minute)) late += (aMinute * factor) / parts;
    }
    bases.push(toMinor(time));
    extras.push(toMinor(late));
  };
  if (!done && instead?.per === "incident") chargeCall(instead.amount);
  if (!done && instead?.per === "hour") chargeTime(instead);
  if (!done && instead === undefined) {
    if (call !== undefined && beats(call)) chargeCall(call.amount);
    if (hourly !== undefined && beats(hourly)) chargeTime(hourly);
  }
  if (!done && bases.length === 0) {
    if (included === undefined || allowances.length > 0) return { lines: [], left: [] };
    bases.push(0n);
  }
  if (surcharge?.add.by === "amount" && outside(question.at))
    extras.push(toMinor(inParts(surcharge.add.amount, decimals)));
  const through = meantFor.flatMap((price) => (price.model === "pass-through" ? [price.amount] : []));
  const lines = [
    ...free,
    ...bases,
    ...extras.filter((extra) => extra > 0n),
    ...through.map((amount) => toMinor(inParts(amount, decimals))),
  ];
  return { lines, left };
}
