import { useSyncExternalStore } from "react";
import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "./button.tsx";
import { ErrorNote } from "./error-note.tsx";
import { Note } from "./note.tsx";

/** Says when the database on this computer does not simply work, and what helps; nothing while it does. */
export function DatabaseNote() {
  const { database } = usePorts();
  const { messages } = useMessages();
  const state = useSyncExternalStore(database.watch, database.state);
  const { ask, running, error } = useCommand("rebuild-cache");
  if (state === "ready") return null;
  const { title, advice } = messages.database[state];
  const rebuild = (): void => {
    void ask(undefined).then((done) => {
      if (done) window.location.reload();
    });
  };
  return (
    <div data-database={state}>
      <Note tone={state === "blocked" ? "warning" : "danger"} title={title}>
        <p>{advice}</p>
        {state === "newer" || state === "broken" ? (
          <Button onPress={rebuild} disabled={running}>
            {messages.database.rebuild}
          </Button>
        ) : null}
        {error ? <ErrorNote error={error} /> : null}
      </Note>
    </div>
  );
}
