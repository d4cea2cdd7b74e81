import type Dexie from "dexie";
import type { DatabaseTrouble } from "../advice/failure.ts";
import { type DatabaseState, openDatabase } from "../database/state.ts";
import type { Send } from "../messaging/ask.ts";
import type { Outcome } from "../messaging/message.ts";
import type { ErrorFacts } from "../schemas/error-facts.ts";

/** How a database stands for a page: what its own opening said, and what the background met since. */
export type WatchedDatabase = {
  state(): DatabaseState;
  watch(changed: () => void): () => void;
  /** Resolves when it is known how the database stands, blocked included. */
  readonly known: Promise<DatabaseState>;
  /** A way to ask the background that hears what its answers say of the database. */
  hearing(send: Send): Send;
};

function isOutcome(value: unknown): value is Outcome {
  return typeof value === "object" && value !== null && "done" in value;
}

/** Opens a database and keeps how it stands. `troubleIn` reads what a failure says of this very one. */
export function watchedDatabase(
  database: Dexie,
  troubleIn: (error: ErrorFacts) => DatabaseTrouble | undefined,
): WatchedDatabase {
  let state: DatabaseState = "ready";
  const { promise: known, resolve } = Promise.withResolvers<DatabaseState>();
  const watchers = new Set<() => void>();
  const tell = (now: DatabaseState): void => {
    resolve(now);
    if (now === state) return;
    state = now;
    for (const changed of watchers) changed();
  };
  void openDatabase(database, tell);
  const heard = (command: string, outcome: Outcome): void => {
    // What our own opening said stands; a disk that is full shows only when something is written.
    if (state !== "ready" && state !== "full") return;
    const met = outcome.done ? undefined : troubleIn(outcome.error);
    if (met) tell(met);
    else if (outcome.done && command === "refresh-customer") tell("ready");
  };
  return {
    state: () => state,
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    known,
    hearing: (send) => async (message) => {
      const answer = await send(message);
      if (isOutcome(answer)) heard(message.command, answer);
      return answer;
    },
  };
}
