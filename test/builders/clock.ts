/** A clock that stands still until a test turns it. Milliseconds since 1970. */
export type Clock = { readonly now: () => number; pass(milliseconds: number): void };

/** 22 November 2026, 12:00 UTC. */
export const noon = Date.UTC(2026, 10, 22, 12);

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export function stoppedClock(start = noon): Clock {
  let time = start;
  return {
    now: () => time,
    pass(milliseconds) {
      time += milliseconds;
    },
  };
}
