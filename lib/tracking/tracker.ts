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

/** What is kept of tabs outside the worker. What is written is written in the order in which it was asked for. */
export type TabMemory = {
  read(tabId: number): Promise<TabRecord | undefined>;
  write(tabId: number, record: TabRecord): Promise<void>;
  /** Forgets a tab, its mark too. */
  forget(tabId: number): Promise<void>;
  /** Marks a tab of which a move has been heard and not yet kept. */
  mark(tabId: number): Promise<void>;
  unmark(tabId: number): Promise<void>;
  /** The tabs that are marked. */
  marked(): Promise<readonly number[]>;
};

/** What tracking takes from outside. */
export type TrackerPorts = TabMemory & {
  /** The tab's committed address, or `undefined` where we may not see it or the tab is gone. */
  address(tabId: number): Promise<string | undefined>;
  document(tabId: number): Promise<TabDocument | undefined>;
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

/**
 * Keeps what each tab shows. Work on one tab is done in order; work on different tabs side by side. A tab is marked as soon as a
 * move is heard: one that is still marked when a new worker starts has made moves that nobody remembers, and so its memory is
 * dropped.
 */
export function createTracker(ports: TrackerPorts): Tracker {
  const queues = new Map<number, Promise<void>>();
  const moving = new Map<number, number>();
  const lost = ports.marked().then((ids) => new Set(ids));
  let opening: Promise<void> = Promise.resolve();

  function inOrder<T>(tabId: number, work: () => Promise<T>): Promise<T> {
    const next = (queues.get(tabId) ?? opening).then(work);
    const settled = next.then(
      () => {},
      () => {},
    );
    queues.set(tabId, settled);
    void settled.then(() => queues.get(tabId) === settled && queues.delete(tabId));
    return next;
  }

  /** What is kept of a tab. All of it is forgotten first where a move is missing in it. */
  async function recordOf(tabId: number): Promise<TabRecord> {
    if ((await lost).delete(tabId)) {
      await ports.forget(tabId);
      if (moving.has(tabId)) await ports.mark(tabId);
    }
    return (await ports.read(tabId)) ?? { trail: emptyTrail };
  }

  const trailOf = async (tabId: number): Promise<Trail> => (await recordOf(tabId)).trail;

  /** Judges a trail. What was judged of the very same address stays in sight until there is something else to say. */
  async function settle(tabId: number, before: TabRecord, moved: Trail): Promise<void> {
    const { address } = moved;
    const kept = before.view?.address === (address ?? "") ? before.view : undefined;
    const rest = kept ? { view: kept } : {};
    if (moved !== before.trail || kept !== before.view) await ports.write(tabId, { trail: moved, ...rest });
    const detection = detect(moved, await ports.lookUp(moved));
    const trail = afterJudgement(moved, namedTenantOf(detection));
    if (trail !== moved) await ports.write(tabId, { trail, ...rest });
    if ((await ports.address(tabId)) !== address) return;
    const same = kept && JSON.stringify(kept.detection) === JSON.stringify(detection);
    const view: TabView = same ? kept : { tabId, address: address ?? "", at: ports.now(), detection };
    if (!same) await ports.write(tabId, { trail, view });
    await ports.paint(view);
  }

  const step = (trail: Trail, address: string | undefined): Trail =>
    afterMove(trail, address, address === undefined ? undefined : readAddress(address), ports.now());

  /** Whether the document that spoke is still there: the event was a frame's of it, or came later than its words. */
  async function speaks(tabId: number, { address, speaker }: Trail): Promise<boolean> {
    if (speaker === undefined) return false;
    const current = await ports.document(tabId);
    return current?.id === speaker && current.address === address;
  }

  /** Marks the tab in the very task in which its move was heard, until that move and all before it were kept. */
  async function move(tabId: number, work: () => Promise<void>): Promise<void> {
    const count = moving.get(tabId) ?? 0;
    moving.set(tabId, count + 1);
    const marked = count === 0 ? ports.mark(tabId) : undefined;
    try {
      await inOrder(tabId, work);
      await marked;
    } catch (error) {
      (await lost).add(tabId);
      throw error;
    } finally {
      const left = (moving.get(tabId) ?? 1) - 1;
      if (left > 0) moving.set(tabId, left);
      else moving.delete(tabId);
      if (left <= 0 && !(await lost).has(tabId)) await ports.unmark(tabId);
    }
  }

  async function judgeNow(tabId: number): Promise<void> {
    const address = await ports.address(tabId);
    const record = await recordOf(tabId);
    const { trail } = record;
    await settle(tabId, record, trail.address === address && address !== undefined ? trail : step(trail, address));
  }

  const judge = (tabId: number): Promise<void> => inOrder(tabId, () => judgeNow(tabId));

  return {
    moved: (tabId, address) =>
      move(tabId, async () => {
        const record = await recordOf(tabId);
        const { trail } = record;
        const same = trail.address === address && (await speaks(tabId, trail));
        await settle(tabId, record, same ? trail : step(trail, address));
      }),
    reported: (report) =>
      inOrder(report.tabId, async () => {
        const { tabId, address, documentId, words } = report;
        if ((await ports.address(tabId)) !== address) return;
        const current = await ports.document(tabId);
        if (current?.address !== address || current.id !== documentId) return;
        const record = await recordOf(tabId);
        const there = record.trail.address === address ? record.trail : step(record.trail, address);
        await settle(tabId, record, afterWords(there, address, words, documentId));
      }),
    judge,
    looked: async (tabId) => {
      await judge(tabId);
      if (await ports.resolve(await trailOf(tabId))) await judge(tabId);
    },
    record: (tabId) =>
      inOrder(tabId, async () => {
        await judgeNow(tabId);
        const kept = await ports.read(tabId);
        const address = (await ports.address(tabId)) ?? "";
        return kept?.view?.address === address ? kept : kept && { trail: kept.trail };
      }),
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
    opened: async (tabId, openerId) => {
      const claimed = inOrder(openerId, async () => (await trailOf(openerId)).openedFor);
      await inOrder(tabId, async () => {
        const openedFor = await claimed;
        if (openedFor) await ports.write(tabId, { trail: { ...(await trailOf(tabId)), openedFor } });
      });
    },
  };
}
