import { expect, test } from "vitest";
import { begun, type History, redone, stepped, undone } from "../../../../lib/pricing/editor/history.ts";

const typed = (history: History<string>, texts: readonly string[], name: string): History<string> =>
  texts.reduce((before, text) => stepped(before, text, name), history);

test("what is typed into one field is one step, into another field the next", () => {
  const name = typed(begun(""), ["G", "Go", "Gold"], "name");
  const both = typed(name, ["Gold 1", "Gold 12"], "price");
  expect(undone(both).present).toBe("Gold");
  expect(undone(undone(both)).present).toBe("");
  expect(undone(undone(undone(both))).present).toBe("");
});

test("what was taken back is done again, until something else is done", () => {
  const two = stepped(stepped(begun(1), 2), 3);
  expect(redone(undone(two)).present).toBe(3);
  expect(redone(redone(undone(undone(two)))).present).toBe(3);
  expect(redone(two)).toBe(two);
  const other = stepped(undone(two), 4);
  expect(redone(other).present).toBe(4);
  expect(undone(other).present).toBe(2);
});

test("typing after a step was taken back is a step of its own", () => {
  const back = undone(typed(stepped(begun(""), "Gold"), ["Gold!"], "name"));
  expect(undone(stepped(back, "Gold?", "name")).present).toBe("Gold");
});

test("no more than two hundred steps are kept, the newest", () => {
  let history = begun(0);
  for (let step = 1; step <= 1000; step += 1) history = stepped(history, step);
  expect(history.past).toHaveLength(200);
  expect(history.past[0]).toBe(800);
});
