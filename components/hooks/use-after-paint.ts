import { useEffect, useEffectEvent } from "react";

/** How long something is shown before it is taken for more than passing by, where that makes a difference. */
export const stayMs = 1_000;

/**
 * Runs `effect` once for each new `key`, after the frame has been painted: what it starts must not compete with the paint. With
 * a `stay` in milliseconds only once the key has stayed for so long. Nothing runs for an undefined key.
 */
export function useAfterPaint(key: string | undefined, effect: () => void, stay = 0): void {
  const run = useEffectEvent(effect);
  useEffect(() => {
    if (key === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => run(), stay);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [key, stay]);
}
