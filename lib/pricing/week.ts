import { Temporal } from "temporal-polyfill";
import type { ServiceHours } from "../schemas/service-hours.ts";
import { openSpans } from "./open-spans.ts";
import { addDays, dateIn, endOfDay, offsets, type Span, startOfDay } from "./zone.ts";

/** An open stretch of a day: its wall clock times, and where it lies in the day as a share from 0 to 1. */
export type OpenPart = {
  readonly opens: string;
  /** `24:00` where the day ends before it closes. */
  readonly closes: string;
  readonly from: number;
  readonly to: number;
};

export type WeekDay = {
  /** Calendar day in the zone. */
  readonly date: string;
  readonly open: readonly OpenPart[];
  /** Names of the holidays, kept in the hours' own zone, for which it is closed on some part of this day. */
  readonly holidays: readonly string[];
  /** Where `at` lies in the day, 0 to 1; only on its own day. */
  readonly now?: number;
};

/**
 * The week from Monday that an instant is in, day by day, as a zone's clocks show the hours. Shares are of the day's real
 * length, so they are in order on days of 23 or 25 hours too.
 */
export function weekOf(hours: ServiceHours, zone: string, at: number, valid?: Span): WeekDay[] {
  const today = dateIn(zone, at);
  const monday = mondayOf(today);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => {
    const date = addDays(monday, days);
    const day = { from: startOfDay(date, zone), to: endOfDay(date, zone) };
    const share = (instant: number) => (instant - day.from) / (day.to - day.from);
    const within = valid ? { from: Math.max(day.from, valid.from), to: Math.min(day.to, valid.to) } : day;
    const spans = (of: ServiceHours) => (within.from < within.to ? openSpans(of, within) : []);
    const open = spans(hours);
    const moves = open.length === 0 || JSON.stringify(spans({ ...hours, holidays: [] })) !== JSON.stringify(open);
    return {
      date,
      open: open.map(({ from, to }) => ({
        opens: wallTime(zone, from),
        closes: to === day.to ? "24:00" : wallTime(zone, to),
        from: share(from),
        to: share(to),
      })),
      holidays: moves ? holidaysIn(hours, day) : [],
      ...(date === today ? { now: share(at) } : {}),
    };
  });
}

/** Whether two zones' clocks agree throughout the week from Monday that an instant is in. */
export function sameClock(zone: string, other: string, at: number): boolean {
  if (zone === other) return true;
  const monday = mondayOf(dateIn(zone, at));
  const week = { from: startOfDay(monday, zone), to: endOfDay(addDays(monday, 6), zone) };
  return JSON.stringify(offsets(zone, week)) === JSON.stringify(offsets(other, week));
}

function mondayOf(date: string): string {
  return addDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);
}

function holidaysIn(hours: ServiceHours, day: Span): string[] {
  const dates = [dateIn(hours.zone, day.from), dateIn(hours.zone, day.to - 1)];
  return hours.holidays.filter(({ date }) => dates.includes(date)).map(({ name }) => name);
}

function wallTime(zone: string, instant: number): string {
  const then = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return then.toPlainTime().toString({ smallestUnit: "minute" });
}
