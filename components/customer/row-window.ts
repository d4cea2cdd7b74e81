import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from "@tanstack/react-virtual";

/** What a list of rows is made of. Heights are pixels. */
export type RowsShape = {
  readonly count: number;
  /** About how high a row is before it was measured. */
  readonly height: number;
  /** The place of the row that stays in the page wherever it is scrolled to; -1 for none. */
  readonly kept: number;
  readonly keyOf: (at: number) => string;
};

/** The rows that are in sight, and how high all of them are. */
export type RowsShown = { readonly items: readonly VirtualItem[]; readonly total: number };

const beyond = 4;

/**
 * The rows of a long list that are in sight, in a box that scrolls. Each row is as high as its words need. It stands outside
 * React, because TanStack's own hook hands out functions that change behind React's back; a component subscribes to what is shown.
 */
export class RowWindow {
  private readonly heard = new Set<() => void>();
  private shown: RowsShown = { items: [], total: 0 };
  private box: HTMLElement | null = null;
  private readonly virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
    count: 0,
    estimateSize: () => 0,
    getScrollElement: () => this.box,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    initialRect: { width: 320, height: 288 },
  });

  subscribe = (changed: () => void): (() => void) => {
    this.heard.add(changed);
    return () => this.heard.delete(changed);
  };

  now = (): RowsShown => this.shown;

  /** Begins to follow a box. Returns how to stop. */
  begin = (box: HTMLElement | null): (() => void) => {
    this.box = box;
    this.virtualizer._willUpdate();
    return this.virtualizer._didMount();
  };

  shape({ count, height, kept, keyOf }: RowsShape): void {
    this.virtualizer.setOptions({
      ...this.virtualizer.options,
      count,
      estimateSize: () => height,
      getItemKey: keyOf,
      measureElement,
      overscan: beyond,
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

  /** Scrolls the box by as little as is needed for a row to be seen. */
  scrollTo = (at: number): void => this.virtualizer.scrollToIndex(at, { align: "auto" });

  private readonly take = (): void => {
    this.shown = { items: this.virtualizer.getVirtualItems(), total: this.virtualizer.getTotalSize() };
    for (const changed of this.heard) changed();
  };
}
