import { useEffect, useState } from "react";

type Outcome = "copied" | "failed";

/**
 * Copies, and tells what came of it: “copied” for `shownMs`, where that is given, and a refusal of the browser's until the next try.
 */
export function useCopy(shownMs?: number) {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (outcome !== "copied" || shownMs === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [outcome, shownMs]);
  const copy = (write: (clipboard: Clipboard) => Promise<void>): void => {
    setOutcome(undefined);
    void write(navigator.clipboard).then(
      () => setOutcome("copied"),
      () => setOutcome("failed"),
    );
  };
  return { copied: outcome === "copied", failed: outcome === "failed", copy };
}
