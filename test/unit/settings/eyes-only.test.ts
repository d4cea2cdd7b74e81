import { expect, test } from "vitest";
import { recentPortalsOf, storedRecentPortals, withPortal } from "../../../lib/settings/recent-portals.ts";
import { isWatched, mostWatched, storedWatched, type Watched, withWatched } from "../../../lib/settings/watched.ts";
import { memoryArea } from "../../builders/area.ts";
import { contosoEast, contosoWest, mina, tenantId } from "../../builders/tenants.ts";

const west = { account: mina.id, cloud: mina.cloud, tenantId: contosoWest };
const other = { ...mina, id: "somebody.else" };

test("portals used lately: the last one first, each once, eight at most, each account's own", async () => {
  const stored = storedRecentPortals(memoryArea());
  expect(recentPortalsOf(await stored.get(), mina)).toEqual([]);
  let now = withPortal(withPortal(withPortal({}, mina, "azure"), mina, "entra"), mina, "azure");
  await stored.set(now);
  expect(recentPortalsOf(await stored.get(), mina)).toEqual(["azure", "entra"]);
  expect(recentPortalsOf(now, other)).toEqual([]);
  const many = ["intune", "purview", "defender", "fabric", "powerbi", "azure-ml", "teams-admin", "m365-admin"] as const;
  for (const portal of many) now = withPortal(now, mina, portal);
  expect(recentPortalsOf(now, mina)).toEqual(many.toReversed());
});

test("a portal that is no longer known spoils nothing but the order", async () => {
  const area = memoryArea();
  await area.set("recent-portals", { [`${mina.cloud} ${mina.id}`]: ["azure", "gone"] });
  expect(recentPortalsOf(await storedRecentPortals(area).get(), mina)).toEqual([]);
});

test("watched customers: each agent's own, taken away again, not without end", async () => {
  const stored = storedWatched(memoryArea());
  await stored.set(withWatched([], west, true));
  const now = await stored.get();
  expect([isWatched(now, west), isWatched(now, { ...west, tenantId: contosoEast })]).toEqual([true, false]);
  expect(isWatched(now, { ...west, account: other.id })).toBe(false);
  expect(withWatched(now, west, true)).toEqual(now);
  expect(withWatched(now, west, false)).toEqual([]);
  let many: Watched = [];
  for (let n = 0; n < mostWatched + 5; n += 1) {
    const id = tenantId(`c0000000-0000-4000-8000-${String(n).padStart(12, "0")}`);
    many = withWatched(many, { ...west, tenantId: id }, true);
  }
  expect(many).toHaveLength(mostWatched);
});
