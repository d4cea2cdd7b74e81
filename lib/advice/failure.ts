import type { ErrorFacts } from "../schemas/error-facts.ts";

/** What is written down of a source's last refresh. `retryAt` is epoch milliseconds. */
type Went = { readonly error?: ErrorFacts | undefined; readonly retryAt?: number | undefined };

/** Why a source's last refresh failed, and when it is tried again: what Microsoft asked for, or what was set for it here. */
export function failureOf(went: Went | undefined): ErrorFacts | undefined {
  const retryAt = went?.error?.retryAt ?? went?.retryAt;
  return went?.error && retryAt !== undefined ? { ...went.error, retryAt } : went?.error;
}

const databaseTroubles = ["blocked", "newer", "full", "broken"] as const;

/** How the database on this computer can fail to simply work. */
export type DatabaseTrouble = (typeof databaseTroubles)[number];

const codeOf = (trouble: DatabaseTrouble): string => `database-${trouble}`;

/** The facts of a failure that is the database's, not Microsoft's. */
export function databaseFailure(trouble: DatabaseTrouble): ErrorFacts {
  return { kind: "unexpected", code: codeOf(trouble) };
}

const madeCodeOf = (trouble: DatabaseTrouble): string => `user-data-${trouble}`;

/** The facts of a failure of the database that holds what the user made: it cannot be fetched again. */
export function madeFailure(trouble: DatabaseTrouble): ErrorFacts {
  return { kind: "unexpected", code: madeCodeOf(trouble) };
}

/** How the database of what the user made stands by the facts of a failure; `undefined` where they are about something else. */
export function madeTroubleIn({ code }: ErrorFacts): DatabaseTrouble | undefined {
  return databaseTroubles.find((trouble) => code === madeCodeOf(trouble));
}

/** How the database stands by the facts of a failure; `undefined` where they are about something else. */
export function databaseTroubleIn({ code }: ErrorFacts): DatabaseTrouble | undefined {
  return databaseTroubles.find((trouble) => code === codeOf(trouble));
}
