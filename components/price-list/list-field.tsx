import type { ReactNode } from "react";
import { newItem } from "../../lib/pricing/editor/blank.ts";
import type { FieldName } from "../../lib/pricing/editor/field.ts";
import { added, type Json, listAt, type Path } from "../../lib/pricing/editor/json.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { useForm } from "./editor-state.ts";
import { FieldGroup, FieldWords, fieldId, focusField, useFieldWords } from "./field-frame.tsx";
import styles from "./price-list.module.css";

type Props = {
  readonly name: FieldName;
  readonly path: Path;
  readonly blank: Json;
  /** The fields of the record at a path. */
  readonly renderItem: (path: Path) => ReactNode;
};

/** A few records below each other, each with its fields open: contact ways, windows, prices. */
export function ListField({ name, path, blank, renderItem }: Props) {
  const form = useForm();
  const { messages } = useMessages();
  const words = messages.priceEditor;
  const { label, help, problems } = useFieldWords(name, path);
  const items = listAt(form.draft, path);
  const add = (): void => {
    form.put(path, listAt(added(form.draft, path, newItem(form.draft, path, blank, form.here)), path));
    requestAnimationFrame(() => focusField([...path, items.length]));
  };
  const remove = (index: number): void => {
    form.put([...path, index], undefined);
    requestAnimationFrame(() =>
      document
        .getElementById(`${fieldId(path)}-add`)
        ?.querySelector("button")
        ?.focus(),
    );
  };
  return (
    <FieldGroup path={path} label={label}>
      {form.readOnly ? null : <FieldWords path={path} help={help} problems={problems} />}
      {form.readOnly && items.length === 0 ? <p className={styles["none"]}>{words.none}</p> : null}
      {items.map((_, index) => {
        const own = [...path, index];
        const title = words.item.one(label, index + 1);
        return (
          <fieldset key={index} id={fieldId(own)} className={styles["item"]}>
            <legend className="visually-hidden">{title}</legend>
            {renderItem(own)}
            {form.readOnly ? null : (
              <Button look="quiet" onPress={() => remove(index)} label={words.actions.removeOf(title)}>
                {words.actions.remove}
              </Button>
            )}
          </fieldset>
        );
      })}
      {form.readOnly ? null : (
        <div id={`${fieldId(path)}-add`}>
          <Button onPress={add} label={words.actions.addTo(label)}>
            {words.actions.add}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
