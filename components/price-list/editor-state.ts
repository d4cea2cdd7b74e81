import { createContext, useContext, useDeferredValue, useMemo, useReducer } from "react";
import type { Here } from "../../lib/pricing/editor/blank.ts";
import {
  type CheckedDraft,
  checkDraft,
  type FieldProblem,
  problemsByPath,
} from "../../lib/pricing/editor/check-draft.ts";
import { begun, type History, redone, stepped, undone } from "../../lib/pricing/editor/history.ts";
import { type Json, type Path, pathText, put } from "../../lib/pricing/editor/json.ts";
import type { CustomerKeys } from "../../lib/pricing/list/customer-keys.ts";

type State = {
  readonly history: History<Json>;
  /** Paths whose field was left once: only then is its mistake said, before saving was tried. */
  readonly left: ReadonlySet<string>;
  /** Saving was tried: every mistake is said. */
  readonly tried: boolean;
  /** Paths of the records that are unfolded. */
  readonly open: ReadonlySet<string>;
};

type Action =
  | { readonly do: "put"; readonly path: Path; readonly value: Json | undefined; readonly typing: boolean }
  | { readonly do: "replace"; readonly draft: Json }
  | { readonly do: "load"; readonly draft: Json }
  | { readonly do: "undo" | "redo" | "try" }
  | { readonly do: "leave"; readonly path: Path }
  | { readonly do: "open"; readonly path: Path; readonly open: boolean };

function start(draft: Json): State {
  return { history: begun(draft), left: new Set(), tried: false, open: new Set() };
}

/** The paths from the whole down to a place. */
function waysTo(path: Path): string[] {
  return path.map((_, depth) => pathText(path.slice(0, depth + 1)));
}

/** The editor's next state. */
export function editorReducer(state: State, action: Action): State {
  const { history } = state;
  switch (action.do) {
    case "put": {
      const next = put(history.present, action.path, action.value);
      return { ...state, history: stepped(history, next, action.typing ? pathText(action.path) : undefined) };
    }
    case "replace":
      return { ...state, history: stepped(history, action.draft) };
    case "load":
      return start(action.draft);
    case "undo":
      return { ...state, history: undone(history) };
    case "redo":
      return { ...state, history: redone(history) };
    case "try":
      return { ...state, tried: true };
    case "leave":
      return { ...state, left: new Set([...state.left, pathText(action.path)]) };
    case "open": {
      if (action.open) return { ...state, open: new Set([...state.open, ...waysTo(action.path)]) };
      return { ...state, open: new Set([...state.open].filter((path) => path !== pathText(action.path))) };
    }
  }
}

export const startEditor = start;

/** What the fields of a price list work with. */
export type PriceListForm = {
  readonly draft: Json;
  readonly readOnly: boolean;
  readonly here: Here;
  /** Puts a value at a place. `typing` joins what is typed into one field to one step. */
  put(path: Path, value: Json | undefined, typing?: boolean): void;
  leave(path: Path): void;
  isOpen(path: Path): boolean;
  setOpen(path: Path, open: boolean): void;
  /** The mistakes that are to be said at a place. */
  problemsAt(path: Path): readonly FieldProblem[];
  /** How many mistakes are to be said at a place and below it. */
  countBelow(path: Path): number;
};

export const FormContext = createContext<PriceListForm | undefined>(undefined);

/** The form that a field belongs to. Throws outside one. */
export function useForm(): PriceListForm {
  const form = useContext(FormContext);
  if (!form) throw new Error("a field was used outside a form");
  return form;
}

/** The editor of a draft: the form for its fields, and what the buttons need. `keys` says which domain is which customer's. */
export function useEditor(first: Json, here: Here, keys: CustomerKeys, readOnly = false) {
  const [state, dispatch] = useReducer(editorReducer, first, start);
  const { history, left, tried, open } = state;
  const draft = history.present;
  // A long list takes a while to check: what is typed is painted first.
  const settled = useDeferredValue(draft);
  const checked: CheckedDraft = useMemo(() => checkDraft(settled, keys), [settled, keys]);
  const said = useMemo(() => {
    if (checked.ok || readOnly) return [];
    return tried ? checked.problems : checked.problems.filter(({ path }) => left.has(pathText(path)));
  }, [checked, tried, left, readOnly]);
  const byPath = useMemo(() => problemsByPath(said), [said]);
  const form: PriceListForm = {
    draft,
    readOnly,
    here,
    put: (path, value, typing = false) => dispatch({ do: "put", path, value, typing }),
    leave: (path) => dispatch({ do: "leave", path }),
    isOpen: (path) => open.has(pathText(path)),
    setOpen: (path, unfolded) => dispatch({ do: "open", path, open: unfolded }),
    problemsAt: (path) => byPath.get(pathText(path)) ?? [],
    countBelow: (path) => {
      const text = pathText(path);
      return said.filter((problem) => `${pathText(problem.path)}.`.startsWith(`${text}.`)).length;
    },
  };
  return {
    form,
    checked,
    said,
    tried,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => dispatch({ do: "undo" }),
    redo: () => dispatch({ do: "redo" }),
    replace: (next: Json) => dispatch({ do: "replace", draft: next }),
    load: (next: Json) => dispatch({ do: "load", draft: next }),
    tryToSave: () => dispatch({ do: "try" }),
  };
}
