import type { Offer, ResponseTarget } from "../schemas/offer.ts";
import type { ServiceHours } from "../schemas/service-hours.ts";
import type { Severity } from "../schemas/support-scope.ts";
import { openSpans } from "./open-spans.ts";
import type { Span } from "./zone.ts";

const minute = 60_000;
const day = 1440 * minute;
/** How far ahead an opening or a closing is looked for. */
const horizon = 400 * day;
const step = 28 * day;

/** Whether support is open at an instant and when that changes, in epoch milliseconds; left out beyond 400 days. */
export type OpenState = { readonly open: boolean; readonly always: boolean; readonly changes?: number };

/** The state at an instant within the time that offer and contract are valid; outside it support is closed. */
export function openState(hours: ServiceHours, severity: Severity, at: number, valid: Span): OpenState {
  const always = hours.always.includes(severity);
  if (at < valid.from || at >= valid.to) return { open: false, always };
  const end = Math.min(valid.to, at + horizon);
  const ends = end === valid.to ? { changes: end } : {};
  if (always) return { open: true, always, ...ends };
  for (const span of ahead(hours, at, end)) {
    if (span.from > at) return { open: false, always, changes: span.from };
    return { open: true, always, ...(span.to < end ? { changes: span.to } : ends) };
  }
  return { open: false, always };
}

/** How many whole minutes of a span lie outside the hours in which a severity is served. */
export function minutesOutside(hours: ServiceHours, severity: Severity, span: Span): number {
  if (hours.always.includes(severity)) return 0;
  const open = openSpans(hours, span).reduce((total, { from, to }) => total + to - from, 0);
  return (span.to - span.from - open) / minute;
}

/**
 * When the first answer is due: the end of the target's last minute, counted from `at` in open minutes or in all of them.
 * `undefined` without a target for the severity, and where the hours do not hold that many minutes within 400 days.
 */
export function responseDue(offer: Offer, severity: Severity, at: number, valid: Span): number | undefined {
  const target = offer.responseTargets.find((row) => row.severity === severity);
  if (target === undefined) return undefined;
  if (target.counted === "clock" || offer.hours.always.includes(severity)) return at + target.minutes * minute;
  return afterOpenMinutes(offer.hours, target, at, Math.min(valid.to, at + horizon));
}

function afterOpenMinutes(hours: ServiceHours, target: ResponseTarget, at: number, end: number): number | undefined {
  let rest = target.minutes * minute;
  for (const { from, to } of ahead(hours, at, end)) {
    if (to - from >= rest) return from + rest;
    rest -= to - from;
  }
  return undefined;
}

/** The open stretches from an instant on, looked up a few weeks at a time and joined where they touch. */
function* ahead(hours: ServiceHours, at: number, end: number): Generator<Span> {
  let held: Span | undefined;
  for (let from = at; from < end; from += step) {
    for (const span of openSpans(hours, { from, to: Math.min(end, from + step) })) {
      if (held !== undefined && held.to === span.from) {
        held = { from: held.from, to: span.to };
        continue;
      }
      if (held !== undefined) yield held;
      held = span;
    }
  }
  if (held !== undefined) yield held;
}
