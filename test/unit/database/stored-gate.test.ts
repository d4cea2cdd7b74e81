import { describe, expect, test } from "vitest";
import { errorFacts } from "../../../lib/api/errors.ts";
import { storedGate } from "../../../lib/database/stored-gate.ts";
import { emptyCache } from "../../builders/cache.ts";
import { day, hour, minute, noon, stoppedClock } from "../../builders/clock.ts";

const own = "service-announcements";

function setUp() {
  const cache = emptyCache();
  const clock = stoppedClock();
  const gate = storedGate(cache, clock.now);
  const pass = async (key = "west", counted = true) => {
    try {
      await gate.pass(key, counted ? own : undefined);
      return "passed";
    } catch (error) {
      return errorFacts(error);
    }
  };
  return { cache, clock, gate, pass };
}

describe("the allowance", () => {
  test("is forty an hour of each tenant, and says when the next may pass", async () => {
    const { clock, pass } = setUp();
    for (let count = 0; count < 40; count += 1) {
      expect(await pass()).toBe("passed");
      clock.pass(minute);
    }
    expect(await pass()).toEqual({ kind: "throttled", code: "own-allowance", retryAt: noon + hour });
    expect(await pass("east")).toBe("passed");
    expect(await pass("west", false)).toBe("passed");
    clock.pass(20 * minute - 1);
    expect(await pass()).toMatchObject({ kind: "throttled" });
    clock.pass(1);
    expect(await pass()).toBe("passed");
    expect(await pass()).toMatchObject({ kind: "throttled", retryAt: noon + hour + minute });
  });

  test("outlives the worker, and is kept by all who ask at once", async () => {
    const { cache, clock, pass } = setUp();
    await Promise.all(Array.from({ length: 30 }, () => pass()));
    const next = storedGate(cache, clock.now);
    const more = await Promise.allSettled(Array.from({ length: 30 }, () => next.pass("west", own)));
    expect(more.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  });

  test("is not held against whom the clock was ahead for", async () => {
    const { clock, pass } = setUp();
    clock.pass(365 * day);
    for (let count = 0; count < 40; count += 1) await pass();
    clock.pass(-365 * day);
    expect(await pass()).toBe("passed");
  });
});

describe("a wait that Microsoft asked for", () => {
  test("closes the gate for that tenant to the millisecond, allowance or not", async () => {
    const { clock, gate, pass } = setUp();
    await gate.close("west", noon + minute);
    await gate.close("west", noon + 1);
    clock.pass(minute - 1);
    expect(await pass()).toMatchObject({ kind: "throttled", retryAt: noon + minute });
    expect(await pass("west", false)).toMatchObject({ kind: "throttled", retryAt: noon + minute });
    expect(await pass("east")).toBe("passed");
    clock.pass(1);
    expect(await pass()).toBe("passed");
  });

  test("of more than a day is no wait but a wrong clock", async () => {
    const { gate, pass } = setUp();
    await gate.close("west", noon + 2 * day);
    expect(await pass()).toBe("passed");
  });
});

test("who was asked about is forgotten when it says nothing any more", async () => {
  const { cache, clock, gate, pass } = setUp();
  await pass("west");
  await gate.close("east", noon + 2 * hour);
  clock.pass(hour);
  await pass("other");
  expect((await cache.asked.toArray()).map(({ key }) => key)).toEqual(["east", "other"]);
  clock.pass(hour);
  await pass("other");
  expect((await cache.asked.toArray()).map(({ key }) => key)).toEqual(["other"]);
});
