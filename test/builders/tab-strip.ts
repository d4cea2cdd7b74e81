import type { TabDocument } from "../../lib/tracking/tracker.ts";

type Tab = { address: string | undefined; documentId: string | undefined };

/** The browser's tabs, as far as tracking looks at them. Hears nothing by itself: a test says when an event arrives. */
export type TabStrip = {
  /** A new document at an address; `undefined` for one that we may not see. */
  load(tabId: number, address: string | undefined): void;
  /** Another address of the same document, as pushState makes it. */
  push(tabId: number, address: string): void;
  close(tabId: number): void;
  address(tabId: number): string | undefined;
  document(tabId: number): TabDocument | undefined;
  readonly ids: readonly number[];
  /** The tab that is in front: the last one loaded or shown. */
  readonly active: number | undefined;
  show(tabId: number | undefined): void;
};

export function tabStrip(): TabStrip {
  const tabs = new Map<number, Tab>();
  let documents = 0;
  let front: number | undefined;
  return {
    load(tabId, address) {
      documents += 1;
      front = tabId;
      tabs.set(tabId, { address, documentId: `document-${documents}` });
    },
    push(tabId, address) {
      tabs.set(tabId, { documentId: undefined, ...tabs.get(tabId), address });
    },
    close: (tabId) => void tabs.delete(tabId),
    address: (tabId) => tabs.get(tabId)?.address,
    document(tabId) {
      const tab = tabs.get(tabId);
      return tab?.address === undefined ? undefined : { id: tab.documentId, address: tab.address };
    },
    get active() {
      return front;
    },
    show(tabId) {
      front = tabId;
    },
    get ids() {
      return [...tabs.keys()];
    },
  };
}
