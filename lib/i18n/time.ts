import type { Language, Messages } from "./index.ts";

const minute = 60_000;
const hour = 60 * minute;
const dayMs = 24 * hour;

/** How long ago `then` was, in words. Both are epoch milliseconds; a time ahead of the clock is "just now". */
export function age(messages: Messages, then: number, now: number): string {
  const passed = now - then;
  if (passed < minute) return messages.age.now;
  if (passed < hour) return messages.age.minutes(Math.floor(passed / minute));
  if (passed < 2 * dayMs) return messages.age.hours(Math.floor(passed / hour));
  return messages.age.days(Math.floor(passed / dayMs));
}

/** The time of day in the product's one way: on a clock of 24 hours, with its zone. */
const timeOfDay = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" } as const;

/** An instant with its zone, such as `22 Nov 2026, 14:05 GMT+9`. `time` is epoch milliseconds or ISO 8601. */
export function exactTime(language: Language, time: number | string): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    day: "numeric",
    month: "short",
    year: "numeric",
    ...timeOfDay,
  })
    .format(new Date(time))
    .replace(/ (?=\S+$)/, "\u00a0");
}

/** The day of an instant where the reader is, such as `22 Nov 2026`. `time` is epoch milliseconds or ISO 8601. */
export function dayOf(language: Language, time: number | string): string {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" }).format(new Date(time));
}

/** The time of day of an instant within a day with its zone, such as `14:05 GMT+9`, never broken apart. `time` is epoch milliseconds. */
export function clockTime(language: Language, time: number): string {
  const form = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, timeOfDay);
  return form.format(new Date(time)).replace(/\s/g, "\u00a0");
}
