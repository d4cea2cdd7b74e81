import { type Known, nothingKnown } from "../../lib/detection/detect.ts";
import { subjectOf, type Trail } from "../../lib/detection/trail.ts";
import type { TabView } from "../../lib/schemas/detection.ts";
import { createTracker, type TabRecord, type TrackerPorts } from "../../lib/tracking/tracker.ts";
import { stoppedClock } from "./clock.ts";
import { type TabStrip, tabStrip } from "./tab-strip.ts";
import { contosoWest, customer, partnerTenant } from "./tenants.ts";

/** A tracker over tabs and records of its own. While it is `holding`, look-ups wait until the test lets them go. */
export function trackedTabs(
  given: Partial<TrackerPorts> = {},
  tabs: TabStrip = tabStrip(),
  records = new Map<number, TabRecord>(),
  marks = new Set<number>(),
) {
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
    forget: async (tabId) => {
      records.delete(tabId);
      marks.delete(tabId);
    },
    mark: async (tabId) => void marks.add(tabId),
    unmark: async (tabId) => void marks.delete(tabId),
    marked: async () => [...marks],
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
  return { tracker, tabs, records, marks, painted, held, state, load, report, shown, until };
}

function said(view: TabView | undefined): string {
  if (!view) return "nothing";
  const { detection } = view;
  if (detection.kind !== "customer") return detection.kind;
  const sure = "confirmed" in detection ? `${detection.certainty}, confirmed` : detection.certainty;
  return `${detection.tenantId === contosoWest ? "west" : "east"}, ${sure}`;
}
