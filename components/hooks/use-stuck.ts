import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * For an element that stays on top of the window while the page goes on below it: what takes the focus, or is scrolled to, stops
 * below it and not behind it.
 */
export function useStuck<E extends HTMLElement>(): RefObject<E | null> {
  const stuck = useRef<E>(null);
  useLayoutEffect(() => {
    const { current } = stuck;
    const { style } = document.documentElement;
    if (!current) return;
    const keep = (): void => {
      style.scrollPaddingTop = `${Math.ceil(current.getBoundingClientRect().height)}px`;
    };
    keep();
    const observer = new ResizeObserver(keep);
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.scrollPaddingTop = "";
    };
  }, []);
  return stuck;
}
