import { describe, expect, test } from "vitest";
import { daysLeft, daysOf, endsSoon, relationshipStanding } from "../../../lib/advice/relationship.ts";
import type { Relationship } from "../../../lib/schemas/relationship.ts";
import { roleIds, roleOf } from "../../../lib/schemas/role.ts";
import { day, minute, noon } from "../../builders/clock.ts";
import { contosoEast, contosoWest } from "../../builders/tenants.ts";

const at = (ms: number): string => new Date(noon + ms).toISOString();

function relationship(given: Partial<Relationship> = {}): Relationship {
  return {
    id: "r",
    name: "support",
    customer: contosoWest,
    customerName: "Contoso",
    status: "active",
    roles: [roleIds.serviceSupportAdministrator],
    duration: "P730D",
    autoExtend: "PT0S",
    createdAt: at(-30 * day),
    activatedAt: at(-30 * day),
    endsAt: at(300 * day),
    indirectProvider: undefined,
    ...given,
  };
}

const judge = (...all: Relationship[]) => relationshipStanding(all, contosoWest, noon);

describe("the end of a relationship", () => {
  test("is spoken of from 30 days before, to the minute", () => {
    expect(judge(relationship({ endsAt: at(30 * day + minute) })).state).toBe("active");
    expect(judge(relationship({ endsAt: at(30 * day) })).state).toBe("ending");
    expect(judge(relationship({ endsAt: at(30 * day - minute) })).state).toBe("ending");
    expect(judge(relationship({ endsAt: at(minute) })).state).toBe("ending");
    expect(judge(relationship({ endsAt: at(0) })).state).toBe("ended");
    expect([endsSoon(at(30 * day + minute), noon), endsSoon(at(30 * day), noon)]).toEqual([false, true]);
    expect(endsSoon(undefined, noon)).toBe(false);
  });

  test("is the same instant whatever zone Microsoft writes it in", () => {
    const elsewhere = at(30 * day).replace("Z", "+00:00");
    expect(judge(relationship({ endsAt: elsewhere })).state).toBe("ending");
    expect(daysLeft("2026-12-01T00:00:00+09:00", Date.parse("2026-11-29T15:00:00Z"))).toBe(1);
    expect(daysLeft("2026-12-01T00:00:00+09:00", Date.parse("2026-11-29T15:01:00Z"))).toBe(0);
  });

  test("is no warning where it extends itself, and says by how much", () => {
    const standing = judge(relationship({ endsAt: at(6 * day), autoExtend: "P180D", status: "expiring" }));
    expect([standing.state, standing.extendsByDays]).toEqual(["extending", 180]);
    expect(judge(relationship({ autoExtend: "P180D" })).state).toBe("active");
  });

  test.for([
    ["P180D", 180],
    ["P0D", 0],
    ["PT0S", 0],
    ["", 0],
    ["P6M", 0],
  ] as const)("a duration of %s is %d days", ([text, days]) => expect(daysOf(text)).toBe(days));
});

describe("of several relationships", () => {
  test("the one that reads health matters, though another lasts longer", () => {
    const health = relationship({ id: "health", endsAt: at(5 * day) });
    const other = relationship({ id: "other", roles: [roleIds.directoryReaders] });
    const standing = judge(other, health);
    expect([standing.relationship?.id, standing.state, standing.others]).toEqual(["health", "ending", 1]);
  });

  test("of those that read health the one that lasts longest, its extension counted", () => {
    const long = relationship({ id: "long", endsAt: at(100 * day) });
    const extended = relationship({ id: "extended", endsAt: at(20 * day), autoExtend: "P180D" });
    expect(judge(long, extended)).toMatchObject({ relationship: { id: "extended" }, state: "extending", others: 1 });
  });

  test("one in force hides those that are over and those of other customers", () => {
    const over = relationship({ id: "over", status: "terminated", endsAt: at(-day) });
    const east = relationship({ id: "east", customer: contosoEast, endsAt: at(900 * day) });
    expect(judge(over, relationship({ id: "mine" }), east)).toMatchObject({ relationship: { id: "mine" }, others: 0 });
  });

  test("of those that are over the one that ended last, unless one waits for the customer", () => {
    const first = relationship({ id: "first", status: "expired", endsAt: at(-90 * day) });
    const last = relationship({ id: "last", status: "terminated", endsAt: at(-day) });
    const waits = relationship({ id: "waits", status: "approvalPending", endsAt: undefined });
    expect(judge(first, last)).toMatchObject({ state: "ended", relationship: { id: "last" } });
    expect(judge(first, waits, last)).toMatchObject({ state: "pending", relationship: { id: "waits" } });
  });

  test("none is none, and a word of Microsoft's that nobody knows is not believed to be in force", () => {
    expect(judge()).toMatchObject({ state: "none", relationship: undefined });
    expect(judge(relationship({ status: "paused" }))).toMatchObject({ state: "unknown", relationship: { id: "r" } });
  });
});

test("a role is known by its id in any case, and no two share one", () => {
  expect(roleOf("F023FD81-A637-4B56-95FD-791AC0226033")).toBe("serviceSupportAdministrator");
  expect(roleOf("00000000-0000-4000-8000-000000000000")).toBeUndefined();
  expect(new Set(Object.values(roleIds)).size).toBe(Object.keys(roleIds).length);
});
