import { answerAbout, type ScopedAnswer } from "../../../lib/database/scoped-answer.ts";
import { customerOf } from "../../../lib/schemas/detection.ts";
import type { TenantId } from "../../../lib/schemas/tenant.ts";
import { follow, type Stored } from "../../../lib/settings/stored.ts";
import { type ShownState, type ShownTab, type ShownTabWatch, watchShownTab } from "../../../lib/tracking/shown-tab.ts";
import { viewOf } from "../../../lib/tracking/tab-view.ts";
import type { TabRecord } from "../../../lib/tracking/tracker.ts";
import type { Change, ModelBrowser, News } from "./browser.ts";
import type { Life, Pipes } from "./pipes.ts";
import type { ModelWorker } from "./worker.ts";

/** What may be planted in a screen to see it caught. */
export type ScreenFaults = {
  readonly keepsOnSwitch?: boolean;
  readonly ignoresAddress?: boolean;
  readonly ignoresRowsKey?: boolean;
  readonly trustsMemory?: boolean;
};

type Told = { readonly moment: number; readonly news: News };

/** A panel beside a window, with the product's own rules of what may be shown and nothing of React. */
export class ModelScreen {
  readonly windowId: number;
  private readonly life: Life = { alive: true };
  private readonly news: Told[] = [];
  private readonly changes: (Change & { readonly moment: number })[] = [];
  private readonly watchers = new Map<string, Set<(value: unknown) => void>>();
  private watch: ShownTabWatch | undefined;
  private shown: ShownState = { tab: undefined, settled: false };
  private followed: { readonly tabId: number; record: TabRecord | undefined; stop(): void } | undefined;
  private pinned: TenantId | undefined;
  private pinRead = false;
  private rows: ScopedAnswer<TenantId> | undefined;
  private asked: string | undefined;
  /** The moment of the last of the browser's news that has arrived. */
  heard: number;
  /** The moment of the last change of what is stored that has arrived. */
  heardStored: number;
  private readonly browser: ModelBrowser;
  private readonly pipes: Pipes;
  private readonly worker: ModelWorker;
  private readonly faults: ScreenFaults;

  constructor(windowId: number, browser: ModelBrowser, pipes: Pipes, worker: ModelWorker, faults: ScreenFaults) {
    this.windowId = windowId;
    this.browser = browser;
    this.pipes = pipes;
    this.worker = worker;
    this.faults = faults;
    this.heard = browser.moment;
    this.heardStored = browser.storedMoment;
    follow(this.stored<TenantId>(`pin:${windowId}`), (tenantId) => {
      this.pinned = tenantId;
      this.pinRead = true;
    });
    void this.active().then((tab) => this.begin(tab));
  }

  get waiting(): number {
    return this.news.length + this.changes.length;
  }

  tell(news: News): void {
    this.news.push({ moment: this.browser.moment, news });
  }

  tellStored(change: Change): void {
    this.changes.push({ ...structuredClone(change), moment: this.browser.storedMoment });
  }

  close(): void {
    this.life.alive = false;
  }

  /** The next piece of news arrives. What it brings before the screen has begun waits until then. */
  stepNews(): boolean {
    if (!this.watch) return false;
    const told = this.news.shift();
    if (!told) return false;
    this.heard = told.moment;
    const { news } = told;
    if (news.kind === "activated" && news.windowId === this.windowId) this.watch.activated(news.tabId);
    if (news.kind === "updated") this.watch.updated({ id: news.tabId, address: news.address }, news.url);
    return true;
  }

  stepStored(): boolean {
    const change = this.changes.shift();
    if (!change) return false;
    this.heardStored = change.moment;
    for (const changed of this.watchers.get(change.key) ?? []) changed(change.value);
    if (change.key.startsWith("tab:")) this.watch?.recorded(Number(change.key.slice(4)));
    return true;
  }

  /** Whom the header names now, and whose rows stand below it. */
  painted(): { header: TenantId | undefined; rows: TenantId | undefined; pinned: boolean } {
    const header = this.header();
    const key = header ?? "";
    if (header && this.asked !== key) {
      this.asked = key;
      void this.pipes
        .ask(this.life, () => header)
        .then((value) => {
          // A late answer may stand until the one for what is shown now has come, and never after it.
          if (this.rows?.key !== this.asked || this.asked === key) this.rows = { key, value };
        });
    }
    if (!header) this.asked = undefined;
    const rows = this.faults.ignoresRowsKey ? this.rows?.value : answerAbout(key, this.rows);
    return { header, rows: header && rows, pinned: this.pinned !== undefined };
  }

  private header(): TenantId | undefined {
    if (!this.pinRead) return undefined;
    if (this.pinned) return this.pinned;
    const record = this.followed?.tabId === this.shown.tab?.id ? this.followed?.record : undefined;
    const state = this.faults.trustsMemory ? { ...this.shown, settled: true } : this.shown;
    const view = this.faults.ignoresAddress ? record?.view : viewOf(state, record);
    return view && customerOf(view.detection);
  }

  private begin(first: ShownTab | undefined): void {
    this.watch = watchShownTab(
      {
        tab: (tabId) =>
          this.pipes.ask(this.life, () => {
            const tab = this.browser.tabs.get(tabId);
            return tab && { id: tabId, address: tab.place.address };
          }),
        judge: (tabId) => this.judge(tabId),
        changed: (state) => this.show(state),
      },
      first,
    );
    this.show({ tab: first, settled: false });
    void this.watch.find(this.active());
  }

  private active(): Promise<ShownTab | undefined> {
    return this.pipes.ask(this.life, () => {
      const tab = this.browser.tabs.get(this.browser.active.get(this.windowId) ?? -1);
      return tab && { id: tab.id, address: tab.place.address };
    });
  }

  private judge(tabId: number): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (judged: boolean): void => void this.pipes.ask(this.life, () => judged).then(resolve);
      this.worker.post({ kind: "judge", tabId, answer });
    });
  }

  private show(state: ShownState): void {
    if (this.faults.keepsOnSwitch && !state.tab) return;
    if (state.tab && (state.tab.id !== this.shown.tab?.id || state.tab.address !== this.shown.tab.address)) {
      this.worker.post({ kind: "look", tabId: state.tab.id });
    }
    this.shown = state;
    const tabId = state.tab?.id;
    if (tabId === undefined || this.followed?.tabId === tabId) return;
    this.followed?.stop();
    const followed = { tabId, record: undefined as TabRecord | undefined, stop: () => {} };
    this.followed = followed;
    followed.stop = follow(this.stored<TabRecord>(`tab:${tabId}`), (record) => {
      followed.record = record;
    });
  }

  private stored<T>(key: string): Pick<Stored<T | undefined>, "get" | "watch"> {
    return {
      get: () => this.pipes.ask(this.life, () => structuredClone(this.browser.stored.get(key)) as T | undefined),
      watch: (changed) => {
        const heard = (value: unknown): void => changed(value as T | undefined);
        const set = this.watchers.get(key) ?? new Set();
        this.watchers.set(key, set.add(heard));
        return () => set.delete(heard);
      },
    };
  }
}
