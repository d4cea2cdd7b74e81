/**
 * Keeps the newest of what it is given: one is written at a time, and what came meanwhile is written after it, the newest only.
 * `told` hears whether the last writing was done.
 */
export function draftKeeper<T>(write: (kept: T) => Promise<boolean>, told: (done: boolean) => void) {
  let writing = false;
  let waiting: { readonly kept: T } | undefined;
  const next = async (): Promise<void> => {
    if (writing || !waiting) return;
    const { kept } = waiting;
    waiting = undefined;
    writing = true;
    const done = await write(kept).catch(() => false);
    writing = false;
    told(done);
    await next();
  };
  return {
    keep(kept: T): void {
      waiting = { kept };
      void next();
    },
    /** The page goes away: what waits is sent at once, and after what is being written. */
    flush(): void {
      if (!waiting) return;
      const { kept } = waiting;
      waiting = undefined;
      void write(kept).catch(() => false);
    },
  };
}
