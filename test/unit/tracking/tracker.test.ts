import { describe, expect, test } from "vitest";
import { type Known, nothingKnown } from "../../../lib/detection/detect.ts";
import { subjectOf, type Trail } from "../../../lib/detection/trail.ts";
import type { TabView } from "../../../lib/schemas/detection.ts";
import { createTracker, type TabRecord, type TrackerPorts } from "../../../lib/tracking/tracker.ts";
import { stoppedClock } from "../../builders/clock.ts";
import { type TabStrip, tabStrip } from "../../builders/tab-strip.ts";
import { contosoEast, contosoWest, customer, partnerTenant } from "../../builders/tenants.ts";

const page = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;
const list = "https://partner.microsoft.com/dashboard/v2/customers/list";
const west = page(contosoWest);
const east = page(contosoEast);
const elsewhere = "https://www.example.com/";
const shell = `https://portal.azure.com/${contosoWest}`;

/** A tracker over tabs and records of its own; `held` look-ups wait until the test lets them go. */
function setUp(given: Partial<TrackerPorts> = {}, tabs: TabStrip = tabStrip(), records = new Map<number, TabRecord>()) {
  const painted: string[] = [];
  const held: PromiseWithResolvers<void>[] = [];
  const state = { holding: false, worded: [] as Known["worded"] };
  const lookUp = async (trail: Trail): Promise<Known> => {
    const evidence = subjectOf(trail)?.evidence;
    const tenantId = evidence && "tenantId" in evidence ? evidence.tenantId : undefined;
    const answer: Known = {
      ...nothingKnown,
      partnerTenantId: partnerTenant,
      listed: true,
      named: tenantId ? [customer(tenantId)] : [],
      worded: state.worded,
    };
    if (!state.holding) return answer;
    const gate = Promise.withResolvers<void>();
    held.push(gate);
    await gate.promise;
    return answer;
  };
  const tracker = createTracker({
    address: async (tabId) => tabs.address(tabId),
    document: async (tabId) => tabs.document(tabId),
    read: async (tabId) => records.get(tabId),
    write: async (tabId, record) => void records.set(tabId, structuredClone(record)),
    forget: async (tabId) => void records.delete(tabId),
    lookUp,
    resolve: async () => false,
    paint: async (view) => void painted.push(said(view)),
    now: stoppedClock().now,
    ...given,
  });
  const load = (tabId: number, address: string | undefined): Promise<void> => {
    tabs.load(tabId, address);
    return tracker.moved(tabId, address);
  };
  const report = (address: string, directoryName: string, documentId = tabs.document(1)?.id): Promise<void> =>
    tracker.reported({ tabId: 1, documentId, address, words: { directoryName } });
  const shown = (tabId = 1): string => said(records.get(tabId)?.view);
  const until = async (count: number): Promise<void> => {
    while (held.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  return { tracker, tabs, records, painted, held, state, load, report, shown, until };
}

function said(view: TabView | undefined): string {
  if (!view) return "nothing";
  const { detection } = view;
  if (detection.kind !== "customer") return detection.kind;
  const sure = "confirmed" in detection ? `${detection.certainty}, confirmed` : detection.certainty;
  return `${detection.tenantId === contosoWest ? "west" : "east"}, ${sure}`;
}

describe("a tab that moves", () => {
  test("is judged at each address, and painted", async () => {
    const { load, shown, painted, records } = setUp();
    await load(1, west);
    expect(records.get(1)?.view).toMatchObject({ tabId: 1, address: west });
    await load(1, east);
    await load(1, list);
    await load(1, elsewhere);
    expect(painted).toEqual(["west, names", "east, names", "east, remembers", "no-portal"]);
    expect(shown()).toBe("no-portal");
  });

  test("to where we may not look shows nobody", async () => {
    const { load, shown } = setUp();
    await load(1, west);
    await load(1, undefined);
    expect(shown()).toBe("no-access");
    await load(1, list);
    expect(shown()).toBe("silent");
  });

  test("and moves on at once is shown only where it came to rest, but the address between is remembered", async () => {
    const { tracker, tabs, shown, painted } = setUp();
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
    const { tracker, tabs, shown, painted, held, state, until } = setUp();
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
    const { load, tracker, tabs, shown, held, state, until } = setUp();
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
    const { load, tracker, tabs, shown, held, state, until } = setUp();
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
    const { load, shown } = setUp({
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
    const { load, tracker, tabs, records } = setUp();
    await load(1, west);
    tabs.close(1);
    await tracker.closed(1);
    expect([...records]).toEqual([]);
  });
});

describe("a tab that is judged anew", () => {
  test("keeps its words and its memory", async () => {
    const { load, report, tracker, shown, state } = setUp();
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
    const { load, tracker, tabs, shown } = setUp();
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
    const first = setUp();
    await first.load(1, west);
    await first.load(1, list);
    const next = setUp({}, first.tabs, first.records);
    await next.tracker.judge(1);
    expect(next.shown()).toBe("west, remembers");
  });

  test("that was never heard of is read from the browser", async () => {
    const { tracker, tabs, shown } = setUp();
    tabs.load(7, west);
    await tracker.judge(7);
    expect(shown(7)).toBe("west, names");
  });

  test("after something was learnt is judged by it, and only then", async () => {
    let learns = true;
    const { load, tracker, painted } = setUp({ resolve: async () => learns });
    await load(1, west);
    await tracker.looked(1);
    expect(painted).toHaveLength(3);
    learns = false;
    await tracker.looked(1);
    expect(painted).toHaveLength(4);
  });
});

describe("a page's report", () => {
  test("is believed for the document and address that the browser says", async () => {
    const { load, report, shown, state } = setUp();
    state.worded = [contosoWest];
    await load(1, shell);
    await report(shell, "Contoso");
    expect(shown()).toBe("west, names, confirmed");
  });

  test("that contradicts leaves nobody to show", async () => {
    const { load, report, shown, state } = setUp();
    state.worded = [contosoEast];
    await load(1, shell);
    await report(shell, "Contoso");
    expect(shown()).toBe("contradiction");
  });

  test("that comes before the browser's own event is kept when that one comes", async () => {
    const { load, report, tracker, tabs, shown, state } = setUp();
    await load(1, shell);
    state.worded = [contosoEast];
    const next = `${shell}#view/Microsoft_Azure_Health`;
    tabs.push(1, next);
    await report(next, "Contoso");
    expect(shown()).toBe("contradiction");
    await tracker.moved(1, next);
    expect(shown()).toBe("contradiction");
  });

  test("is kept where a frame of the page loads, and dropped where the page itself does", async () => {
    const { load, report, tracker, shown, state } = setUp();
    state.worded = [contosoEast];
    await load(1, shell);
    await report(shell, "Contoso");
    await tracker.moved(1, shell);
    expect(shown()).toBe("contradiction");
    await load(1, shell);
    expect(shown()).toBe("west, names");
  });

  test.for<[what: string, address: string, documentId: string | undefined]>([
    ["another address", page(contosoEast), "document-2"],
    ["an address that was left", list, "document-2"],
    ["the document before", shell, "document-1"],
    ["no document", shell, undefined],
    ["a document that never was", shell, "document-9"],
  ])("from %s changes nothing", async ([, address, documentId]) => {
    const { load, tracker, tabs, records, state, painted } = setUp();
    tabs.load(1, list);
    await tracker.moved(1, list);
    await load(1, shell);
    const before = structuredClone(records.get(1));
    state.worded = [contosoEast];
    const count = painted.length;
    await tracker.reported({ tabId: 1, documentId, address, words: { directoryName: "Contoso" } });
    expect(records.get(1)).toEqual(before);
    expect(painted).toHaveLength(count);
  });

  test("where the browser moved on while the document was asked for changes nothing", async () => {
    const tabs = tabStrip();
    const { load, report, shown, state } = setUp(
      {
        document: async (tabId) => {
          tabs.push(tabId, list);
          return tabs.document(tabId);
        },
      },
      tabs,
    );
    await load(1, shell);
    state.worded = [contosoEast];
    await report(shell, "Contoso");
    expect(shown()).toBe("west, names");
  });
});
