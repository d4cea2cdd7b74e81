import { expect, test } from "vitest";
import type { Scope } from "../../../lib/schemas/scope.ts";
import { type Looks, lookOf, sinceLook, storedLooks, withLook } from "../../../lib/settings/looks.ts";
import { memoryArea } from "../../builders/area.ts";
import { contosoEast, contosoWest } from "../../builders/tenants.ts";

const scope: Scope = {
  account: "agent.home",
  cloud: "global",
  tenantId: contosoWest,
};
const issue = (id: string, updatedAt = "2026-11-22T11:00:00.000Z") => ({ id, updatedAt });

test("what was not listed at the last look is new, what changed since is updated, the rest is neither", () => {
  const look = lookOf(withLook([], scope, [issue("EX1"), issue("EX2")], 5), scope);
  expect(sinceLook(look, issue("EX1"))).toBeUndefined();
  expect(sinceLook(look, issue("EX2", "2026-11-22T12:00:00.000Z"))).toBe("updated");
  expect(sinceLook(look, issue("EX3"))).toBe("new");
  expect(sinceLook(look, issue("constructor"))).toBe("new");
});

test("before the first look nothing is new: there is no since", () => {
  expect(sinceLook(undefined, issue("EX1"))).toBeUndefined();
});

test.each<[string, Partial<Scope>]>([
  ["account", { account: "other.home" }],
  ["cloud", { cloud: "usgov" }],
  ["customer", { tenantId: contosoEast }],
])("a look is of one %s only", (_what, other) => {
  const looks = withLook([], scope, [issue("EX1")], 5);
  expect(lookOf(looks, { ...scope, ...other })).toBeUndefined();
});

test("a later look takes the place of the one before, and the customers looked at last are kept", () => {
  let looks: Looks = withLook([], scope, [issue("EX1")], 5);
  looks = withLook(looks, scope, [issue("EX2")], 6);
  expect(lookOf(looks, scope)).toMatchObject({ at: 6, seen: { EX2: issue("EX2").updatedAt } });
  for (let at = 0; at < 150; at += 1) looks = withLook(looks, { ...scope, account: `agent${at}` }, [], at);
  expect(looks).toHaveLength(100);
  expect(lookOf(looks, scope)).toBeUndefined();
});

test("is kept as it is, and what does not fit reads as none", async () => {
  const area = memoryArea();
  const looks = storedLooks(area);
  await looks.set(withLook([], scope, [issue("EX1")], 5));
  expect(lookOf(await looks.get(), scope)?.seen).toEqual({ EX1: issue("EX1").updatedAt });
  await area.set("looks", [{ key: 1 }]);
  expect(await looks.get()).toEqual([]);
});
