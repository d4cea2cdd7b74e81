import { Temporal } from "temporal-polyfill";
import type { Clock } from "../schemas/quote.ts";

const day = 86_400_000;

/** A stretch of time in epoch milliseconds; `to` is outside it. */
export type Span = { readonly from: number; readonly to: number };

/** A stretch in which a zone keeps one offset from UTC, in milliseconds. */
export type Offset = Span & { readonly offset: number };

/** The stretches of one offset that a zone has within a span, in order and without gaps. */
export function offsets(zone: string, { from, to }: Span): Offset[] {
  const found: Offset[] = [];
  let start = from;
  while (start < to) {
    const then = zoned(start, zone);
    const end = Math.min(to, then.getTimeZoneTransition("next")?.epochMilliseconds ?? to);
    found.push({ from: start, to: end, offset: then.offsetNanoseconds / 1e6 });
    start = end;
  }
  return found;
}

/** The calendar day that an instant has in a zone, such as `2026-11-22`. */
export function dateIn(zone: string, instant: number): string {
  return zoned(instant, zone).toPlainDate().toString();
}

/** The instant at which a calendar day begins in a zone; also where its midnight does not exist. */
export function startOfDay(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** The instant at which a calendar day is over in a zone. */
export function endOfDay(date: string, zone: string): number {
  return startOfDay(addDays(date, 1), zone);
}

/** A calendar day so many days on. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** A calendar day so many months on; where that month is too short, its last day. */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** The calendar day with a number counted from 1970-01-01. */
export function dateOfDay(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10);
}

/** An instant as the agent and the customer read it on their clocks. */
export function clock(instant: number, agentZone: string, customerZone: string): Clock {
  return {
    instant: Temporal.Instant.fromEpochMilliseconds(instant).toString(),
    agent: zoned(instant, agentZone).toString(),
    customer: zoned(instant, customerZone).toString(),
  };
}

function zoned(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}
