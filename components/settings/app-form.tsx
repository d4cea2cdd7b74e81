import { type FormEvent, useId, useState } from "react";
import { parseTenantId } from "../../lib/schemas/tenant.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { Locked } from "./locked.tsx";
import styles from "./settings-page.module.css";

/** The partner's own app in Entra: its client id, and the address to register there. */
export function AppForm({ settings, locked }: { readonly settings: Settings; readonly locked: boolean }) {
  const { messages } = useMessages();
  const { redirectUri } = usePorts();
  const [entry, setClientId] = useState(settings.clientId);
  const clientId = locked ? settings.clientId : entry;
  const [wrong, setWrong] = useState(false);
  const [saved, setSaved] = useState(false);
  const { ask, error } = useCommand("change-settings");
  const id = useId();
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    if (locked) return;
    const entered = clientId.trim().toLowerCase();
    const fits = entered === "" || parseTenantId(entered) !== undefined;
    setWrong(!fits);
    setSaved(false);
    if (fits) void ask({ clientId: entered }).then(setSaved);
  };
  return (
    <form className={styles["group"]} onSubmit={save}>
      <h2>{messages.settings.app}</h2>
      <div className={styles["field"]}>
        <label htmlFor={id}>{messages.settings.clientId}</label>
        <input
          id={id}
          value={clientId}
          onChange={(event) => setClientId(event.target.value)}
          readOnly={locked}
          aria-invalid={wrong}
          aria-describedby={`${id}-help`}
          autoComplete="off"
          spellCheck={false}
        />
        <span aria-hidden="true" className={styles["whole"]}>
          {clientId}
        </span>
        {locked ? (
          <Locked id={`${id}-help`} />
        ) : (
          <p id={`${id}-help`} className={wrong ? styles["wrong"] : styles["help"]} role={wrong ? "alert" : undefined}>
            {wrong ? messages.settings.clientIdWrong : messages.settings.clientIdHelp}
          </p>
        )}
      </div>
      <div className={styles["field"]}>
        <span className={styles["label"]}>{messages.settings.redirect}</span>
        <span>
          <code>{redirectUri}</code> <CopyButton text={redirectUri} label={messages.settings.redirect} />
        </span>
        <p className={styles["help"]}>{messages.settings.redirectHelp}</p>
      </div>
      {locked ? null : (
        <div className={styles["actions"]}>
          <Button onPress={() => save()}>{messages.settings.save}</Button>
          <span role="status">{saved ? messages.settings.saved : ""}</span>
        </div>
      )}
      {error ? <ErrorNote error={error} /> : null}
    </form>
  );
}
