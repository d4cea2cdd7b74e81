import { browser } from "wxt/browser";

type Sidebar = { open(): Promise<void> };

/**
 * Opens the panel beside a window. Must be the first thing in a click's handler: the browser refuses it after any wait.
 * Firefox has a sidebar in the panel's place.
 */
export function openPanel(windowId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  const { sidebarAction } = browser as unknown as { sidebarAction: Sidebar };
  return sidebarAction.open();
}
