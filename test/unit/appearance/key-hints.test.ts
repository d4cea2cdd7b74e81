import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hintLabels } from "../../../lib/appearance/key-hints.ts";

test("one letter each, while there are letters; keys that are taken are given to nobody", () => {
  expect(hintLabels(3, new Set())).toEqual(["a", "s", "d"]);
  expect(hintLabels(3, new Set(["a", "d", "1"]))).toEqual(["s", "f", "g"]);
  expect(hintLabels(0, new Set())).toEqual([]);
});

test("for any number and any keys taken: no two alike, none begins another, none begins with a taken key", () => {
  const keys = fc.uniqueArray(fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz")), { maxLength: 14 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 140 }), keys, (count, taken) => {
      const labels = hintLabels(count, new Set(taken));
      expect(labels).toHaveLength(count);
      for (const label of labels) {
        expect(taken).not.toContain(label[0]);
        expect(labels.filter((other) => other.startsWith(label))).toEqual([label]);
      }
    }),
  );
});

test("as few letters as needed begin a pair; where even pairs do not reach, the last things get none", () => {
  const taken = new Set("abcdefghijklmnopqrstuvwx");
  expect(hintLabels(3, taken)).toEqual(["y", "zy", "zz"]);
  expect(hintLabels(9, taken)).toEqual(["yy", "yz", "zy", "zz"]);
});
