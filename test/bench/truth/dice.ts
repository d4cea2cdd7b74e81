/** Random numbers that a seed brings back. */
export type Dice = {
  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number;
  chance(share: number): boolean;
  pick<T>(among: readonly T[]): T | undefined;
};

/** Mulberry32. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const roll = (sides: number): number => Math.floor(next() * sides);
  return { roll, chance: (share) => next() < share, pick: (among) => among[roll(among.length)] };
}
