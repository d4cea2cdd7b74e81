import type { RefObject } from "react";
import type { FieldProblem } from "../../lib/pricing/editor/check-draft.ts";
import { type Field, type FieldName, fieldsOf, type Shape, type TypedKind } from "../../lib/pricing/editor/field.ts";
import { at, type Path, textAt } from "../../lib/pricing/editor/json.ts";
import { wholeList } from "../../lib/pricing/editor/list-fields.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { useForm } from "./editor-state.ts";
import { focusField } from "./field-frame.tsx";
import { lineOf } from "./line-of.ts";
import styles from "./mistakes.module.css";
import { lineWords, problemWords } from "./problem-words.ts";
import { titleOf } from "./record-list.tsx";

/** Mistakes that are listed; more are counted. */
const most = 20;

/** The way to a field in words, and what is typed there. */
export function useCrumbs(): (path: Path) => {
  readonly way: string;
  readonly kind: TypedKind | undefined;
  readonly name: FieldName | undefined;
} {
  const { draft } = useForm();
  const { messages } = useMessages();
  const words = messages.priceEditor;
  return (path) => {
    const way: string[] = [];
    let shape: Shape | undefined = wholeList;
    let field: Field | undefined;
    for (const [depth, step] of path.entries()) {
      const here = path.slice(0, depth);
      if (typeof step === "number") {
        const [list] = path;
        const top = depth === 1 && (list === "offers" || list === "assignments" || list === "segments");
        if (top) way.splice(0, 1, titleOf(messages, draft, list, step));
        else if (field?.kind !== "lines" && field?.kind !== "choices") way.push(String(step + 1));
        continue;
      }
      const tag: string = shape && "variants" in shape ? textAt(at(draft, here) ?? null, [shape.key]) : "";
      field = shape && fieldsOf(shape, tag).find(({ key }) => key === step);
      if (!field) break;
      way.push(words.field[field.name]);
      shape = "shape" in field ? field.shape : undefined;
    }
    const typed = field && field.kind in words.wrong ? (field.kind as TypedKind) : undefined;
    return { way: way.join(" › "), kind: typed, name: field?.name };
  };
}

/** Two that tie both say so at their own field; here they are said once. */
export function oncePerPair(problems: readonly FieldProblem[]): FieldProblem[] {
  const said = new Set<string>();
  return problems.filter((problem) => {
    if (problem.code !== "tie") return true;
    const pair = [Number(problem.path[1]), problem.other].sort((a, b) => a - b).join(" ");
    return said.size < said.add(pair).size;
  });
}

type Props = { readonly box: RefObject<HTMLDivElement | null>; readonly problems: readonly FieldProblem[] };

/** What keeps the list from being saved: each mistake with the way to its field, which a press opens. */
export function Mistakes({ box, problems: all }: Props) {
  const problems = oncePerPair(all);
  const form = useForm();
  const { messages } = useMessages();
  const words = messages.priceEditor;
  const crumbs = useCrumbs();
  const go = (path: Path): void => {
    form.setOpen(path, true);
    requestAnimationFrame(() => requestAnimationFrame(() => focusField(path)));
  };
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles["mistakes"]}>
      <p className={styles["title"]}>{words.mistakes.title(problems.length)}</p>
      <ul>
        {problems.slice(0, most).map((problem) => {
          const { way, kind, name } = crumbs(problem.path);
          const said =
            kind === "lines" && typeof problem.path.at(-1) === "number"
              ? lineWords(messages, name, lineOf(form.draft, problem.path))
              : problemWords(messages, form.draft, problem, kind);
          return (
            <li key={`${problem.path.join(".")} ${said}`}>
              <Button look="quiet" onPress={() => go(problem.path)}>
                {problem.code === "tie" ? said : words.transfer.at(way, said)}
              </Button>
            </li>
          );
        })}
      </ul>
      {problems.length > most ? <p>{words.mistakes.more(problems.length - most)}</p> : null}
    </div>
  );
}
