import { useEffect, useEffectEvent } from "react";

/**
 * Runs `effect` once for each new `key`, after the frame has been painted: what it starts must not compete with the paint. With
 * `stayMs` only once the key has stayed for so long. Nothing runs for an undefined key.
 */
export function useAfterPaint(key: string | undefined, effect: () => void, stayMs = 0): void {
  const run = useEffectEvent(effect);
  useEffect(() => {
    if (key === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => run(), stayMs);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [key, stayMs]);
}
