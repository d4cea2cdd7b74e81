/**
 * Choices read from a row of numbers. A zero takes the first and plainest choice, and so does everything behind the end of the
 * tape: shrinking a tape towards zeros makes what was built from it plainer.
 */
export class Tape {
  #at = 0;
  readonly #numbers: ArrayLike<number>;

  constructor(numbers: ArrayLike<number>) {
    this.#numbers = numbers;
  }

  /** A whole number from 0 up to but not including `end`. */
  below(end: number): number {
    const number = this.#numbers[this.#at] ?? 0;
    this.#at += 1;
    return number % end;
  }

  /** True once in `odds` times, never at zero. */
  rarely(odds: number): boolean {
    return this.below(odds) === odds - 1;
  }

  pick<Choice>(choices: readonly Choice[]): Choice {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new Error("nothing to pick from");
    return choice;
  }

  /** A GUID in lower case, never the nil GUID. */
  guid(): string {
    const hex = [this.below(0x1_0000_0000), this.below(0x1_0000_0000)]
      .map((n) => n.toString(16).padStart(8, "0"))
      .join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(1, 4)}-a0${hex.slice(2, 12)}`;
  }
}
