import { useEffect, useState } from "react";
import { usePorts } from "./ports.ts";

const everyMs = 20_000;

/** The time in epoch milliseconds, renewed often enough for ages in minutes. */
export function useNow(): number {
  const { now } = usePorts();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), everyMs);
    return () => clearInterval(timer);
  }, [now]);
  return Math.max(time, 0);
}
