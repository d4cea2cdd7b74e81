import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import styles from "./feed.module.css";
import { NearRows } from "./near-rows.ts";

type Item = { readonly id: string };

type Props<T extends Item> = {
  readonly label: string;
  readonly items: readonly T[];
  /** About how high an item is before it was measured, in pixels. */
  readonly height: number;
  /** The id of the item to go to once it is there. */
  readonly goTo?: string;
  /** What is drawn for an item; somewhere in it stands its name, in an element with the id of `feedName`. */
  readonly children: (item: T) => ReactNode;
};

/** The id of the element that names an item: without blanks, which would part it where it is pointed at. */
export const feedName = (id: string): string => `feed-${encodeURIComponent(id)}`;

/** The place in the list of the item that an event came from; -1 for none. */
function placeOf(target: EventTarget | null): number {
  const item = target instanceof Element ? target.closest("[data-index]") : null;
  return Number(item?.getAttribute("data-index") ?? -1);
}

type Around = { readonly top: number; readonly covered: number };

/** Where the list begins in the document, and how much of the window's top is covered by what stays there. */
function useAround(list: RefObject<HTMLElement | null>): Around {
  const [around, setAround] = useState<Around>({ top: 0, covered: 0 });
  useLayoutEffect(() => {
    const look = (): void => {
      const top = Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
      const covered = Math.round(document.querySelector("[data-stuck]")?.getBoundingClientRect().height ?? 0);
      setAround((before) => (before.top === top && before.covered === covered ? before : { top, covered }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return around;
}

/**
 * A list of any length of which only what is near the window is in the page. A feed to screen readers: each item knows its number;
 * Page Down and Page Up go from item to item. The item with the focus stays in the page wherever it is scrolled to.
 */
export function Feed<T extends Item>({ label, items, height, goTo, children }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const { top, covered } = useAround(list);
  const [focused, setFocused] = useState<string>();
  const keyOf = useCallback((at: number) => items[at]?.id ?? `${at}`, [items]);
  const kept = items.findIndex(({ id }) => id === focused);
  const [long] = useState(() => NearRows.ofWindow());
  const near = useSyncExternalStore(long.subscribe, long.now);
  const count = items.length;
  useLayoutEffect(
    () => long.shape({ count, height, top, covered, kept, keyOf }),
    [long, count, height, top, covered, kept, keyOf],
  );
  useLayoutEffect(() => long.begin(window), [long]);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const from = placeOf(event.target);
    const to = from + (event.key === "PageDown" ? 1 : event.key === "PageUp" ? -1 : 0);
    const next = items[to];
    if (from < 0 || to === from || !next) return;
    event.preventDefault();
    setFocused(next.id);
    long.scrollTo(to);
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-index="${to}"]`)?.focus({ preventScroll: true });
    });
  });
  const entered = useEffectEvent((target: EventTarget | null) => setFocused(items[placeOf(target)]?.id));
  useEffect(() => {
    const place = list.current;
    if (!place) return;
    const heard = (event: KeyboardEvent): void => pressed(event);
    const came = (event: FocusEvent): void => entered(event.target);
    place.addEventListener("keydown", heard);
    place.addEventListener("focusin", came);
    return () => {
      place.removeEventListener("keydown", heard);
      place.removeEventListener("focusin", came);
    };
  }, []);
  const wanted = goTo ? items.findIndex(({ id }) => id === goTo) : -1;
  const go = useEffectEvent(() => long.scrollTo(wanted, "start"));
  const there = wanted >= 0 && near.items.length > 0;
  useEffect(() => {
    if (there) go();
  }, [there, goTo]);
  return (
    <div ref={list} role="feed" aria-label={label} className={styles["feed"]} style={{ height: near.total }}>
      {near.items.map(({ index, key, start }) => {
        const item = items[index];
        return item ? (
          <article
            key={key}
            ref={long.measure}
            data-index={index}
            // A feed's articles take the focus, so that the keys can go from one to the next.
            tabIndex={-1}
            aria-posinset={index + 1}
            aria-setsize={items.length}
            aria-labelledby={feedName(item.id)}
            className={styles["item"]}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {children(item)}
          </article>
        ) : null;
      })}
    </div>
  );
}
