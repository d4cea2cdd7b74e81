import { describe, expect, test } from "vitest";
import { keyOf, pressedKey, shortcutsEverywhere, shortcutsIn } from "../../../lib/appearance/shortcut-keys.ts";
import { placeIds } from "../../../lib/schemas/place.ts";

describe("the key that was pressed", () => {
  test.each([
    ["a letter", "r", "KeyR", "r"],
    ["with Shift or Caps Lock", "R", "KeyR", "r"],
    ["in Hangul", "ㄱ", "KeyR", "r"],
    ["while an input method takes it", "Process", "KeyR", "r"],
    ["in Hangul, a digit", "1", "Digit1", "1"],
    ["where the letters stand elsewhere", "a", "KeyQ", "a"],
    ["a sign", "?", "Slash", "?"],
    ["a key with a name", "Escape", "Escape", "Escape"],
    ["a letter that no Latin keyboard has, at no such key", "ㄱ", "IntlRo", "ㄱ"],
  ])("%s", (_case, key, code, expected) => {
    expect(pressedKey({ key, code })).toBe(expected);
  });
});

describe.each(placeIds)("in %s", (place) => {
  test("no key stands for two things", () => {
    const here = [...shortcutsEverywhere, ...shortcutsIn(place)];
    const digits = placeIds.map((_id, at) => `${at + 1}`);
    const keys = [...digits, ...here.map(({ key }) => key)];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("each has the key that its button carries", () => {
    for (const { id, key } of shortcutsIn(place)) expect(keyOf(id)).toBe(key);
  });
});
