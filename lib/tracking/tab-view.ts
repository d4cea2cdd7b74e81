import type { Detection, TabView } from "../schemas/detection.ts";
import type { ShownState } from "./shown-tab.ts";
import type { TabRecord } from "./tracker.ts";

/** Whether the answer hangs on what the tab showed before, and not on its address alone. */
function isRemembered(detection: Detection): boolean {
  if (detection.kind === "customer" && detection.opened) return true;
  return "certainty" in detection && detection.certainty === "remembers";
}

/**
 * What may be shown of a tab: the background's judgement of the very address that the tab is at. One that hangs on what the tab
 * showed before counts only once the background has judged the tab after the last thing that the screen heard of it.
 */
export function viewOf({ tab, settled }: ShownState, record: TabRecord | undefined): TabView | undefined {
  const view = record?.view;
  if (!tab || view?.tabId !== tab.id || view.address !== (tab.address ?? "")) return undefined;
  return settled || !isRemembered(view.detection) ? view : undefined;
}
