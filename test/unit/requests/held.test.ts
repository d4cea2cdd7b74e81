import { expect, test } from "vitest";
import { heldIn, isGone, withHeld } from "../../../lib/requests/held.ts";
import type { RequestList } from "../../../lib/requests/merge.ts";
import type { ServiceRequest } from "../../../lib/schemas/service-request.ts";

const listed = (key: string) => ({ key, row: { id: key } as ServiceRequest, also: undefined });
const list = (open: string, closed: string): RequestList => ({
  open: Array.from(open, listed),
  closed: Array.from(closed, listed),
});
const said = ({ open, closed }: RequestList): string =>
  [open, closed].map((part) => part.map(({ key }) => key).join("")).join("|");

test("what was opened among the open ones stays there when it is closed, and moves up or down no place", () => {
  const held = heldIn(list("abc", "x"), "b");
  expect(said(withHeld(list("ac", "bx"), held))).toBe("abc|x");
  expect(said(withHeld(list("bac", "x"), held))).toBe("abc|x");
  expect(said(withHeld(list("a", "cbx"), held))).toBe("ab|cx");
});

test("what was opened among the closed ones stays there when it is open again", () => {
  const held = heldIn(list("a", "xyz"), "y");
  expect(said(withHeld(list("ya", "xz"), held))).toBe("a|xyz");
});

test("what Microsoft lists no longer stays as it was, and is known to be gone", () => {
  const held = heldIn(list("abc", "x"), "b");
  expect(said(withHeld(list("ac", "x"), held))).toBe("abc|x");
  expect(said(withHeld(list("", ""), held))).toBe("b|");
  expect(held && [isGone(list("ac", "x"), held), isGone(list("ac", "xb"), held)]).toEqual([true, false]);
});

test("without an opened one the list is as it is", () => {
  expect(said(withHeld(list("ab", "x"), undefined))).toBe("ab|x");
  expect(heldIn(list("ab", "x"), "c")).toBeUndefined();
});
