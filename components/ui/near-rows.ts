import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from "@tanstack/react-virtual";

/** What a long list is made of. Heights and distances are pixels. */
export type RowsShape = {
  readonly count: number;
  /** About how high a row is before it was measured. */
  readonly height: number;
  /** How far below the top of what scrolls the list begins. */
  readonly top?: number;
  /** How much of the top of what scrolls is covered by what stays there. */
  readonly covered?: number;
  /** The place of the row that stays in the page wherever it is scrolled to; -1 for none. */
  readonly kept: number;
  readonly keyOf: (at: number) => string;
};

/** The rows that are near, and how high the whole list is. */
export type RowsShown = { readonly items: readonly VirtualItem[]; readonly total: number };

const beyond = 5;

/** What TanStack is told in either case: the rest comes with the list's shape. */
const unshaped = { count: 0, estimateSize: () => 0 };

/**
 * The rows of a long list that are near what is seen of it; each is as high as its words need. It stands outside React, because
 * TanStack's own hook hands out functions that change behind React's back; a component subscribes to what is shown.
 */
export class NearRows<Scroller extends Window | HTMLElement> {
  private readonly heard = new Set<() => void>();
  private shown: RowsShown = { items: [], total: 0 };
  private scroller: Scroller | null = null;
  private readonly virtualizer: Virtualizer<Scroller, HTMLElement>;

  private constructor(make: (scroller: () => Scroller | null) => Virtualizer<Scroller, HTMLElement>) {
    this.virtualizer = make(() => this.scroller);
  }

  /** A list that scrolls with the window. */
  static ofWindow(): NearRows<Window> {
    return new NearRows((getScrollElement) => {
      const asked = { observeElementRect: observeWindowRect, observeElementOffset: observeWindowOffset };
      const initialOffset = (): number => window.scrollY;
      return new Virtualizer({ ...unshaped, ...asked, getScrollElement, scrollToFn: windowScroll, initialOffset });
    });
  }

  /** A list in a box that scrolls, of about this size before it was measured. */
  static ofBox(initialRect: { readonly width: number; readonly height: number }): NearRows<HTMLElement> {
    return new NearRows((getScrollElement) => {
      const asked = { observeElementRect, observeElementOffset };
      return new Virtualizer({ ...unshaped, ...asked, getScrollElement, scrollToFn: elementScroll, initialRect });
    });
  }

  subscribe = (changed: () => void): (() => void) => {
    this.heard.add(changed);
    return () => this.heard.delete(changed);
  };

  now = (): RowsShown => this.shown;

  /** Begins to follow what scrolls. Returns how to stop. */
  begin = (scroller: Scroller | null): (() => void) => {
    this.scroller = scroller;
    this.virtualizer._willUpdate();
    return this.virtualizer._didMount();
  };

  shape({ count, height, top = 0, covered = 0, kept, keyOf }: RowsShape): void {
    this.virtualizer.setOptions({
      ...this.virtualizer.options,
      count,
      estimateSize: () => height,
      getItemKey: keyOf,
      measureElement,
      overscan: beyond,
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

  /** Takes a row's element, to know its height; `null` when one has gone. */
  measure = (element: HTMLElement | null): void => this.virtualizer.measureElement(element);

  /** Scrolls so that a row is seen: by as little as needed, or to the top of what is not covered. */
  scrollTo = (at: number, align: "auto" | "start" = "auto"): void => this.virtualizer.scrollToIndex(at, { align });

  private readonly take = (): void => {
    this.shown = { items: this.virtualizer.getVirtualItems(), total: this.virtualizer.getTotalSize() };
    for (const changed of this.heard) changed();
  };
}
