import { useSyncExternalStore } from "react";
import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "./button.tsx";
import { ErrorNote } from "./error-note.tsx";
import { Note } from "./note.tsx";

/** Says when a database on this computer does not simply work, and what helps; nothing while they do. */
export function DatabaseNote() {
  return (
    <>
      <MadeNote />
      <CacheNote />
    </>
  );
}

/** How the database of what the user made stands. Nothing is offered here: it cannot be fetched again. */
function MadeNote() {
  const { userDatabase } = usePorts();
  const { messages } = useMessages();
  const state = useSyncExternalStore(userDatabase.watch, userDatabase.state);
  if (state === "ready") return null;
  const { title, advice } = messages.database.made[state];
  return (
    <div data-user-database={state}>
      <Note tone={state === "broken" ? "danger" : "warning"} title={title}>
        <p>{advice}</p>
      </Note>
    </div>
  );
}

/** How the database of what can be fetched again stands. */
function CacheNote() {
  const { database, userDatabase } = usePorts();
  const { messages } = useMessages();
  const state = useSyncExternalStore(database.watch, database.state);
  const made = useSyncExternalStore(userDatabase.watch, userDatabase.state);
  const { ask, running, error } = useCommand("rebuild-cache");
  if (state === "ready") return null;
  const { title, advice } = messages.database[state];
  const offered = state === "newer" || state === "broken";
  const rebuild = (): void => {
    void ask(undefined).then((done) => {
      if (done) window.location.reload();
    });
  };
  return (
    <div data-database={state}>
      <Note tone={state === "blocked" ? "warning" : "danger"} title={title}>
        <p>{advice}</p>
        {offered && made === "ready" ? <p>{messages.database.kept}</p> : null}
        {offered ? (
          <Button onPress={rebuild} disabled={running}>
            {messages.database.rebuild}
          </Button>
        ) : null}
        {error ? <ErrorNote error={error} /> : null}
      </Note>
    </div>
  );
}
