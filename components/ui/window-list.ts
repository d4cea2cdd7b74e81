import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from "@tanstack/react-virtual";

/** What a long list is made of. Heights and distances are pixels. */
export type ListShape = {
  readonly count: number;
  /** About how high an item is before it was measured. */
  readonly height: number;
  /** How far below the top of the document the list begins. */
  readonly top: number;
  /** How much of the window's top is covered by what stays there. */
  readonly covered: number;
  /** The place of the item that stays in the page wherever it is scrolled to; -1 for none. */
  readonly kept: number;
  readonly keyOf: (at: number) => string;
};

/** The items that are near the window, and how high the whole list is. */
export type ListShown = { readonly items: readonly VirtualItem[]; readonly total: number };

const ahead = 5;

/**
 * A long list that scrolls with the window. It stands outside React, because TanStack's own hook hands out functions that change
 * behind React's back; a component subscribes to what is shown.
 */
export class WindowList {
  private readonly heard = new Set<() => void>();
  private shown: ListShown = { items: [], total: 0 };
  private readonly virtualizer = new Virtualizer<Window, HTMLElement>({
    count: 0,
    estimateSize: () => 0,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
  });

  subscribe = (changed: () => void): (() => void) => {
    this.heard.add(changed);
    return () => this.heard.delete(changed);
  };

  now = (): ListShown => this.shown;

  /** Begins to follow the window. Returns how to stop. */
  begin = (): (() => void) => this.virtualizer._didMount();

  shape({ count, height, top, covered, kept, keyOf }: ListShape): void {
    this.virtualizer.setOptions({
      ...this.virtualizer.options,
      count,
      estimateSize: () => height,
      getItemKey: keyOf,
      measureElement,
      overscan: ahead,
      scrollMargin: top,
      scrollPaddingStart: covered,
      rangeExtractor: (range) => {
        const near = defaultRangeExtractor(range);
        return kept < 0 || kept >= count || near.includes(kept) ? near : [...near, kept].toSorted((a, b) => a - b);
      },
      onChange: this.take,
    });
    this.virtualizer._willUpdate();
    this.take();
  }

  /** Takes an item's element, to know its height; `null` when one has gone. */
  measure = (element: HTMLElement | null): void => this.virtualizer.measureElement(element);

  /** Scrolls so that an item is seen: by as little as needed, or to the top of what is not covered. */
  scrollTo = (at: number, align: "auto" | "start"): void => this.virtualizer.scrollToIndex(at, { align });

  private readonly take = (): void => {
    this.shown = { items: this.virtualizer.getVirtualItems(), total: this.virtualizer.getTotalSize() };
    for (const changed of this.heard) changed();
  };
}
