import { describe, expect, test } from "vitest";
import { field, parseBody, shortText } from "../../../lib/api/body.ts";

describe("a body", () => {
  test("is read with and without a byte order mark", () => {
    expect(parseBody('{"a":1}')).toEqual({ a: 1 });
    expect(parseBody('\uFEFF{"a":1}')).toEqual({ a: 1 });
    expect(parseBody('\uFEFF\r\n[ "a" ]')).toEqual(["a"]);
  });

  test.for([
    ["nothing", ""],
    ["blanks", " \r\n"],
    ["a byte order mark alone", "\uFEFF"],
    ["HTML", "<!doctype html><title>Gateway</title>"],
    ["JSON that breaks off", '{"value":[{"id":"Exchange"'],
    ["a placeholder", '{"id": <guid>}'],
  ])("that is %s gives nothing", ([, text]) => {
    expect(parseBody(text ?? "")).toBeUndefined();
  });
});

describe("a field", () => {
  test("is found without regard to case, the first name first", () => {
    expect(field({ Description: "d", message: "m" }, "description", "message")).toBe("d");
    expect(field({ MESSAGE: "m" }, "description", "message")).toBe("m");
    expect(field({ innererror: 1 }, "innerError")).toBe(1);
  });

  test("is absent from anything that is no object", () => {
    for (const body of [undefined, null, "code", 7, true]) expect(field(body, "code")).toBeUndefined();
    expect(field({}, "constructor", "__proto__")).toBeUndefined();
    expect(field({ code: 0 }, "code")).toBe(0);
  });
});

describe("a short text", () => {
  test("is trimmed and cut; a number counts as text", () => {
    expect(shortText("  no access \r\n")).toBe("no access");
    expect(shortText(60003)).toBe("60003");
    expect(shortText("x".repeat(600))).toHaveLength(500);
    expect(shortText("abcdef", 3)).toBe("abc");
  });

  test("is nothing where there is nothing to say", () => {
    for (const value of ["", "  ", null, undefined, {}, [], true]) expect(shortText(value)).toBeUndefined();
  });
});
