import { type RefObject, useEffect } from "react";

/** Tells the styles of `page` how high `bar` is, so that nothing which takes the focus hides behind it. */
export function useBarHeight(page: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!bar.current) return undefined;
    const measured = new ResizeObserver(([entry]) => {
      const [box] = entry?.borderBoxSize ?? [];
      if (box) page.current?.style.setProperty("--bar", `${box.blockSize}px`);
    });
    measured.observe(bar.current);
    return () => measured.disconnect();
  }, [page, bar]);
}
