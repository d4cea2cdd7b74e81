import { readAddress } from "../detection/address.ts";
import { detect, type Known } from "../detection/detect.ts";
import { afterJudgement, afterMove, afterWords, emptyTrail, type Trail } from "../detection/trail.ts";
import { namedTenantOf, type TabView } from "../schemas/detection.ts";
import type { PageWords } from "../schemas/evidence.ts";
import type { TenantId } from "../schemas/tenant.ts";

/** What is kept of a tab until the browser closes. */
export type TabRecord = { readonly trail: Trail; readonly view?: TabView };

/** A tab's current top document, as the browser says. `id` is undefined where the browser gives documents no id. */
export type TabDocument = { readonly id: string | undefined; readonly address: string };

/** What tracking takes from outside. */
export type TrackerPorts = {
  /** The tab's committed address, or `undefined` where we may not see it or the tab is gone. */
  address(tabId: number): Promise<string | undefined>;
  document(tabId: number): Promise<TabDocument | undefined>;
  read(tabId: number): Promise<TabRecord | undefined>;
  write(tabId: number, record: TabRecord): Promise<void>;
  forget(tabId: number): Promise<void>;
  lookUp(trail: Trail): Promise<Known>;
  /** Finds out what the trail's evidence needs and nobody has asked yet; says whether something was learnt. */
  resolve(trail: Trail): Promise<boolean>;
  paint(view: TabView): Promise<void>;
  now(): number;
};

/** A page's report about itself. Nothing in it is believed before the browser has confirmed where it came from. */
export type Report = {
  readonly tabId: number;
  readonly documentId: string | undefined;
  readonly address: string;
  readonly words: PageWords;
};

export type Tracker = {
  /** The browser committed an address, or loaded a document anew at the same one. Call it in the browser's order. */
  moved(tabId: number, address: string | undefined): Promise<void>;
  /** A page reported its own words. */
  reported(report: Report): Promise<void>;
  /** Judges a tab anew, for instance when the panel opens or the customer list changed. */
  judge(tabId: number): Promise<void>;
  /** A panel or popup looks at the tab: what can only be found out by asking is asked now, and the tab judged by it. */
  looked(tabId: number): Promise<void>;
  /** Judges a tab anew and answers what is kept of it; a view of an address that the tab has left is left out. */
  record(tabId: number): Promise<TabRecord | undefined>;
  closed(tabId: number): Promise<void>;
  /** Opens a tab for a customer by `create`; no tab that is new by then is judged before it is known whether it is that one. */
  open(tenantId: TenantId, create: () => Promise<number | undefined>): Promise<void>;
  /** A tab was opened from another, whose claim it takes over. Call it before the tab's first `moved`. */
  opened(tabId: number, openerId: number): Promise<void>;
};

/** Keeps what each tab shows. Work on one tab is done in order; work on different tabs side by side. */
export function createTracker(ports: TrackerPorts): Tracker {
  const queues = new Map<number, Promise<void>>();
  let opening: Promise<void> = Promise.resolve();

  function inOrder(tabId: number, work: () => Promise<void>): Promise<void> {
    const next = (queues.get(tabId) ?? opening).then(work);
    const settled = next.catch(() => {});
    queues.set(tabId, settled);
    void settled.then(() => queues.get(tabId) === settled && queues.delete(tabId));
    return next;
  }

  /** Judges a trail. What was judged of the very same address stays in sight until there is something else to say. */
  async function settle(tabId: number, moved: Trail): Promise<void> {
    const { address } = moved;
    const before = (await ports.read(tabId))?.view;
    const kept = before?.address === (address ?? "") ? before : undefined;
    const rest = kept ? { view: kept } : {};
    await ports.write(tabId, { trail: moved, ...rest });
    const detection = detect(moved, await ports.lookUp(moved));
    const trail = afterJudgement(moved, namedTenantOf(detection));
    if (trail !== moved) await ports.write(tabId, { trail, ...rest });
    if ((await ports.address(tabId)) !== address) return;
    const same = kept && JSON.stringify(kept.detection) === JSON.stringify(detection);
    const view: TabView = same ? kept : { tabId, address: address ?? "", at: ports.now(), detection };
    if (!same) await ports.write(tabId, { trail, view });
    await ports.paint(view);
  }

  const trailOf = async (tabId: number): Promise<Trail> => (await ports.read(tabId))?.trail ?? emptyTrail;

  const step = (trail: Trail, address: string | undefined): Trail =>
    afterMove(trail, address, address === undefined ? undefined : readAddress(address), ports.now());

  /** Whether the document that spoke is still there: the event was a frame's of it, or came later than its words. */
  async function speaks(tabId: number, { address, speaker }: Trail): Promise<boolean> {
    if (speaker === undefined) return false;
    const current = await ports.document(tabId);
    return current?.id === speaker && current.address === address;
  }

  async function judgeNow(tabId: number): Promise<void> {
    const address = await ports.address(tabId);
    const trail = await trailOf(tabId);
    await settle(tabId, trail.address === address && address !== undefined ? trail : step(trail, address));
  }

  const judge = (tabId: number): Promise<void> => inOrder(tabId, () => judgeNow(tabId));

  return {
    moved: (tabId, address) =>
      inOrder(tabId, async () => {
        const trail = await trailOf(tabId);
        const same = trail.address === address && (await speaks(tabId, trail));
        await settle(tabId, same ? trail : step(trail, address));
      }),
    reported: (report) =>
      inOrder(report.tabId, async () => {
        const { tabId, address, documentId, words } = report;
        if ((await ports.address(tabId)) !== address) return;
        const current = await ports.document(tabId);
        if (current?.address !== address || current.id !== documentId) return;
        const trail = await trailOf(tabId);
        const there = trail.address === address ? trail : step(trail, address);
        await settle(tabId, afterWords(there, address, words, documentId));
      }),
    judge,
    looked: async (tabId) => {
      await judge(tabId);
      if (await ports.resolve(await trailOf(tabId))) await judge(tabId);
    },
    record: async (tabId) => {
      let found: TabRecord | undefined;
      await inOrder(tabId, async () => {
        await judgeNow(tabId);
        const kept = await ports.read(tabId);
        const address = (await ports.address(tabId)) ?? "";
        found = kept?.view?.address === address ? kept : kept && { trail: kept.trail };
      });
      return found;
    },
    closed: (tabId) => inOrder(tabId, () => ports.forget(tabId)),
    open: async (tenantId, create) => {
      const claimed = opening.then(async () => {
        const tabId = await create();
        if (tabId !== undefined)
          await ports.write(tabId, { trail: { ...(await trailOf(tabId)), openedFor: tenantId } });
      });
      opening = claimed.catch(() => {});
      await claimed;
    },
    opened: (tabId, openerId) =>
      inOrder(tabId, async () => {
        const { openedFor } = await trailOf(openerId);
        if (openedFor) await ports.write(tabId, { trail: { ...(await trailOf(tabId)), openedFor } });
      }),
  };
}
