import { expect, test } from "vitest";
import { endFlight, isUnderWay, singleFlight } from "../../../lib/sync/flights.ts";

/** Work that never ends by itself, and what it was told. */
function held() {
  const signals: AbortSignal[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const work = (signal: AbortSignal): Promise<void> => {
    signals.push(signal);
    return promise;
  };
  return { signals, work, land: resolve };
}

test("who gives up waits no longer, and a flight that nobody waits for is ended", async () => {
  const { signals, work, land } = held();
  const stop = new AbortController();
  const waiting = singleFlight("alone", work, false, stop.signal);
  stop.abort();
  await waiting;
  expect(signals[0]?.aborted).toBe(true);
  expect(isUnderWay("alone")).toBe(false);
  land();
});

test("a flight that somebody else waits for goes on", async () => {
  const { signals, work, land } = held();
  const stop = new AbortController();
  const first = singleFlight("shared", work, false, stop.signal);
  const second = singleFlight("shared", work);
  stop.abort();
  await first;
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  expect(isUnderWay("shared")).toBe(true);
  land();
  await second;
  expect(isUnderWay("shared")).toBe(false);
});

test("who has given up already begins nothing", async () => {
  const { signals, work } = held();
  await singleFlight("never", work, false, AbortSignal.abort());
  expect(signals).toEqual([]);
});

test("what failed is told to everybody who still waits", async () => {
  const fails = async (): Promise<void> => {
    throw new Error("the line broke");
  };
  await expect(singleFlight("fails", fails, false, new AbortController().signal)).rejects.toThrow("the line broke");
});

test("an ended flight is joined by nobody: the next one begins anew, and outlives it", async () => {
  const old = held();
  const next = held();
  const first = singleFlight("anew", old.work);
  endFlight("anew");
  const second = singleFlight("anew", next.work);
  expect(old.signals[0]?.aborted).toBe(true);
  old.land();
  await first;
  expect(next.signals.map(({ aborted }) => aborted)).toEqual([false]);
  expect(isUnderWay("anew")).toBe(true);
  next.land();
  await second;
});
