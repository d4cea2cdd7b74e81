import { useEffect, useEffectEvent } from "react";

/**
 * Runs `effect` once for each new `key`, after the frame has been painted: what it starts must not compete with the paint. Nothing
 * runs for an undefined key.
 */
export function useAfterPaint(key: string | undefined, effect: () => void): void {
  const run = useEffectEvent(effect);
  useEffect(() => {
    if (key === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => run());
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [key]);
}
