import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import type { CheckedDraft } from "../../lib/pricing/editor/check-draft.ts";
import type { Json } from "../../lib/pricing/editor/json.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";
import type { KnownCustomers } from "../hooks/use-known-customers.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/note.tsx";
import { ExportButtons } from "./export-buttons.tsx";
import { type ReadFile, readFileToImport } from "./file-to-import.ts";
import { AssignmentsPreview, ListImportPreview } from "./import-preview.tsx";
import styles from "./price-list.module.css";

type Props = {
  readonly checked: CheckedDraft;
  /** The list that is saved: what a file is compared with while the draft has mistakes. */
  readonly stored: PriceList;
  readonly known: KnownCustomers | null | undefined;
  readonly onApply: (draft: Json) => void;
};

/** Import and export: what a file would change is shown first, and taken into the draft only when asked. */
export function Transfer({ checked, stored, known, onApply }: Props) {
  const { messages } = useMessages();
  const words = messages.priceEditor.transfer;
  const id = useId();
  const [file, setFile] = useState<ReadFile>();
  const [applied, setApplied] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  // What a file would change stands below the buttons, often out of sight: the reader is brought there.
  useEffect(() => {
    if (!file && !applied) return;
    result.current?.focus({ preventScroll: true });
    result.current?.scrollIntoView({ block: "start" });
  }, [file, applied]);
  const list = checked.ok ? checked.list : undefined;
  const choose = (what: "list" | "assignments", files: FileList | null): void => {
    const [chosen] = files ?? [];
    setApplied(false);
    if (chosen) void readFileToImport(chosen, what, list, known?.keys).then(setFile);
  };
  const apply = (next: PriceList): void => {
    onApply(next as unknown as Json);
    setFile(undefined);
    setApplied(true);
  };
  const shown = (): ReactNode => {
    if (!file) return null;
    if (file.what === "none") {
      const why = { "too-large": words.tooLarge, unreadable: words.unreadable, "list-not-sound": words.sound }[
        file.why
      ];
      return (
        <Note tone="danger" title={file.name}>
          {why}
        </Note>
      );
    }
    if (file.what === "list")
      return (
        <ListImportPreview name={file.name} read={file.read} before={list ?? stored} known={known} onApply={apply} />
      );
    return (
      <AssignmentsPreview name={file.name} read={file.read} before={list ?? stored} known={known} onApply={apply} />
    );
  };
  return (
    <section className={styles["list"]} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.heading}</h3>
      <div className={styles["actions"]}>
        <FileTrigger acceptedFileTypes={["application/json", ".json"]} onSelect={(files) => choose("list", files)}>
          <Button onPress={() => setFile(undefined)}>{words.importList}</Button>
        </FileTrigger>
        <FileTrigger acceptedFileTypes={["text/csv", ".csv"]} onSelect={(files) => choose("assignments", files)}>
          <Button onPress={() => setFile(undefined)}>{words.importAssignments}</Button>
        </FileTrigger>
      </div>
      <ExportButtons list={list} />
      <div
        ref={result}
        role="group"
        aria-label={words.result}
        aria-live="polite"
        tabIndex={-1}
        className={styles["imported"]}
      >
        {shown()}
        {file ? (
          <div>
            <Button onPress={() => setFile(undefined)}>{words.cancel}</Button>
          </div>
        ) : null}
        {applied ? <p>{words.applied}</p> : null}
      </div>
    </section>
  );
}
