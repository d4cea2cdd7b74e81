import { type RefCallback, useCallback, useState } from "react";

/** The rows of a long list that are in sight: from the first to before the last, and how high one is in pixels. */
export type Rows = {
  readonly first: number;
  readonly end: number;
  readonly height: number;
  readonly scroller: RefCallback<HTMLElement>;
};

const beyond = 4;

/** A list's rows in sight, for rows that are all `rem` high in a box that scrolls. */
export function useRows(count: number, rem: number): Rows {
  const [seen, setSeen] = useState({ top: 0, box: 352, height: rem * 16 });
  const scroller = useCallback(
    (box: HTMLElement | null) => {
      if (!box) return;
      const look = (): void => {
        const height = rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        const next = { top: box.scrollTop, box: Math.max(box.clientHeight, height), height };
        setSeen((now) => (now.top === next.top && now.box === next.box && now.height === height ? now : next));
      };
      const sized = new ResizeObserver(look);
      sized.observe(box);
      box.addEventListener("scroll", look, { passive: true });
      return () => {
        sized.disconnect();
        box.removeEventListener("scroll", look);
      };
    },
    [rem],
  );
  const first = Math.max(0, Math.floor(seen.top / seen.height) - beyond);
  const end = Math.min(count, Math.ceil((seen.top + seen.box) / seen.height) + beyond);
  return { first, end, height: seen.height, scroller };
}
