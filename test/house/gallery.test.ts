import { describe, expect, test } from "vitest";
import { kinds } from "../gallery/kinds.ts";
import { slug, states } from "../gallery/states/index.ts";

const names = states.map(({ name }) => name);

/** The kinds for which no state has the name that is given for them. */
function unshown(shownBy: Readonly<Record<string, string>>): string[] {
  return Object.entries(shownBy).flatMap(([kind, name]) => (names.includes(name) ? [] : [`${kind}: ${name}`]));
}

describe("every kind has a state in the gallery", () => {
  test.each(Object.entries(kinds))("%s", (_of, shownBy) => {
    expect(unshown(shownBy)).toEqual([]);
  });

  test("one without a state is named", () => {
    expect(unshown({ planted: "a state that nobody wrote", real: names[0] ?? "" })).toEqual([
      "planted: a state that nobody wrote",
    ]);
  });
});

test("no two states share an address", () => {
  const slugs = states.map(slug);
  expect(slugs.filter((one, at) => slugs.indexOf(one) !== at)).toEqual([]);
});
