import { useLayoutEffect, useRef, useState } from "react";
import { feedName } from "../ui/feed.tsx";
import styles from "./kept-title.module.css";

const most = 2;

/** How many lines an element's words take, at most two. */
function linesOf(element: HTMLElement): number {
  const words = document.createRange();
  words.selectNodeContents(element);
  const line = Number.parseFloat(getComputedStyle(element).lineHeight);
  return Math.max(1, Math.min(most, Math.round(words.getBoundingClientRect().height / line)));
}

type Props = { readonly id: string; readonly opened: boolean; readonly children: string };

/**
 * A title of Microsoft's in the feed: as high as its words are when it comes, two lines at most, and whole where it is opened.
 * Words that change keep the height, so that nothing below them moves; another width is a fresh start.
 */
export function KeptTitle({ id, opened, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const [lines, setLines] = useState(most);
  useLayoutEffect(() => {
    const element = title.current;
    if (!element) return;
    let width = -1;
    const look = (): void => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      setLines(linesOf(element));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <h3
      ref={title}
      className={opened ? styles["whole"] : styles["title"]}
      data-lines={lines}
      dir="auto"
      id={feedName(id)}
      title={children}
    >
      {children}
    </h3>
  );
}
