import { describe, expect, test } from "vitest";
import { customerMark, idTail, markColors } from "../../../lib/appearance/customer-mark.ts";
import { contosoEast, contosoWest, tenantId } from "../../builders/tenants.ts";

/** Relative luminance of a colour written as #rrggbb, by WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const many = Array.from({ length: 2000 }, (_, n) =>
  tenantId(`c0000000-${n.toString(16).padStart(4, "0")}-4000-8000-${(n * 7919).toString(16).padStart(12, "0")}`),
);
const segments = (text: string): string[] =>
  Array.from(new Intl.Segmenter("en").segment(text), ({ segment }) => segment);

describe("the colours", () => {
  test("the ruler is right: black on white is 21, white on white is 1", () => {
    expect([contrast("#000000", "#ffffff"), contrast("#ffffff", "#ffffff")]).toEqual([21, 1]);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  test.for([...markColors])("%s carries white text", (color) => {
    expect(color).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrast(color, "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });

  test("are all different, and all used, as are the bands", () => {
    expect(new Set(markColors).size).toBe(markColors.length);
    const marks = many.map((id) => customerMark(id, "Contoso"));
    expect(new Set(marks.map(({ color }) => color))).toEqual(new Set(markColors));
    expect(new Set(marks.map(({ band }) => band))).toEqual(new Set(markColors));
    expect(new Set(marks.map(({ color, band }) => `${color} ${band}`)).size).toBe(
      markColors.length * (markColors.length - 1),
    );
  });

  test("of band and ground differ for everybody", () => {
    expect(many.filter((id) => customerMark(id, "").color === customerMark(id, "").band)).toEqual([]);
  });

  test("come from the id alone, always the same", () => {
    const { letters: _letters, ...colors } = customerMark(contosoWest, "Contoso");
    expect(customerMark(contosoWest, "Contoso")).toMatchObject(colors);
    expect(customerMark(contosoWest, "Renamed")).toMatchObject(colors);
  });
});

test("two customers called Contoso are told apart", () => {
  const west = customerMark(contosoWest, "Contoso");
  const east = customerMark(contosoEast, "Contoso");
  expect(west.letters).toBe(east.letters);
  expect([west.color, west.band]).not.toEqual([east.color, east.band]);
  expect(idTail(contosoWest)).not.toBe(idTail(contosoEast));
});

describe("the letters", () => {
  test.for([
    ["Contoso", "CO"],
    ["Fabrikam, Inc.", "FA"],
    ["city power & light", "CP"],
    ["  Proseware,  Inc. ", "PR"],
    ["Adventure-Works", "AW"],
    ["3M", "3M"],
    ["A", "A"],
    ["한빛바이오 주식회사", "한빛"],
    ["주식회사 한빛 바이오", "한바"],
    ["주식회사한빛", "한빛"],
    ["(주)푸른 하늘", "푸하"],
    ["㈜푸른하늘", "푸른"],
    ["주식회사", "주식"],
    ["Contoso Ltd.", "CO"],
    ["Northwind Traders Pty Ltd", "NT"],
    ["Ltd", "LT"],
    ["푸른하늘", "푸른"],
    ["شركة النخيل الأخضر", "شا"],
    ["蓝雪花卉", "蓝雪"],
    ["Śląsk", "ŚL"],
    ["e\u0301clair", "E\u0301C"],
    ["ñandú", "ÑA"],
    ["🚀 Rocket", "RO"],
    ['"Contoso" Ltd', "CO"],
    ["'t Hooft", "TH"],
    ["«Рога» и копыта", "РИ"],
    ["L'Oréal", "LO"],
    ["ßeta GmbH", "SS"],
    ["straße", "ST"],
    ["🚀🚀", "?"],
    ["&", "?"],
    ["", "?"],
    ["   ", "?"],
  ])("of %s are %s", ([name = "", letters]) => {
    expect(customerMark(contosoWest, name).letters).toBe(letters);
  });

  test("are never more than two as people count them", () => {
    for (const name of ["ßß", "ﬃne", "ŉ", "👩‍👩‍👧‍👦 Family", "नमस्ते दुनिया", "각각"]) {
      expect(segments(customerMark(contosoWest, name).letters).length, name).toBeLessThanOrEqual(2);
    }
  });
});

test("the tail of an id is its last four digits", () => {
  expect(idTail(contosoWest)).toBe("0001");
});
