import { describe, expect, test } from "vitest";
import { nothingKnown } from "../../../lib/detection/detect.ts";
import { contosoEast, contosoWest } from "../../builders/tenants.ts";
import { trackedTabs } from "../../builders/tracked-tabs.ts";

const page = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;
const list = "https://partner.microsoft.com/dashboard/v2/customers/list";
const west = page(contosoWest);
const east = page(contosoEast);
const elsewhere = "https://www.example.com/";
const shell = `https://portal.azure.com/${contosoWest}`;

describe("a tab that moves", () => {
  test("is judged at each address, and painted", async () => {
    const { load, shown, painted, records } = trackedTabs();
    await load(1, west);
    expect(records.get(1)?.view).toMatchObject({ tabId: 1, address: west });
    await load(1, east);
    await load(1, list);
    await load(1, elsewhere);
    expect(painted).toEqual(["west, names", "east, names", "east, remembers", "no-portal"]);
    expect(shown()).toBe("no-portal");
  });

  test("to where we may not look shows nobody", async () => {
    const { load, shown } = trackedTabs();
    await load(1, west);
    await load(1, undefined);
    expect(shown()).toBe("no-access");
    await load(1, list);
    expect(shown()).toBe("silent");
  });

  test("and moves on at once is shown only where it came to rest, but the address between is remembered", async () => {
    const { tracker, tabs, shown, painted } = trackedTabs();
    tabs.load(1, west);
    const first = tracker.moved(1, west);
    tabs.push(1, east);
    const second = tracker.moved(1, east);
    tabs.push(1, list);
    await Promise.all([first, second, tracker.moved(1, list)]);
    expect(painted).toEqual(["east, remembers"]);
    expect(shown()).toBe("east, remembers");
  });

  test("while a look-up is under way drops what the look-up finds", async () => {
    const { tracker, tabs, shown, painted, held, state, until } = trackedTabs();
    state.holding = true;
    tabs.load(1, west);
    const first = tracker.moved(1, west);
    await until(1);
    tabs.load(1, east);
    const second = tracker.moved(1, east);
    held[0]?.resolve();
    await first;
    expect([shown(), painted]).toEqual(["nothing", []]);
    await until(2);
    held[1]?.resolve();
    await second;
    expect([shown(), painted]).toEqual(["east, names", ["east, names"]]);
  });

  test("shows nothing of the old address while the new one is looked up", async () => {
    const { load, tracker, tabs, shown, held, state, until } = trackedTabs();
    await load(1, west);
    state.holding = true;
    tabs.load(1, east);
    const moved = tracker.moved(1, east);
    await until(1);
    expect(shown()).toBe("nothing");
    held[0]?.resolve();
    await moved;
  });

  test("does not wait for another tab", async () => {
    const { load, tracker, tabs, shown, held, state, until } = trackedTabs();
    state.holding = true;
    tabs.load(1, west);
    const first = tracker.moved(1, west);
    await until(1);
    state.holding = false;
    await load(2, east);
    expect([shown(1), shown(2)]).toEqual(["nothing", "east, names"]);
    held[0]?.resolve();
    await first;
  });

  test("whose look-up fails says so to whoever asked, and goes on with its next address", async () => {
    let failing = true;
    const { load, shown } = trackedTabs({
      lookUp: async () => {
        if (failing) throw new Error("database is gone");
        return nothingKnown;
      },
    });
    await expect(load(1, west)).rejects.toThrow("database is gone");
    failing = false;
    await load(1, elsewhere);
    expect(shown()).toBe("no-portal");
  });

  test("is forgotten when it closes", async () => {
    const { load, tracker, tabs, records } = trackedTabs();
    await load(1, west);
    tabs.close(1);
    await tracker.closed(1);
    expect([...records]).toEqual([]);
  });
});

describe("a tab that is judged anew", () => {
  test("keeps its words and its memory", async () => {
    const { load, report, tracker, shown, state } = trackedTabs();
    state.worded = [contosoWest];
    await load(1, shell);
    await report(shell, "Contoso");
    await tracker.judge(1);
    expect(shown()).toBe("west, names, confirmed");
    await load(1, list);
    await tracker.judge(1);
    expect(shown()).toBe("silent");
  });

  test("is taken at the browser's address, where its event has not come yet", async () => {
    const { load, tracker, tabs, shown } = trackedTabs();
    await load(1, west);
    tabs.push(1, list);
    await tracker.judge(1);
    expect(shown()).toBe("west, remembers");
    tabs.push(1, elsewhere);
    await tracker.judge(1);
    tabs.push(1, list);
    await tracker.judge(1);
    expect(shown()).toBe("silent");
  });

  test("after the worker was killed knows what it knew", async () => {
    const first = trackedTabs();
    await first.load(1, west);
    await first.load(1, list);
    const next = trackedTabs({}, first.tabs, first.records);
    await next.tracker.judge(1);
    expect(next.shown()).toBe("west, remembers");
  });

  test("after a worker died with a move of it forgets what it remembered, not what its address says", async () => {
    const first = trackedTabs();
    await first.load(1, west);
    await first.load(2, west);
    await first.load(1, list);
    first.marks.add(1).add(2);
    const next = trackedTabs({}, first.tabs, first.records, first.marks);
    await next.tracker.judge(1);
    await next.tracker.judge(2);
    expect([next.shown(1), next.shown(2)]).toEqual(["silent", "west, names"]);
    expect([...next.marks]).toEqual([]);
  });

  test("is marked while a move of it is in hand, and no longer", async () => {
    const { tracker, tabs, marks } = trackedTabs();
    tabs.load(1, west);
    const moved = tracker.moved(1, west);
    expect([...marks]).toEqual([1]);
    await moved;
    expect([...marks]).toEqual([]);
  });

  test("stays marked where its move could not be kept", async () => {
    const { tracker, tabs, marks } = trackedTabs({ lookUp: () => Promise.reject(new Error("database is gone")) });
    tabs.load(1, west);
    await expect(tracker.moved(1, west)).rejects.toThrow("database is gone");
    expect([...marks]).toEqual([1]);
  });

  test("that was never heard of is read from the browser", async () => {
    const { tracker, tabs, shown } = trackedTabs();
    tabs.load(7, west);
    await tracker.judge(7);
    expect(shown(7)).toBe("west, names");
  });

  test("after something was learnt is judged by it, and only then", async () => {
    let learns = true;
    const { load, tracker, painted } = trackedTabs({ resolve: async () => learns });
    await load(1, west);
    await tracker.looked(1);
    expect(painted).toHaveLength(3);
    learns = false;
    await tracker.looked(1);
    expect(painted).toHaveLength(4);
  });
});
