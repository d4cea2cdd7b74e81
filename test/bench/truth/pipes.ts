import type { Dice } from "./dice.ts";

/** A context of ours: a life of the worker, or a screen. What is asked for a life that ended is done, but nobody is answered. */
export type Life = { alive: boolean };

type Ask = { readonly life: Life; readonly work: () => void };

/**
 * Everything that takes its time between our contexts and the browser. What one context asks for is done in its order; when it is
 * done, and when and in which order the answers come, the dice say.
 */
export class Pipes {
  private readonly asked = new Map<Life, Ask[]>();
  private readonly answers: Ask[] = [];

  get waiting(): number {
    return this.answers.length + this.asked.size;
  }

  /** Asks the browser: `compute` runs there later, and its result arrives later still. */
  ask<T>(life: Life, compute: () => T): Promise<T> {
    return new Promise((resolve) => {
      const work = (): void => {
        const result = compute();
        this.answers.push({ life, work: () => resolve(result) });
      };
      const queue = this.asked.get(life);
      if (queue) queue.push({ life, work });
      else this.asked.set(life, [{ life, work }]);
    });
  }

  /** All that a life has asked for is done: it had been sent before that life ended, and the next one starts after it. */
  finish(life: Life): void {
    for (const { work } of this.asked.get(life) ?? []) work();
    this.asked.delete(life);
  }

  /** One thing is done, or one answer arrives. Says whether there was one. */
  step(dice: Dice): boolean {
    const at = dice.roll(this.waiting);
    if (at < this.asked.size) {
      const [life, queue] = [...this.asked][at] ?? [];
      const ask = queue?.shift();
      if (life && queue?.length === 0) this.asked.delete(life);
      ask?.work();
      return ask !== undefined;
    }
    const [answer] = this.answers.splice(at - this.asked.size, 1);
    if (answer?.life.alive) answer.work();
    return answer !== undefined;
  }
}
