import { useContext, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { TabView } from "../../lib/schemas/detection.ts";
import { FirstReadsContext, type ShownTab, usePorts } from "./ports.ts";
import { useAfterPaint } from "./use-after-paint.ts";
import { useCommand } from "./use-command.ts";
import { useStored } from "./use-stored.ts";

/**
 * The tab that this window shows. On a switch the screen is emptied in the same task in which the browser reports it, so that
 * nothing of the previous tab's customer can be painted beside the new one.
 */
export function useShownTab(): ShownTab | undefined {
  const { watchTab } = usePorts();
  const [tab, setTab] = useState(useContext(FirstReadsContext)?.tab);
  useEffect(
    () =>
      watchTab((next) =>
        flushSync(() => setTab((shown) => (shown?.id === next?.id && shown?.address === next?.address ? shown : next))),
      ),
    [watchTab],
  );
  return tab;
}

/** What the background judged of a tab; `undefined` while there is no judgement of the very address the tab is at. */
export function useTabView(tab: ShownTab | undefined): TabView | undefined {
  const { tabRecord } = usePorts();
  const tabId = tab?.id ?? -1;
  const first = useContext(FirstReadsContext);
  const stored = useMemo(() => tabRecord(tabId), [tabRecord, tabId]);
  const record = useStored(stored, first?.tab?.id === tabId ? first.record : undefined);
  const view = record?.view;
  return tab && view?.tabId === tab.id && view.address === (tab.address ?? "") ? view : undefined;
}

/** Tells the background that this screen looks at a tab, again for each address: only then may it ask Microsoft about it. */
export function useLook(tab: ShownTab | undefined): void {
  const { ask } = useCommand("look");
  useAfterPaint(tab && `${tab.id} ${tab.address ?? ""}`, () => {
    if (tab) void ask({ tabId: tab.id });
  });
}
