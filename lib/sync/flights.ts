type Flight = {
  readonly done: Promise<void>;
  readonly end: AbortController;
  forced: boolean;
  /** How many wait for it. */
  waiting: number;
};

/** Refreshes and sign-ins under way in this life of the worker; losing it costs at most a call made twice. */
const flights = new Map<string, Flight>();

let life = new AbortController();

/** A signal that is aborted when everything under way is: nothing that began before may go on to something new. */
export function untilEnded(): AbortSignal {
  return life.signal;
}

/** Work that can be ended from here, and that can ask whether anybody who waits for it insists. */
type Work = (signal: AbortSignal, forced: () => boolean) => Promise<void>;

/** Awaits a flight until `signal` says not to; one that nobody waits for any more is ended. */
function awaitFlight(key: string, flight: Flight, signal: AbortSignal | undefined): Promise<void> {
  flight.waiting += 1;
  if (!signal) return flight.done;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const giveUp = (): void => {
    flight.waiting -= 1;
    if (flight.waiting === 0 && flights.get(key) === flight) endFlight(key);
    resolve();
  };
  signal.addEventListener("abort", giveUp, { once: true });
  const landed = (): void => signal.removeEventListener("abort", giveUp);
  flight.done.finally(landed).then(resolve, reject);
  return promise;
}

/**
 * Runs `work` unless the same key is already running, in which case that one's end is awaited. Who gives a `signal` waits no longer
 * than until that is aborted.
 */
export function singleFlight(key: string, work: Work, force = false, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  const running = flights.get(key);
  if (running) {
    running.forced ||= force;
    return awaitFlight(key, running, signal);
  }
  const end = new AbortController();
  const { promise: done, resolve, reject } = Promise.withResolvers<void>();
  const flight: Flight = { done, end, forced: force, waiting: 0 };
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
  return awaitFlight(key, flight, signal);
}

/** Whether something is under way with this key. */
export function isUnderWay(key: string): boolean {
  return flights.has(key);
}

/** Aborts what is under way with this key; what begins with it from now on begins anew. */
export function endFlight(key: string): void {
  flights.get(key)?.end.abort();
  flights.delete(key);
}

/** Aborts everything under way, for instance because the rows it would write are about to be forgotten. */
export function endFlights(): void {
  for (const { end } of flights.values()) end.abort();
  flights.clear();
  life.abort();
  life = new AbortController();
}
