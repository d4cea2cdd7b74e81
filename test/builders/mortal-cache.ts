import type { DBCore, DBCoreTable } from "dexie";
import { Cache } from "../../lib/database/cache.ts";
import "./cache.ts";

/** A cache whose owner dies at a step: what was not committed by then is undone, and nothing is ever answered again. */
export type MortalCache = {
  readonly cache: Cache;
  /** Another await of the same owner; it may be the last. */
  step(): Promise<void>;
  readonly steps: number;
  readonly died: Promise<"died">;
};

/** Ends a transaction as a killed worker's are; one that is over already stays as it is. */
function undo(transaction: { abort?: () => void }): void {
  try {
    transaction.abort?.();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "InvalidStateError") throw error;
  }
}

/** Opens a cache by its name, in a life that ends at a step counted from 0; without one it never does. */
export function mortalCache(name: string, dieAt?: number): MortalCache {
  const cache = new Cache(name);
  const { promise: died, resolve } = Promise.withResolvers<"died">();
  const never = new Promise<never>(() => {});
  const begun = new Set<{ abort?: () => void }>();
  let steps = 0;
  let alive = true;

  /** Whether life goes on. */
  const lives = (): boolean => {
    if (alive && steps === dieAt) {
      alive = false;
      for (const transaction of begun) undo(transaction);
      cache.close();
      resolve("died");
    }
    steps += 1;
    return alive;
  };
  const through =
    <Request, Answer>(work: (request: Request) => Promise<Answer>) =>
    (request: Request): Promise<Answer> =>
      lives() ? work(request) : never;
  const watched = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: through((request) => table.mutate(request)),
    get: through((request) => table.get(request)),
    getMany: through((request) => table.getMany(request)),
    query: through((request) => table.query(request)),
    openCursor: through((request) => table.openCursor(request)),
    count: through((request) => table.count(request)),
  });
  cache.use({
    stack: "dbcore",
    name: "mortal",
    create: (core: DBCore) => ({
      ...core,
      transaction: (...given) => {
        const transaction = core.transaction(...given);
        begun.add(transaction);
        return transaction;
      },
      table: (tableName) => watched(core.table(tableName)),
    }),
  });
  return {
    cache,
    step: async () => (lives() ? undefined : never),
    get steps() {
      return steps;
    },
    died,
  };
}
