type Flight = { readonly done: Promise<void>; readonly end: AbortController };

/** Refreshes and sign-ins under way in this life of the worker; losing it costs at most a call made twice. */
const flights = new Map<string, Flight>();

/** Runs `work` unless the same key is already running, in which case that one's end is awaited. */
export function singleFlight(key: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const running = flights.get(key);
  if (running) return running.done;
  const end = new AbortController();
  const done = work(end.signal).finally(() => {
    if (flights.get(key)?.end === end) flights.delete(key);
  });
  flights.set(key, { done, end });
  return done;
}

/** Aborts everything under way, for instance because the rows it would write are about to be forgotten. */
export function endFlights(): void {
  for (const { end } of flights.values()) end.abort();
  flights.clear();
}
