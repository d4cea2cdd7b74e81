import type { Chromium } from "./chromium.ts";
import { inWorker, workerTarget } from "./worker.ts";

type Counting = typeof globalThis & { waits?: number };

/**
 * Makes the worker count what it waits for inside the browser: each read and write of a database and of a storage area. At the
 * wait with number `stopAt`, counted from 1, it stands still before it asks, so that it can be killed there. 0 only counts.
 */
export function countWaits(chromium: Chromium, stopAt: number): Promise<void> {
  return inWorker(
    chromium,
    (at) => {
      const self = globalThis as Counting;
      const first = self.waits === undefined;
      self.waits = 0;
      (globalThis as { stopAt?: number }).stopAt = at;
      if (!first) return;
      const counted = (owner: object, names: readonly string[]): void => {
        for (const name of names) {
          const real: unknown = Reflect.get(owner, name);
          if (typeof real !== "function") continue;
          Reflect.set(owner, name, function wait(this: unknown, ...given: unknown[]): unknown {
            self.waits = (self.waits ?? 0) + 1;
            while (self.waits === (globalThis as { stopAt?: number }).stopAt);
            return Reflect.apply(real, this, given);
          });
        }
      };
      const reads = ["get", "getAll", "getAllKeys", "getKey", "count", "openCursor", "openKeyCursor"];
      counted(IDBObjectStore.prototype, [...reads, "put", "add", "delete", "clear"]);
      counted(IDBIndex.prototype, reads);
      counted(IDBFactory.prototype, ["open"]);
      for (const area of [chrome.storage.local, chrome.storage.session]) counted(area, ["get", "set", "remove"]);
    },
    stopAt,
  );
}

/** Milliseconds in which a worker that still runs answers. */
const patience = 400;

/** Whether the worker stands still. */
export async function isFrozen(chromium: Chromium): Promise<boolean> {
  const session = await (await workerTarget(chromium)).createCDPSession();
  const answer = session.send("Runtime.evaluate", { expression: "0" }, { timeout: patience });
  const frozen = await answer.then(
    () => false,
    () => true,
  );
  await session.detach().catch(() => undefined);
  return frozen;
}

/** How often the worker has waited since it began to count. */
export function waitsOf(chromium: Chromium): Promise<number> {
  return inWorker(chromium, () => (globalThis as Counting).waits ?? 0, undefined);
}
