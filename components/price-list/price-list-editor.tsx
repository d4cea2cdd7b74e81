import { useEffect, useEffectEvent, useRef, useState } from "react";
import { exactTime } from "../../lib/i18n/time.ts";
import type { Here } from "../../lib/pricing/editor/blank.ts";
import { checkDraft } from "../../lib/pricing/editor/check-draft.ts";
import { type Json, listAt } from "../../lib/pricing/editor/json.ts";
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
import { EditorBar } from "./editor-bar.tsx";
import { FormContext, useEditor } from "./editor-state.ts";
import { ListPreview } from "./list-preview.tsx";
import { Mistakes, oncePerPair } from "./mistakes.tsx";
import styles from "./price-list.module.css";
import { PriceListForm } from "./price-list-form.tsx";
import { Transfer } from "./transfer.tsx";
import { useBarHeight } from "./use-bar-height.ts";
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
  const [done, setDone] = useState<"saved" | "discarded">();
  const [shown, setShown] = useState(0);
  const saving = useCommand("save-price-list");
  const dirty = form.draft !== saved;
  const kept = useKeeping(owner, seat.editor, dirty ? form.draft : undefined, base);
  // What is stored may for a moment be older than what was just saved from here.
  const elsewhere = stored.version > base;

  const page = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  useBarHeight(page, bar);
  const mistakes = useRef<HTMLDivElement>(null);
  // Saving was refused, and the focus has not gone to the reasons yet.
  const refused = useRef(false);
  useEffect(() => {
    if (!refused.current || !mistakes.current) return;
    refused.current = false;
    mistakes.current.focus();
  });

  /** Takes what is stored: as the editor's beginning, or as a step that can be taken back. */
  const take = (as: "load" | "replace"): void => {
    const draft = draftOf(stored);
    editor[as](draft);
    setSaved(draft);
    setBase(stored.version);
    setRestored(false);
  };
  // What another tab saved is shown at once where nothing is lost by it.
  if (elsewhere && !saving.running) {
    if (!dirty) take("load");
    else if (editor.checked.ok && JSON.stringify(editor.checked.list) === JSON.stringify(stored.list)) {
      setBase(stored.version);
      setSaved(form.draft);
    }
  }

  const save = async (): Promise<void> => {
    editor.tryToSave();
    setDone(undefined);
    const { draft } = form;
    const checked = checkDraft(draft, keys);
    refused.current = !checked.ok;
    if (!checked.ok || saving.running) return;
    if (!(await saving.ask({ owner, list: checked.list, from: base, editor: seat.editor }))) return;
    setBase(base + 1);
    setSaved(draft);
    setRestored(false);
    setDone("saved");
  };
  useKeys({ undo: editor.undo, redo: editor.redo, save: () => void save() });
  const wrong = tried ? oncePerPair(said).length : 0;
  const statusOf = (): string => {
    if (dirty && !kept) return words.draft.notKept;
    if (dirty) return wrong > 0 ? "" : words.draft.unsaved;
    return done ? words.draft[done] : words.draft.same;
  };
  return (
    <FormContext value={form}>
      <div ref={page} className={styles["editor"]}>
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
              <Button onPress={() => take("replace")}>{words.elsewhere.theirs}</Button>
            </div>
          </Note>
        ) : null}
        {wrong > 0 ? <Mistakes box={mistakes} problems={said} /> : null}
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
            {dirty ? (
              <div className={styles["apart"]}>
                <Button
                  look="quiet"
                  onPress={() => {
                    take("replace");
                    setDone("discarded");
                  }}
                >
                  {words.actions.discard}
                </Button>
              </div>
            ) : null}
          </div>
          <ListPreview draft={form.draft} shown={shown} onShow={setShown} zone={here.zone} />
        </div>
        <EditorBar
          bar={bar}
          dirty={dirty}
          steps={editor}
          mistakes={wrong}
          onShow={() => mistakes.current?.focus()}
          onSave={() => void save()}
          status={statusOf()}
        >
          {saving.error ? <ErrorNote error={saving.error} /> : null}
        </EditorBar>
      </div>
    </FormContext>
  );
}
