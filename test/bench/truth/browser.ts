import { isDeepStrictEqual } from "node:util";
import type { TenantId } from "../../../lib/schemas/tenant.ts";
import type { TabRecord } from "../../../lib/tracking/tracker.ts";
import { TabTruth } from "./oracle.ts";
import type { Place } from "./places.ts";

export type ModelTab = {
  readonly id: number;
  window: number;
  place: Place;
  document: number;
  readonly truth: TabTruth;
};

/** What the browser tells our contexts, in its order. */
export type News =
  | { readonly kind: "activated"; readonly tabId: number; readonly windowId: number }
  | { readonly kind: "updated"; readonly tabId: number; readonly address: string | undefined; readonly url: boolean }
  | { readonly kind: "opened"; readonly tabId: number; readonly openerId: number }
  | { readonly kind: "closed"; readonly tabId: number };

/** Something stored changed. */
export type Change = { readonly key: string; readonly value: unknown };

/** Whom a window's tab showed since a moment of the browser's. */
type Shown = { readonly from: number; readonly customer: TenantId | undefined };

/** The entries from the one that held at a moment on. */
function since(entries: readonly Shown[], moment: number): (TenantId | undefined)[] {
  const first = entries.findLastIndex(({ from }) => from <= moment);
  return entries.slice(Math.max(first, 0)).map(({ customer }) => customer);
}

/** The browser: tabs in windows, what is stored, and what was true at each moment. */
export class ModelBrowser {
  readonly tabs = new Map<number, ModelTab>();
  readonly active = new Map<number, number>();
  readonly stored = new Map<string, unknown>();
  moment = 0;
  /** The same for what is stored. */
  storedMoment = 0;
  private readonly shown = new Map<number, Shown[]>();
  private readonly pins = new Map<number, Shown[]>();
  private ids = 0;
  private documents = 0;
  private readonly hears: (news: News) => void;
  private readonly hearsStored: (change: Change) => void;

  constructor(hears: (news: News) => void, hearsStored: (change: Change) => void) {
    this.hears = hears;
    this.hearsStored = hearsStored;
  }

  /** A new tab, in front or behind. */
  open(
    windowId: number,
    place: Place,
    given: { opener?: number; openedFor?: TenantId; behind?: boolean } = {},
  ): number {
    this.ids += 1;
    const { opener, openedFor = opener === undefined ? undefined : this.tabs.get(opener)?.truth.claim } = given;
    const truth = new TabTruth(openedFor);
    const tab: ModelTab = { id: this.ids, window: windowId, place, document: this.document(), truth };
    truth.forgiven = opener !== undefined && this.tabs.get(opener)?.truth.forgiven === true;
    this.tabs.set(tab.id, tab);
    if (opener !== undefined) this.tell({ kind: "opened", tabId: tab.id, openerId: opener });
    if (!given.behind || !this.active.has(windowId)) this.activate(tab.id);
    this.go(tab.id, place);
    return tab.id;
  }

  activate(tabId: number): void {
    const tab = this.tabs.get(tabId);
    if (!tab || this.active.get(tab.window) === tabId) return;
    this.active.set(tab.window, tabId);
    this.tell({ kind: "activated", tabId, windowId: tab.window });
  }

  /** The tab commits an address: in a new document, or in the one it has. */
  go(tabId: number, place: Place, document = this.document()): void {
    const tab = this.tabs.get(tabId);
    if (!tab) return;
    const before = tab.place.address;
    Object.assign(tab, { place, document });
    tab.truth.goTo(place);
    const url = place.address !== undefined && place.address !== before;
    this.tell({ kind: "updated", tabId, address: place.address, url });
  }

  /** Something of the tab is loading and nothing was committed: a frame, or a navigation that is cancelled. */
  stir(tabId: number): void {
    this.tell({ kind: "updated", tabId, address: this.tabs.get(tabId)?.place.address, url: false });
  }

  move(tabId: number, windowId: number): void {
    const tab = this.tabs.get(tabId);
    if (!tab || tab.window === windowId) return;
    const left = tab.window;
    const [other] = this.tabsOf(left).filter((id) => id !== tabId);
    if (other === undefined) return;
    tab.window = windowId;
    if (this.active.get(left) === tabId) {
      this.active.set(left, other);
      this.tell({ kind: "activated", tabId: other, windowId: left });
    }
    this.active.set(windowId, tabId);
    this.tell({ kind: "activated", tabId, windowId });
  }

  close(tabId: number): void {
    const tab = this.tabs.get(tabId);
    if (!tab) return;
    const [other] = this.tabsOf(tab.window).filter((id) => id !== tabId);
    if (other === undefined) return;
    this.tabs.delete(tabId);
    if (this.active.get(tab.window) === tabId) {
      this.active.set(tab.window, other);
      this.tell({ kind: "activated", tabId: other, windowId: tab.window });
    }
    this.tell({ kind: "closed", tabId });
  }

  tabsOf(windowId: number): number[] {
    return [...this.tabs.values()].filter((tab) => tab.window === windowId).map(({ id }) => id);
  }

  record(tabId: number): TabRecord | undefined {
    return structuredClone(this.stored.get(`tab:${tabId}`)) as TabRecord | undefined;
  }

  store(key: string, value: unknown): void {
    if (isDeepStrictEqual(this.stored.get(key), value)) return;
    if (value === undefined) this.stored.delete(key);
    else this.stored.set(key, structuredClone(value));
    this.storedMoment += 1;
    this.hearsStored({ key, value });
  }

  pin(windowId: number, tenantId: TenantId | undefined): void {
    this.store(`pin:${windowId}`, tenantId);
    this.pins.set(windowId, [...(this.pins.get(windowId) ?? []), { from: this.storedMoment, customer: tenantId }]);
  }

  /** Whom the window's tab has shown since a moment, that moment included. */
  since(windowId: number, moment: number): (TenantId | undefined)[] {
    return since(this.shown.get(windowId) ?? [], moment);
  }

  /** Whom the window had pinned since a moment of the store, that moment included. */
  pinsSince(windowId: number, moment: number): (TenantId | undefined)[] {
    return since([{ from: 0, customer: undefined }, ...(this.pins.get(windowId) ?? [])], moment);
  }

  /** Nobody looks back beyond this moment any more. */
  forget(moment: number): void {
    for (const [windowId, entries] of this.shown) {
      const first = entries.findLastIndex(({ from }) => from <= moment);
      if (first > 0) this.shown.set(windowId, entries.slice(first));
    }
    for (const [windowId, entries] of this.pins) this.pins.set(windowId, entries.slice(-20));
  }

  private document(): number {
    this.documents += 1;
    return this.documents;
  }

  private tell(news: News): void {
    this.moment += 1;
    for (const [windowId, tabId] of this.active) {
      const entries = this.shown.get(windowId) ?? [];
      entries.push({ from: this.moment, customer: this.tabs.get(tabId)?.truth.customer });
      this.shown.set(windowId, entries);
    }
    this.hears(news);
  }
}
