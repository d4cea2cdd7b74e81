import type Dexie from "dexie";
import { madeFailure } from "../advice/failure.ts";
import { ApiError } from "../api/errors.ts";
import { type DatabaseState, openDatabase } from "./state.ts";

/** A database of what the user made, opened with care: nobody has it unless it is ready, for it cannot be fetched again. */
export type Made<Database> = {
  /** Resolves when it is known how the database stands, blocked included. */
  readonly known: Promise<DatabaseState>;
  /** Resolves when the opening has ended, one way or the other. */
  readonly opened: Promise<DatabaseState>;
  /** The database if it is ready. */
  ready(): Database | undefined;
  /** The database. Throws an ApiError that says how it stands while it is not ready. */
  take(): Database;
};

/** Opens a database of what the user made. One that a newer version wrote is never opened, so that nothing in it changes. */
export function openMade<Database extends Dexie>(database: Database): Made<Database> {
  // Until it is known how it stands, nobody has it either.
  let state: DatabaseState = "blocked";
  const { promise: known, resolve } = Promise.withResolvers<DatabaseState>();
  // It then closes itself.
  database.on("versionchange", () => {
    state = "newer";
  });
  const opened = openDatabase(database, (now) => {
    state = now;
    resolve(now);
  });
  return {
    known,
    opened,
    ready: () => (state === "ready" ? database : undefined),
    take() {
      if (state !== "ready") throw new ApiError(madeFailure(state));
      return database;
    },
  };
}
