import { expect, test } from "vitest";
import { parseTenantId } from "../../../lib/schemas/tenant.ts";
import { placeOf, withPlace } from "../../../lib/settings/places.ts";

const scope = (digit: number) => {
  const tenantId = parseTenantId(`c0000000-0001-4000-8000-${String(digit).padStart(12, "0")}`);
  if (!tenantId) throw new Error("no tenant id");
  return { account: "agent.home", cloud: "global" as const, tenantId };
};

test("the place is each customer's own, and the overview at first", () => {
  const places = withPlace(withPlace([], scope(1), "portals"), scope(2), "health");
  expect([1, 2, 3].map((digit) => placeOf(places, scope(digit)))).toEqual(["portals", "health", "overview"]);
  expect(placeOf(withPlace(places, scope(1), "issues"), scope(1))).toBe("issues");
});

test("another account's place with the same customer is another", () => {
  const places = withPlace([], scope(1), "portals");
  expect(placeOf(places, { ...scope(1), account: "other.home" })).toBe("overview");
});

test("the customers seen last are kept", () => {
  const places = Array.from({ length: 250 }, (_, at) => scope(at)).reduce(
    (all, one) => withPlace(all, one, "health"),
    withPlace([], scope(999), "health"),
  );
  expect(places).toHaveLength(200);
  expect(placeOf(places, scope(249))).toBe("health");
  expect(placeOf(places, scope(999))).toBe("overview");
});
