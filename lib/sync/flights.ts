/** Refreshes under way in this life of the worker; losing it costs at most a call made twice. */
const flights = new Map<string, Promise<void>>();

/** Runs `work` unless the same key is already running, in which case that one's end is awaited. */
export function singleFlight(key: string, work: () => Promise<void>): Promise<void> {
  const running = flights.get(key);
  if (running) return running;
  const started = work().finally(() => flights.delete(key));
  flights.set(key, started);
  return started;
}
