import { useState } from "react";
import { isOpenRequest, severityWord } from "../../lib/requests/words.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import type { ServiceRequest } from "../../lib/schemas/service-request.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNewAct } from "../hooks/use-request.ts";
import { useTurned } from "../hooks/use-turned.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import styles from "./request.module.css";

type Props = { readonly scope: Scope; readonly row: ServiceRequest; readonly signedIn: boolean };

const severities = ["critical", "moderate", "minimal"] as const;

/** Changing a request's severity, closing it and opening it again. */
export function ChangeForm({ scope, row, signedIn }: Props) {
  const { requests: words, actions } = useMessages().messages;
  const [choosing, setChoosing] = useState(false);
  const place = useTurned<HTMLDivElement>(choosing);
  const newAct = useNewAct(scope, row);
  const severity = useCommand("change-request-severity");
  const close = useCommand("close-request");
  const reopen = useCommand("reopen-request");
  const open = isOpenRequest(row);
  const off = !signedIn || severity.running || close.running || reopen.running;
  const error = severity.error ?? close.error ?? reopen.error;
  const choose = (wanted: (typeof severities)[number]): void => {
    setChoosing(false);
    void severity.ask({ ...newAct(), severity: wanted });
  };
  return (
    <>
      {error ? <ErrorNote error={error} customer={scope.tenantId} /> : null}
      {choosing ? (
        <div key="choices" ref={place} role="group" aria-label={words.changeSeverity} className={styles["actions"]}>
          {severities
            .filter((word) => word !== severityWord(row.severity))
            .map((word) => (
              <Button
                key={word}
                label={words.severityTo(words.severity[word])}
                needsEnter
                onPress={() => choose(word)}
                disabled={off}
              >
                {words.severity[word]}
              </Button>
            ))}
          <Button look="quiet" onPress={() => setChoosing(false)}>
            {actions.cancel}
          </Button>
        </div>
      ) : (
        <div key="actions" ref={place} className={styles["actions"]}>
          {open ? (
            <>
              <Button shortcut="changeSeverity" onPress={() => setChoosing(true)} disabled={off}>
                {words.changeSeverity}
              </Button>
              <Button shortcut="closeOrReopen" needsEnter onPress={() => void close.ask(newAct())} disabled={off}>
                {words.close}
              </Button>
            </>
          ) : (
            <Button shortcut="closeOrReopen" needsEnter onPress={() => void reopen.ask(newAct())} disabled={off}>
              {words.reopen}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
