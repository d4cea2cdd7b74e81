import { useContext, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { TabView } from "../../lib/schemas/detection.ts";
import type { ShownState, ShownTab } from "../../lib/tracking/shown-tab.ts";
import { viewOf } from "../../lib/tracking/tab-view.ts";
import type { TabRecord } from "../../lib/tracking/tracker.ts";
import { FirstReadsContext, usePorts } from "./ports.ts";
import { useAfterPaint } from "./use-after-paint.ts";
import { useCommand } from "./use-command.ts";
import { useStored } from "./use-stored.ts";

/** The same tab object for the same tab at the same address. */
function keepTab(shown: ShownState, next: ShownState): ShownState {
  const same = shown.tab?.id === next.tab?.id && shown.tab?.address === next.tab?.address;
  if (!same) return next;
  return shown.settled === next.settled ? shown : { tab: shown.tab, settled: next.settled };
}

/**
 * The tab that this window shows. On a switch the screen is emptied in the same task in which the browser reports it, so that
 * nothing of the previous tab's customer can be painted beside the new one.
 */
export function useShownTab(): ShownState {
  const { watchTab } = usePorts();
  const first = useContext(FirstReadsContext)?.tab;
  const [from] = useState(first);
  const [state, setState] = useState<ShownState>({ tab: first, settled: false });
  useEffect(() => {
    let begun = false;
    const stop = watchTab((next) => {
      const set = (): void => setState((shown) => keepTab(shown, next));
      // What was heard before the first render is told while React is still in this effect.
      if (begun) flushSync(set);
      else set();
    }, from);
    begun = true;
    return stop;
  }, [watchTab, from]);
  return state;
}

/** What is kept of a tab, live; `undefined` until it was read, unless `first` was. */
function useTabRecord(tabId: number, first?: TabRecord): TabRecord | undefined {
  const { tabRecord } = usePorts();
  const stored = useMemo(() => tabRecord(tabId), [tabRecord, tabId]);
  return useStored(stored, first);
}

/** What the background judged of a tab; `undefined` while there is no judgement that may be shown of it. */
export function useTabView(shown: ShownState): TabView | undefined {
  const tabId = shown.tab?.id ?? -1;
  const first = useContext(FirstReadsContext);
  return viewOf(shown, useTabRecord(tabId, first?.tab?.id === tabId ? first.record : undefined));
}

/**
 * Tells the background that this screen looks at a tab, again for each address and for what the page says of itself: only then may
 * it ask Microsoft about it.
 */
export function useLook(tab: ShownTab | undefined): void {
  const { ask } = useCommand("look");
  const words = useTabRecord(tab?.id ?? -1)?.trail.words?.directoryName;
  useAfterPaint(tab && [tab.id, tab.address, words].join(" "), () => {
    if (tab) void ask({ tabId: tab.id });
  });
}
