/** What may be on its way at once: more than anybody types while the background wakes up. */
const mostUnderWay = 8;

/**
 * Keeps the newest of what it is given. Each is sent at once, in order, so that nothing waits in a page that may be closed; while
 * many are under way only the newest waits. `told` hears whether the last one that ended was kept.
 */
export function draftKeeper<T>(write: (kept: T) => Promise<boolean>, told: (done: boolean) => void) {
  let underWay = 0;
  let waiting: { readonly kept: T } | undefined;
  const send = async (kept: T): Promise<void> => {
    underWay += 1;
    const done = await write(kept).catch(() => false);
    underWay -= 1;
    told(done);
    const next = waiting;
    waiting = undefined;
    if (next) await send(next.kept);
  };
  return {
    keep(kept: T): void {
      if (underWay < mostUnderWay) void send(kept);
      else waiting = { kept };
    },
    /** The page goes away: what waits is sent without waiting. */
    flush(): void {
      const last = waiting;
      waiting = undefined;
      if (last) void send(last.kept);
    },
  };
}
