import { browser } from "wxt/browser";

/** What the toolbar icon says for a tab: one letter or mark, its colour, and the title that a pointer or screen reader gets. */
export type Badge = { readonly text: string; readonly color: string; readonly title: string };

/** Sets the icon's badge for one tab. A tab that has gone in the meantime is no error. */
export async function paintBadge(tabId: number, { text, color, title }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab closed.
  }
}
