import { useId, useState } from "react";
import type { Messages } from "../../lib/i18n/index.ts";
import { copyOfOffer, newItem } from "../../lib/pricing/editor/blank.ts";
import { added, at, type Json, listAt, type Path, textAt } from "../../lib/pricing/editor/json.ts";
import { assignment, offer, segment } from "../../lib/pricing/editor/list-fields.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { useForm } from "./editor-state.ts";
import { FieldWords, fieldId, focusField, useFieldWords } from "./field-frame.tsx";
import styles from "./price-list.module.css";
import { assignmentTitle } from "./problem-words.ts";
import { RecordCard } from "./record-card.tsx";
import { ShapeView } from "./shape-view.tsx";

type ListName = "offers" | "assignments" | "segments";

/** Records that are drawn at once; a filter appears where there are more than a few. */
const most = 50;
const few = 10;

const shapes = { offers: offer, assignments: assignment, segments: segment };
const blanks: Record<ListName, Json> = { offers: {}, assignments: {}, segments: { tag: "", customers: [] } };

/** How a record is called in its list. */
export function titleOf(messages: Messages, draft: Json, list: ListName, index: number): string {
  const record = at(draft, [list, index]);
  const words = messages.priceEditor;
  if (list === "assignments") return `${index + 1} · ${assignmentTitle(messages, draft, record)}`;
  if (list === "offers") return textAt(record ?? null, ["name"]) || words.item.offer(index + 1);
  return textAt(record ?? null, ["tag"]) || words.item.one(words.field.tag, index + 1);
}

/** A long list of records, each folded to its title: offers, assignments, segments. */
export function RecordList({ list }: { readonly list: ListName }) {
  const form = useForm();
  const { messages } = useMessages();
  const words = messages.priceEditor;
  const [search, setSearch] = useState("");
  const id = useId();
  const path: Path = [list];
  const { label, problems } = useFieldWords(list, path);
  const items = listAt(form.draft, path);
  const wanted = search.trim().toLowerCase();
  const found = items.flatMap((_, index) => {
    const title = titleOf(messages, form.draft, list, index);
    return title.toLowerCase().includes(wanted) || form.isOpen([list, index]) ? [{ index, title }] : [];
  });
  const insert = (item: Json): void => {
    form.put(path, listAt(added(form.draft, path, item), path));
    form.setOpen([list, items.length], true);
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        focusField([
          list,
          items.length,
          list === "offers" ? "name" : list === "segments" ? "tag" : "who",
          ...(list === "assignments" ? ["to"] : []),
        ]),
      ),
    );
  };
  const remove = (index: number): void => {
    form.setOpen([list, index], false);
    form.put([list, index], undefined);
    requestAnimationFrame(() =>
      document
        .getElementById(`${fieldId(path)}-add`)
        ?.querySelector("button")
        ?.focus(),
    );
  };
  return (
    <section id={fieldId(path)} className={styles["list"]} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{label}</h3>
      <FieldWords path={path} problems={problems} />
      {form.readOnly && items.length === 0 ? <p className={styles["none"]}>{words.none}</p> : null}
      {items.length > few ? (
        <div className={styles["field"]}>
          <label htmlFor={`${id}-search`}>{`${words.filter}: ${label}`}</label>
          <input
            id={`${id}-search`}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            autoComplete="off"
          />
        </div>
      ) : null}
      {found.slice(0, most).map(({ index, title }) => (
        <RecordCard
          key={index}
          path={[list, index]}
          title={title}
          onRemove={() => remove(index)}
          actions={
            list === "offers" ? (
              <Button onPress={() => insert(copyOfOffer(form.draft, index, words.actions.copyName))}>
                {words.actions.duplicate}
              </Button>
            ) : undefined
          }
        >
          <ShapeView shape={shapes[list]} path={[list, index]} />
        </RecordCard>
      ))}
      {found.length > most ? <p>{words.more(found.length - most)}</p> : null}
      {form.readOnly ? null : (
        <div id={`${fieldId(path)}-add`}>
          <Button onPress={() => insert(newItem(form.draft, path, blanks[list], form.here))}>
            {words.actions.addOne[list]}
          </Button>
        </div>
      )}
    </section>
  );
}
