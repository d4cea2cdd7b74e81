import { expect, test } from "vitest";
import { instant, parseInstant } from "../../../lib/api/instant.ts";

test.for([
  ["with Z", "2026-11-22T06:41:12Z", "2026-11-22T06:41:12.000Z"],
  ["without zone, which is UTC", "2026-11-22T06:41:12", "2026-11-22T06:41:12.000Z"],
  ["without zone, with decimals", "2026-11-22T06:41:12.39", "2026-11-22T06:41:12.390Z"],
  ["with seven decimals", "2026-11-22T06:41:12.1238266Z", "2026-11-22T06:41:12.123Z"],
  ["with seven decimals and no zone", "2026-11-22T06:41:12.1238266", "2026-11-22T06:41:12.123Z"],
  ["with stray blanks", "2015-11-25T06: 41: 12Z", "2015-11-25T06:41:12.000Z"],
  ["with stray blanks around T and the ends", "  2015-11-25 T 06:41 :12Z ", "2015-11-25T06:41:12.000Z"],
  ["with a zone ahead", "2026-11-22T06:41:12+09:00", "2026-11-21T21:41:12.000Z"],
  ["with a zone behind, without colon", "2026-11-22T06:41:12-0330", "2026-11-22T10:11:12.000Z"],
  ["with a stray blank before Z", "2020-01-02T10:00:00 Z", "2020-01-02T10:00:00.000Z"],
  ["with a stray blank before its zone", "2020-01-02T10:00:00 -0800", "2020-01-02T18:00:00.000Z"],
  ["with a blank for T, as Entra writes", "2026-11-22 06:41:12Z", "2026-11-22T06:41:12.000Z"],
  ["a day", "2026-11-22", "2026-11-22T00:00:00.000Z"],
  ["the last of all days", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.999Z"],
])("%s", ([, text, expected]) => {
  expect(parseInstant(text)).toBe(expected);
});

test.for([
  ["the year 1", "0001-01-01T00:00:00"],
  ["the year 1 with Z", "0001-01-01T00:00:00Z"],
  ["the year 1 with decimals and blanks", " 0001-01-01T00: 00: 00.0000000 "],
  ["nothing", ""],
  ["blanks", "   "],
  ["null", null],
  ["missing", undefined],
  ["words", "yesterday"],
  ["the year 1 in another order", "01/01/0001"],
  ["a year of two digits", "22-11-26"],
  ["a month that is none", "2026-13-01T00:00:00Z"],
] as const)("%s is no instant", ([, text]) => {
  expect(parseInstant(text)).toBeUndefined();
});

test("in a payload: null and missing are never, a number is refused", () => {
  expect(instant.parse(null)).toBeUndefined();
  expect(instant.parse(undefined)).toBeUndefined();
  expect(instant.parse("2026-11-22T06:41:12")).toBe("2026-11-22T06:41:12.000Z");
  expect(instant.safeParse(1_700_000_000).success).toBe(false);
});

test("the reader's own time zone changes nothing", () => {
  const before = process.env["TZ"];
  try {
    for (const zone of ["Asia/Seoul", "America/St_Johns", "Pacific/Kiritimati"]) {
      process.env["TZ"] = zone;
      expect(parseInstant("2026-11-22T06:41:12")).toBe("2026-11-22T06:41:12.000Z");
      expect(parseInstant("2026-11-22 06:41:12")).toBe("2026-11-22T06:41:12.000Z");
      expect(parseInstant("2026-11-22")).toBe("2026-11-22T00:00:00.000Z");
    }
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
});
