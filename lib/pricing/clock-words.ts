import type { Language } from "../i18n/index.ts";
import { dayOf } from "../i18n/time.ts";

const day = 86_400_000;

/**
 * A time of a {@link Clock} as it is read beside another: `18:00` on the same day, `Mon 09:00` within six days, `24 Dec 2026, 09:00`
 * else. A Korean day of the week is written out: one syllable alone is no word. Both are ISO 8601 on the clock that is read.
 */
export function clockWords(language: Language, iso: string, now: string): string {
  const time = iso.slice(11, 16);
  const date = iso.slice(0, 10);
  const days = (Date.parse(date) - Date.parse(now.slice(0, 10))) / day;
  if (days === 0) return time;
  if (days > 0 && days < 7)
    return `${format(language, { weekday: language === "ko" ? "long" : "short" }, date)} ${time}`;
  return `${dayWords(language, date)}${language === "ko" ? "" : ","} ${time}`;
}

/** A calendar day, such as `2026-11-30`, in the product's one style: `30 Nov 2026`. */
export function dayWords(language: Language, date: string): string {
  return dayOf(language, `${date}T12:00`);
}

/** A day of a week chart: `Mon 23`. */
export function weekDayWords(language: Language, date: string): string {
  const weekday = format(language, { weekday: "short" }, date);
  return language === "ko" ? `${Number(date.slice(8))}일(${weekday})` : `${weekday} ${Number(date.slice(8))}`;
}

/** A zone as a person names it: `Europe/Berlin` without underscores. */
export function zoneWords(zone: string): string {
  return zone.replaceAll("_", " ");
}

/**
 * The place whose time it is: for `Europe/Berlin` the `Berlin` that it is named after, in Korean `독일 시간` as the platform names
 * it; `UTC` for itself.
 */
export function placeWords(language: Language, zone: string): string {
  const place = zoneWords(zone.split("/").at(-1) ?? zone);
  if (language === "en" || place === zone) return place;
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: "shortGeneric" }).formatToParts();
  const named = parts.find(({ type }) => type === "timeZoneName")?.value;
  return named === undefined || named.startsWith("GMT") ? place : named;
}

function format(language: Language, options: Intl.DateTimeFormatOptions, date: string): string {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(Date.parse(date));
}
