type Flight = { readonly done: Promise<void>; readonly end: AbortController; forced: boolean };

/** Refreshes and sign-ins under way in this life of the worker; losing it costs at most a call made twice. */
const flights = new Map<string, Flight>();

let life = new AbortController();

/** A signal that is aborted when everything under way is: nothing that began before may go on to something new. */
export function untilEnded(): AbortSignal {
  return life.signal;
}

/** Work that can be ended from here, and that can ask whether anybody who waits for it insists. */
type Work = (signal: AbortSignal, forced: () => boolean) => Promise<void>;

/** Runs `work` unless the same key is already running, in which case that one's end is awaited. */
export function singleFlight(key: string, work: Work, force = false): Promise<void> {
  const running = flights.get(key);
  if (running) {
    running.forced ||= force;
    return running.done;
  }
  const end = new AbortController();
  const { promise: done, resolve, reject } = Promise.withResolvers<void>();
  const flight: Flight = { done, end, forced: force };
  flights.set(key, flight);
  const leave = (): void => {
    if (flights.get(key) === flight) flights.delete(key);
  };
  work(end.signal, () => flight.forced).then(
    () => {
      leave();
      resolve();
    },
    (error: unknown) => {
      leave();
      reject(error);
    },
  );
  return done;
}

/** Aborts everything under way, for instance because the rows it would write are about to be forgotten. */
export function endFlights(): void {
  for (const { end } of flights.values()) end.abort();
  flights.clear();
  life.abort();
  life = new AbortController();
}
