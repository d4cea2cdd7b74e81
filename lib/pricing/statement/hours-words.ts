import { Temporal } from "temporal-polyfill";
import type { Messages } from "../../i18n/index.ts";
import type { ServiceHours } from "../../schemas/service-hours.ts";
import { openSpans } from "../open-spans.ts";
import { addDays, dateIn, startOfDay } from "../zone.ts";

type Words = Messages["pricing"];

/** A calendar day as a language writes it: `4 March 2026`. */
export function dateWords(language: string, date: string): string {
  return format(language, { day: "numeric", month: "long", year: "numeric" }).format(Date.parse(date));
}

/**
 * The weekly hours as a zone's clocks show them, one line for days that are alike, holidays left aside. They hold for the
 * week that begins with the day of `at`, which a last line says where the zones differ.
 */
export function hoursWords(words: Words, language: string, hours: ServiceHours, zone: string, at: number): string[] {
  const first = dateIn(zone, at);
  const days = Array.from({ length: 7 }, (_, index) => addDays(first, index)).map((date) => ({
    weekday: Temporal.PlainDate.from(date).dayOfWeek,
    times: timesOn({ ...hours, holidays: [] }, zone, date),
  }));
  days.sort((a, b) => a.weekday - b.weekday);
  const lines: string[] = [];
  for (let index = 0; index < days.length; ) {
    const { weekday, times } = days[index] ?? { weekday: 0, times: "" };
    let next = index + 1;
    while (days[next]?.times === times) next += 1;
    const last = days[next - 1]?.weekday ?? weekday;
    const name =
      weekday === last ? dayName(language, weekday) : `${dayName(language, weekday)}–${dayName(language, last)}`;
    if (times !== "") lines.push(`${name} ${times}`);
    index = next;
  }
  if (lines.length === 0) return [words.statement.noHours];
  const { zone: zoneIs, week } = words.statement;
  const differs = zone !== hours.zone;
  return [...lines, differs ? `${zoneIs(zone)}, ${week(dateWords(language, first))}` : zoneIs(zone)];
}

function timesOn(hours: ServiceHours, zone: string, date: string): string {
  const from = startOfDay(date, zone);
  const to = startOfDay(addDays(date, 1), zone);
  const time = (instant: number) =>
    instant === to
      ? "24:00"
      : Temporal.Instant.fromEpochMilliseconds(instant)
          .toZonedDateTimeISO(zone)
          .toPlainTime()
          .toString({ smallestUnit: "minute" });
  return openSpans(hours, { from, to })
    .map((span) => `${time(span.from)}–${time(span.to)}`)
    .join(", ");
}

/** 5 January 1970 was a Monday. */
function dayName(language: string, weekday: number): string {
  return format(language, { weekday: "short" }).format(Date.UTC(1970, 0, 4 + weekday));
}

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...options, timeZone: "UTC" });
}
