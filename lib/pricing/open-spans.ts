import type { ServiceHours } from "../schemas/service-hours.ts";
import { dateOfDay, offsets, type Span } from "./zone.ts";

const minute = 60_000;
const day = 1440 * minute;

type DayPart = { readonly from: number; readonly to: number };

/**
 * When service hours are open within a span: in order, touching stretches joined. Open is every moment whose wall clock time
 * lies in a window, so a window in an hour that the clock goes through twice is open twice, and one in an hour that is
 * left out does not take place.
 */
export function openSpans(hours: ServiceHours, within: Span): Span[] {
  const closed = new Set(hours.holidays.map(({ date }) => date));
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => partsOf(hours, weekday));
  const found: Span[] = [];
  for (const { from, to, offset } of offsets(hours.zone, within)) {
    const last = Math.floor((to - 1 + offset) / day);
    for (let number = Math.floor((from + offset) / day); number <= last; number++) {
      if (closed.has(dateOfDay(number))) continue;
      // 1970-01-01 was a Thursday.
      for (const part of week[(((number + 3) % 7) + 7) % 7] ?? []) {
        const midnight = number * day - offset;
        put(found, Math.max(from, midnight + part.from), Math.min(to, midnight + part.to));
      }
    }
  }
  return found;
}

/** What is open on a weekday (1 is Monday), in milliseconds from its midnight, sorted: its windows, and what runs over from the day before. */
function partsOf(hours: ServiceHours, weekday: number): DayPart[] {
  const before = weekday === 1 ? 7 : weekday - 1;
  return hours.weekly
    .flatMap(({ days, opens, closes }) => {
      const from = ofDay(opens);
      const to = ofDay(closes);
      const parts: DayPart[] = [];
      if (days.includes(weekday)) parts.push({ from, to: to > from ? to : day });
      if (to <= from && days.includes(before)) parts.push({ from: 0, to });
      return parts;
    })
    .sort((a, b) => a.from - b.from);
}

function ofDay(wallTime: string): number {
  const [hour = 0, minutes = 0] = wallTime.split(":").map(Number);
  return (hour * 60 + minutes) * minute;
}

/** Adds a stretch that begins no earlier than the last one did, joined with it where they touch. */
function put(spans: Span[], from: number, to: number): void {
  if (to <= from) return;
  const last = spans.at(-1);
  if (last === undefined || last.to < from) spans.push({ from, to });
  else spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, to) };
}
