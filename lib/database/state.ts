import Dexie from "dexie";
import { type DatabaseTrouble, databaseFailure } from "../advice/failure.ts";
import { errorFacts } from "../api/errors.ts";
import type { ErrorFacts } from "../schemas/error-facts.ts";

/**
 * How a database stands:
 * - `ready`: open.
 * - `blocked`: another tab of ours holds an older one open; it goes on by itself once that is closed.
 * - `newer`: a newer version of the extension wrote it. What can be fetched again may be dropped by {@link rebuild}.
 * - `full`: the disk, or what the browser allows, is used up. Reading goes on.
 * - `broken`: it cannot be opened or read.
 */
export type DatabaseState = "ready" | DatabaseTrouble;

const stateOfName = new Map<string, DatabaseState>([
  ["QuotaExceededError", "full"],
  ["VersionError", "newer"],
  ["UnknownError", "broken"],
  ["InvalidStateError", "broken"],
  ["NotFoundError", "broken"],
  ["NotReadableError", "broken"],
  ["DataError", "broken"],
  ["DataCloneError", "broken"],
  ["OpenFailedError", "broken"],
  ["UpgradeError", "broken"],
  ["SchemaError", "broken"],
  ["MissingAPIError", "broken"],
  ["DatabaseClosedError", "broken"],
]);

/** Every name that an error and what caused it bear: the browser wraps a full disk into an aborted transaction. */
function namesOf(thrown: unknown): string[] {
  const names: string[] = [];
  let at: unknown = thrown;
  for (let depth = 0; depth < 5 && typeof at === "object" && at !== null; depth += 1) {
    if ("name" in at && typeof at.name === "string") names.push(at.name);
    at = "inner" in at ? at.inner : "cause" in at ? at.cause : undefined;
  }
  return names;
}

/** What an error says about the database; `undefined` for one that is not about it. */
export function stateOf(thrown: unknown): Exclude<DatabaseState, "ready"> | undefined {
  const found = namesOf(thrown).map((name) => stateOfName.get(name));
  for (const state of ["full", "newer", "broken"] as const) if (found.includes(state)) return state;
  return undefined;
}

/** The facts of anything thrown: what it says about a database, or else about Microsoft's answer. */
export function factsOf(thrown: unknown): ErrorFacts {
  const state = stateOf(thrown);
  return state ? databaseFailure(state) : errorFacts(thrown);
}

/**
 * The version of a database as it stands, without opening it; `undefined` where there is none. Dexie itself opens a newer one and adds
 * its own tables to it.
 */
async function standing(name: string, factory: IDBFactory): Promise<number | undefined> {
  return (await factory.databases()).find((entry) => entry.name === name)?.version;
}

/**
 * How long an opening may take until it counts as blocked. The browser tells only the first of those who wait; the others stand in
 * its queue and hear nothing.
 */
const patienceMs = 2_000;

/** The version that a database's code declares, as the browser counts it. */
function declared(database: Dexie): number {
  return Math.round(database.verno * 10);
}

/**
 * Opens a database and tells how it stands, at once where it is blocked and again when that ends. Resolves with the last state;
 * never throws.
 */
export async function openDatabase(
  database: Dexie,
  tell: (state: DatabaseState) => void = () => {},
): Promise<DatabaseState> {
  const settled = (state: DatabaseState): DatabaseState => {
    tell(state);
    return state;
  };
  const blocked = (): void => tell("blocked");
  database.on("blocked", blocked);
  const waiting = setTimeout(blocked, patienceMs);
  try {
    const factory = Dexie.dependencies.indexedDB;
    const version = database.isOpen() ? undefined : await standing(database.name, factory);
    if (version !== undefined && version > declared(database)) {
      database.close({ disableAutoOpen: true });
      return settled("newer");
    }
    await database.open();
    return settled("ready");
  } catch (thrown) {
    return settled(stateOf(thrown) ?? "broken");
  } finally {
    clearTimeout(waiting);
    database.on("blocked").unsubscribe(blocked);
  }
}

/** Work that waits until a database was opened with care: what a worker is woken for must not open it in another way before. */
export function onceOpen(
  database: Dexie,
): <Given extends unknown[], T>(work: (...given: Given) => Promise<T>) => (...given: Given) => Promise<T> {
  const opened = openDatabase(database);
  return (work) =>
    async (...given) => {
      await opened;
      return work(...given);
    };
}

/** Drops a database of rows that can be fetched again, and opens it anew. Never call it on what the user made. */
export async function rebuild(database: Dexie): Promise<DatabaseState> {
  database.close({ disableAutoOpen: false });
  try {
    await Dexie.delete(database.name);
  } catch (thrown) {
    return stateOf(thrown) ?? "broken";
  }
  return openDatabase(database);
}
