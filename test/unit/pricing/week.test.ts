import { describe, expect, test } from "vitest";
import { clockWords, placeWords, weekDayWords } from "../../../lib/pricing/clock-words.ts";
import { sameClock, type WeekDay, weekOf } from "../../../lib/pricing/week.ts";
import { hours } from "../../builders/offer.ts";

const said = (days: readonly WeekDay[]) =>
  days.map(({ date, open }) => `${date} ${open.map(({ opens, closes }) => `${opens}-${closes}`).join(" ")}`.trim());

const wednesday = Date.parse("2026-03-04T09:00Z");

describe("a week", () => {
  test("runs from Monday, with now on its own day", () => {
    const week = weekOf(hours(), "Europe/Berlin", wednesday);
    expect(said(week)).toEqual([
      "2026-03-02 09:00-18:00",
      "2026-03-03 09:00-18:00",
      "2026-03-04 09:00-18:00",
      "2026-03-05 09:00-18:00",
      "2026-03-06 09:00-18:00",
      "2026-03-07",
      "2026-03-08",
    ]);
    expect(week.map(({ now }) => now)).toEqual([
      undefined,
      undefined,
      10 / 24,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(week[0]?.open[0]).toMatchObject({ from: 9 / 24, to: 18 / 24 });
  });

  test("is read on another zone's clocks, over midnight", () => {
    const week = said(weekOf(hours(), "Asia/Seoul", wednesday));
    expect(week.slice(0, 2)).toEqual(["2026-03-02 17:00-24:00", "2026-03-03 00:00-02:00 17:00-24:00"]);
    expect(week[5]).toBe("2026-03-07 00:00-02:00");
  });

  test("shifts within itself when clocks change: New York on 8 March, for hours kept in Berlin", () => {
    const all = hours({ weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: "09:00", closes: "18:00" }] });
    const week = said(weekOf(all, "America/New_York", wednesday));
    expect(week.slice(5)).toEqual(["2026-03-07 03:00-12:00", "2026-03-08 04:00-13:00"]);
  });

  test("keeps the order of now and the hours on a day of 23 hours", () => {
    const at = Date.parse("2026-03-29T07:00Z");
    const all = hours({ weekly: [{ days: [7], opens: "09:00", closes: "18:00" }] });
    const sunday = weekOf(all, "Europe/Berlin", at)[6];
    expect(sunday?.now).toBe(8 / 23);
    expect(sunday?.open[0]?.from).toBe(8 / 23);
  });

  test("names the holidays of the hours' own zone on every day whose hours they change", () => {
    const closed = hours({ holidays: [{ date: "2026-03-04", name: "Founders' Day" }] });
    expect(weekOf(closed, "Europe/Berlin", wednesday)[2]).toMatchObject({ open: [], holidays: ["Founders' Day"] });
    const seoul = weekOf(closed, "Asia/Seoul", wednesday);
    expect(seoul.map(({ holidays }) => holidays.length)).toEqual([0, 0, 1, 1, 0, 0, 0]);
    const newYork = weekOf(closed, "America/New_York", wednesday);
    expect(newYork.map(({ holidays }) => holidays.length)).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });

  test("is closed where the offer does not hold", () => {
    const to = Date.parse("2026-03-04T23:00Z");
    const week = said(weekOf(hours(), "Europe/Berlin", wednesday, { from: 0, to }));
    expect(week.slice(1, 4)).toEqual(["2026-03-03 09:00-18:00", "2026-03-04 09:00-18:00", "2026-03-05"]);
  });
});

test("two zones' clocks agree throughout a week or not", () => {
  expect(sameClock("Europe/Berlin", "Europe/Madrid", wednesday)).toBe(true);
  expect(sameClock("Europe/Berlin", "Europe/London", wednesday)).toBe(false);
  // Both an hour ahead of UTC, until Berlin's clocks change on the Sunday.
  expect(sameClock("Europe/Berlin", "Africa/Lagos", wednesday)).toBe(true);
  expect(sameClock("Europe/Berlin", "Africa/Lagos", Date.parse("2026-03-25T09:00Z"))).toBe(false);
});

test.for([
  ["en", "2026-03-04T18:00", "18:00"],
  ["en", "2026-03-05T09:00", "Thu 09:00"],
  ["ko", "2026-03-05T09:00", "목요일 09:00"],
  ["en", "2026-03-11T09:00", "11 Mar 2026, 09:00"],
  ["ko", "2026-03-11T09:00", "2026년 3월 11일 09:00"],
  ["en", "2026-03-03T18:00", "3 Mar 2026, 18:00"],
] as const)("in %s %s is read as %s", ([language, iso, words]) => {
  expect(clockWords(language, iso, "2026-03-04T10:00")).toBe(words);
});

test.each([
  ["en", "Europe/Berlin", "Berlin"],
  ["en", "America/New_York", "New York"],
  ["ko", "Europe/Berlin", "독일 시간"],
  ["ko", "America/New_York", "뉴욕 시간"],
  ["ko", "UTC", "UTC"],
  ["ko", "Etc/GMT+5", "GMT+5"],
] as const)("in %s %s is the place of %s", (language, zone, words) => {
  expect(placeWords(language, zone)).toBe(words);
});

test("a day of the chart has its weekday and its number", () => {
  expect([weekDayWords("en", "2026-03-02"), weekDayWords("ko", "2026-03-02")]).toEqual(["Mon 2", "2일(월)"]);
});
