import { expect, test } from "vitest";
import { editorReducer, startEditor } from "../../../components/price-list/editor-state.ts";
import { type Json, textAt } from "../../../lib/pricing/editor/json.ts";

const draft: Json = { offers: [{ name: "" }] };
const name = ["offers", 0, "name"];
const put = (value: string, typing = true) => ({ do: "put", path: name, value, typing }) as const;

test("what is typed is put, taken back and done again", () => {
  let state = startEditor(draft);
  for (const text of ["G", "Go", "Gold"]) state = editorReducer(state, put(text));
  expect(textAt(state.history.present, name)).toBe("Gold");
  state = editorReducer(state, { do: "undo" });
  expect(state.history.present).toBe(draft);
  state = editorReducer(state, { do: "redo" });
  expect(textAt(state.history.present, name)).toBe("Gold");
});

test("an import is one step that can be taken back; loading begins anew", () => {
  const typed = editorReducer(startEditor(draft), put("Gold"));
  const imported = editorReducer(typed, { do: "replace", draft: { offers: [] } });
  expect(editorReducer(imported, { do: "undo" }).history.present).toBe(typed.history.present);
  const loaded = editorReducer(imported, { do: "load", draft });
  expect(editorReducer(loaded, { do: "undo" }).history.present).toBe(draft);
});

test("unfolding a field unfolds what it is in, folding one record leaves the others", () => {
  const open = editorReducer(startEditor(draft), { do: "open", path: ["offers", 0, "hours", "zone"], open: true });
  expect([...open.open]).toEqual(["offers", "offers.0", "offers.0.hours", "offers.0.hours.zone"]);
  expect([...editorReducer(open, { do: "open", path: ["offers", 0], open: false }).open]).not.toContain("offers.0");
});
