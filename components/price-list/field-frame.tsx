import type { ReactNode } from "react";
import type { FieldName, TypedKind } from "../../lib/pricing/editor/field.ts";
import { type Path, pathText } from "../../lib/pricing/editor/json.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useForm } from "./editor-state.ts";
import styles from "./price-list.module.css";
import { problemWords } from "./problem-words.ts";

/** The id of the element at a path: where the list of mistakes leads. */
export function fieldId(path: Path): string {
  return `field.${pathText(path)}`;
}

/** Moves the focus to the field at a path, or to the nearest thing above it that takes it. */
export function focusField(path: Path): void {
  const element = document.getElementById(fieldId(path));
  if (!element) return path.length > 0 ? focusField(path.slice(0, -1)) : undefined;
  for (let box = element.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true;
  const takers = "input, select, textarea, button, summary";
  const taker = element.matches(takers) ? element : element.querySelector<HTMLElement>(takers);
  taker?.focus();
  taker?.scrollIntoView({ block: "center" });
}

/** The words of a field: its name, its help, and the mistakes at it. */
export function useFieldWords(name: FieldName, path: Path, kind?: TypedKind) {
  const { messages } = useMessages();
  const { draft, problemsAt } = useForm();
  const words = messages.priceEditor;
  const help = name in words.help ? words.help[name as keyof typeof words.help] : undefined;
  const problems = problemsAt(path).map((problem) => problemWords(messages, draft, problem, kind));
  return { label: words.field[name], help, problems: [...new Set(problems)] };
}

/** Help and mistakes below a field, under ids that the field names as its description. */
export function FieldWords({ path, help, problems }: FieldWordsProps) {
  const id = fieldId(path);
  return (
    <>
      {help ? (
        <p id={`${id}-help`} className={styles["help"]}>
          {help}
        </p>
      ) : null}
      {problems.length > 0 ? (
        <p id={`${id}-wrong`} className={styles["wrong"]}>
          {problems.join(" ")}
        </p>
      ) : null}
    </>
  );
}

type FieldWordsProps = {
  readonly path: Path;
  readonly help?: string | undefined;
  readonly problems: readonly string[];
};

/** What a field is described by. */
export function describedBy({ path, help, problems }: FieldWordsProps): string | undefined {
  const id = fieldId(path);
  const ids = [...(problems.length > 0 ? [`${id}-wrong`] : []), ...(help ? [`${id}-help`] : [])];
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** A named group of fields that belong together. */
export function FieldGroup({ path, label, children }: GroupProps) {
  return (
    <fieldset id={fieldId(path)} className={styles["record"]}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

type GroupProps = { readonly path: Path; readonly label: string; readonly children: ReactNode };
