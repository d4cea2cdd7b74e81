import { type RefObject, useEffect, useRef } from "react";

/** An element in which, at each `turn`, other buttons take the place of those that were: where one of these had the focus, the first that came has it. */
export function useTurned<E extends HTMLElement>(turn: unknown): RefObject<E | null> {
  const place = useRef<E>(null);
  const before = useRef(turn);
  useEffect(() => {
    if (before.current === turn) return;
    before.current = turn;
    if (document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  }, [turn]);
  return place;
}
