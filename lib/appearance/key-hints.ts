const letters = "asdfghjklqwertyuiopzxcvbnm";

/**
 * A key, or two after one another, for each of a number of things; none begins with another, and none with a key in `taken`.
 * Fewer than asked for where even two keys do not reach: the last things get none.
 */
export function hintLabels(count: number, taken: ReadonlySet<string>): readonly string[] {
  const free = Array.from(letters).filter((letter) => !taken.has(letter));
  // Each letter that begins a pair can stand alone no longer: as few as are needed do.
  let pairs = 0;
  while (free.length - pairs + pairs * free.length < count && pairs < free.length) pairs += 1;
  const single = free.slice(0, free.length - pairs);
  const double = free.slice(free.length - pairs).flatMap((first) => free.map((second) => `${first}${second}`));
  return [...single, ...double].slice(0, count);
}
