import { useEffect, useEffectEvent, useState } from "react";
import { exactTime } from "../../lib/i18n/time.ts";
import type { Here } from "../../lib/pricing/editor/blank.ts";
import { checkDraft } from "../../lib/pricing/editor/check-draft.ts";
import { type Json, listAt, pathText } from "../../lib/pricing/editor/json.ts";
import { noCustomerKeys } from "../../lib/pricing/list/customer-keys.ts";
import type { Owner } from "../../lib/schemas/owner.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useKnownCustomers } from "../hooks/use-known-customers.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { PriceListInForce } from "../hooks/use-price-list.ts";
import type { EditorSeat } from "../hooks/use-price-list-draft.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { Note } from "../ui/note.tsx";
import { CustomerCheck } from "./customer-check.tsx";
import { FormContext, useEditor } from "./editor-state.ts";
import { ListPreview } from "./list-preview.tsx";
import { Mistakes } from "./mistakes.tsx";
import styles from "./price-list.module.css";
import { PriceListForm } from "./price-list-form.tsx";
import { Transfer } from "./transfer.tsx";
import { useKeeping } from "./use-keeping.ts";

type Props = {
  readonly owner: Owner;
  readonly stored: PriceListInForce;
  readonly seat: EditorSeat;
  readonly here: Here;
};

/** The list as the editor's draft begins. */
const draftOf = ({ list }: PriceListInForce): Json => list as unknown as Json;

/** Undo, redo and saving by key, wherever the focus is but in a field that is none of the list's. */
function useKeys(keys: Readonly<Record<"undo" | "redo" | "save", () => void>>): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const { target } = event;
    if (target instanceof HTMLInputElement && !target.id.startsWith("field.")) return;
    const act = { z: event.shiftKey ? keys.redo : keys.undo, y: keys.redo, s: keys.save }[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => pressed(event);
    document.addEventListener("keydown", heard);
    return () => document.removeEventListener("keydown", heard);
  }, []);
}

/** Writes a price list: a draft that is kept as it is typed, beside it what a customer reads, and below it saving. */
export function PriceListEditor({ owner, stored, seat, here }: Props) {
  const { messages, language } = useMessages();
  const words = messages.priceEditor;
  const { left } = seat;
  const known = useKnownCustomers();
  const keys = known?.keys ?? noCustomerKeys;
  const editor = useEditor(left ? (left.draft as Json) : draftOf(stored), here, keys);
  const { form, tried, said } = editor;
  const [base, setBase] = useState(left?.base ?? stored.version);
  const [saved, setSaved] = useState<Json | undefined>(() => (left ? undefined : form.draft));
  const [restored, setRestored] = useState(left !== undefined);
  const [done, setDone] = useState(false);
  const [shown, setShown] = useState(0);
  const saving = useCommand("save-price-list");
  const dirty = form.draft !== saved;
  const kept = useKeeping(owner, seat.editor, dirty ? form.draft : undefined, base);
  // What is stored may for a moment be older than what was just saved from here.
  const elsewhere = stored.version > base;

  const take = (): void => {
    const draft = draftOf(stored);
    editor.load(draft);
    setSaved(draft);
    setBase(stored.version);
    setRestored(false);
  };
  // What another tab saved is shown at once where nothing is lost by it.
  if (elsewhere && !saving.running) {
    if (!dirty) take();
    else if (editor.checked.ok && JSON.stringify(editor.checked.list) === JSON.stringify(stored.list)) {
      setBase(stored.version);
      setSaved(form.draft);
    }
  }

  const save = async (): Promise<void> => {
    editor.tryToSave();
    setDone(false);
    const { draft } = form;
    const checked = checkDraft(draft, keys);
    if (!checked.ok || saving.running) return;
    if (!(await saving.ask({ owner, list: checked.list, from: base, editor: seat.editor }))) return;
    setBase(base + 1);
    setSaved(draft);
    setRestored(false);
    setDone(true);
  };
  useKeys({ undo: editor.undo, redo: editor.redo, save: () => void save() });
  const status = dirty
    ? kept
      ? words.draft.unsaved
      : words.draft.notKept
    : done
      ? words.actions.saved
      : words.draft.same;
  return (
    <FormContext value={form}>
      <div className={styles["editor"]}>
        {restored && left ? (
          <Note title={words.draft.restored}>
            <p>{words.draft.restoredAt(exactTime(language, left.at))}</p>
          </Note>
        ) : null}
        {elsewhere && dirty && !saving.running ? (
          <Note tone="warning" title={words.elsewhere.title}>
            <p>{words.elsewhere.help}</p>
            <div className={styles["actions"]}>
              <Button onPress={() => setBase(stored.version)}>{words.elsewhere.mine}</Button>
              <Button onPress={take}>{words.elsewhere.theirs}</Button>
            </div>
          </Note>
        ) : null}
        <div className={styles["columns"]}>
          <div
            className={styles["form"]}
            onFocus={({ target }) => {
              const place = /^field\.offers\.(\d+)/.exec(target.closest("[id^='field.offers.']")?.id ?? "")?.[1];
              if (place !== undefined) setShown(Number(place));
            }}
          >
            {listAt(form.draft, ["offers"]).length === 0 ? <p>{words.empty}</p> : null}
            <PriceListForm />
            {editor.checked.ok ? (
              <CustomerCheck
                known={known}
                list={editor.checked.list}
                onChange={(list) => editor.replace(list as unknown as Json)}
              />
            ) : null}
            <Transfer checked={editor.checked} stored={stored.list} known={known} onApply={editor.replace} />
          </div>
          <ListPreview draft={form.draft} shown={shown} onShow={setShown} zone={here.zone} />
        </div>
        <div className={styles["bar"]}>
          {tried && said.length > 0 ? <Mistakes key={pathText([String(tried)])} problems={said} /> : null}
          {saving.error ? <ErrorNote error={saving.error} /> : null}
          <div className={styles["actions"]} data-save>
            <Button look="primary" onPress={() => void save()}>
              {words.actions.save}
            </Button>
            <Button onPress={editor.undo} disabled={!editor.canUndo}>
              {words.actions.undo}
            </Button>
            <Button onPress={editor.redo} disabled={!editor.canRedo}>
              {words.actions.redo}
            </Button>
            <Button onPress={take} disabled={!dirty}>
              {words.actions.discard}
            </Button>
            <span role="status">{status}</span>
          </div>
        </div>
      </div>
    </FormContext>
  );
}
