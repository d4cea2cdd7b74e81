import { useId, useState } from "react";
import type { Scope } from "../../lib/schemas/scope.ts";
import type { ServiceRequest } from "../../lib/schemas/service-request.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNewAct, useRequestDraft } from "../hooks/use-request.ts";
import { shortcutProps } from "../keys/shortcut-props.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import styles from "./request.module.css";

type Props = { readonly scope: Scope; readonly row: ServiceRequest; readonly signedIn: boolean };

const longest = 20_000;

/** A note to write. What is typed is kept until it was sent, whatever closes the panel. */
export function NoteForm({ scope, row, signedIn }: Props) {
  const { note: words } = useMessages().messages.requests;
  const id = useId();
  const { text, type } = useRequestDraft(scope, row);
  const { ask, running, error } = useCommand("add-request-note");
  const newAct = useNewAct(scope, row);
  const [empty, setEmpty] = useState(false);
  const send = (): void => {
    setEmpty(!text?.trim());
    if (text?.trim()) void ask({ ...newAct(), note: text });
  };
  return (
    <div className={styles["form"]}>
      <label htmlFor={id}>{words.label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        maxLength={longest}
        {...shortcutProps("writeNote")}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (!running && signedIn) send();
        }}
        value={text ?? ""}
        disabled={text === undefined}
        aria-describedby={`${id}-help`}
        aria-invalid={empty}
        onChange={(event) => {
          setEmpty(false);
          type(event.target.value);
        }}
      />
      <p id={`${id}-help`} className={styles["help"]}>
        {empty ? words.empty : words.help}
      </p>
      {error ? <ErrorNote error={error} customer={scope.tenantId} /> : null}
      <div>
        <Button needsEnter onPress={send} disabled={running || !signedIn}>
          {words.send}
        </Button>
      </div>
    </div>
  );
}
