import { describe, expect, test } from "vitest";
import { locales } from "../../../lib/i18n/index.ts";
import { age, clockTime, exactTime } from "../../../lib/i18n/time.ts";
import { day, hour, minute, noon } from "../../builders/clock.ts";

const { en, ko } = locales;

describe("how long ago", () => {
  test.for<[passed: number, words: string]>([
    [0, "just now"],
    [minute - 1, "just now"],
    [minute, "1 min ago"],
    [hour - 1, "59 min ago"],
    [hour, "1 h ago"],
    [2 * day - 1, "47 h ago"],
    [2 * day, "2 days ago"],
    [400 * day, "400 days ago"],
    [-hour, "just now"],
  ])("%i ms: %s", ([passed, words]) => {
    expect(age(en, noon - passed, noon)).toBe(words);
  });

  test("in Korean", () => {
    expect([0, minute, hour, 3 * day].map((passed) => age(ko, noon - passed, noon))).toEqual([
      "방금",
      "1분 전",
      "1시간 전",
      "3일 전",
    ]);
  });
});

describe("an exact time", () => {
  test("has day, month, year, hour, minute and zone, from a number or a text", () => {
    const text = exactTime("en", noon);
    expect(text).toMatch(/^22 Nov 2026, \d{2}:00\u00a0(?:UTC|GMT|[A-Z]+)/);
    expect(exactTime("en", "2026-11-22T12:00:00.000Z")).toBe(text);
    expect(exactTime("ko", noon)).toMatch(/2026년 11월 2[23]일/);
  });

  test.each(["en", "ko"] as const)("is on a clock of 24 hours in %s, as the prices' times are", (language) => {
    const times = Array.from({ length: 24 }, (_, at) => exactTime(language, noon + at * hour));
    const hours = times.map((time) => / (\d{2}):00\u00a0/.exec(time)?.[1]);
    expect(new Set(hours)).toEqual(new Set(Array.from({ length: 24 }, (_, at) => String(at).padStart(2, "0"))));
  });
});

describe("a time of day", () => {
  test("has its zone, and never breaks apart", () => {
    expect(clockTime("en", noon)).toMatch(/^\d{2}:00\u00a0(?:UTC|GMT|[A-Z]+)/);
    expect(clockTime("ko", noon)).toMatch(/^\d{2}:00\u00a0(?:UTC|GMT|[A-Z]+)/);
  });
});
