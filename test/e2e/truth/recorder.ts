import type { Page } from "puppeteer-core";

/** What a recorder in a panel has seen. */
export type Recorded = {
  /** Frames that were looked at, and those of them with a customer in the header. */
  readonly frames: number;
  readonly named: number;
  /** What was wrong, each kind once, with what the browser had last said. */
  readonly wrong: readonly string[];
};

/** How an address names a tenant, and whether that is a customer. */
export type Name = { readonly text: string; readonly tenantId: string; readonly customer: boolean };

type Tape = { frames: number; named: number; readonly wrong: Set<string> };
type Recording = typeof globalThis & { tape?: Tape };

/**
 * Looks at every frame of a panel from now on: the rows below the header are the header's tenant's, and the header's is the one
 * that this window's tab was last said to show. Whom an address names is read here by the shape of the sandbox's addresses, and
 * what a silent page may still remember by the recorder's own book; nothing of the product's is asked.
 */
export async function record(panel: Page, names: readonly Name[]): Promise<void> {
  await panel.evaluate(async (known) => {
    const tape: Tape = { frames: 0, named: 0, wrong: new Set() };
    (globalThis as Recording).tape = tape;
    const { id: windowId } = await chrome.windows.getCurrent();
    /** By tab: the address, and whom it named last in which portal. */
    const book = new Map<number, { address: string; portal: string; named: Name | undefined }>();
    const portalOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : "");
    const namedBy = (address: string): Name | undefined =>
      known.find(({ text }) => address.toLowerCase().includes(text));
    const note = (tabId: number, address: string): void => {
      const before = book.get(tabId);
      const portal = portalOf(address);
      const named = namedBy(address) ?? (before?.portal === portal ? before.named : undefined);
      book.set(tabId, { address, portal, named });
    };
    let shown: number | undefined;
    const tabs = await chrome.tabs.query({});
    for (const tab of tabs) {
      if (tab.id === undefined) continue;
      note(tab.id, tab.url ?? "");
      if (tab.active && tab.windowId === windowId) shown = tab.id;
    }
    // A restored tab is at its address from the beginning.
    chrome.tabs.onCreated.addListener(({ id, url }) => {
      if (id !== undefined) note(id, url ?? "");
    });
    chrome.tabs.onActivated.addListener((info) => {
      if (info.windowId === windowId) shown = info.tabId;
    });
    chrome.tabs.onUpdated.addListener((tabId, change, tab) => {
      if (change.url !== undefined || change.status === "loading") note(tabId, tab.url ?? "");
    });
    const tenantOf = (element: Element | null): string | undefined => element?.getAttribute("data-tenant") ?? undefined;
    const look = (): void => {
      tape.frames += 1;
      const header = tenantOf(document.querySelector("header[data-tenant]"));
      const rows = Array.from(document.querySelectorAll("main [data-tenant]"), tenantOf);
      const page = shown === undefined ? undefined : book.get(shown);
      if (header) tape.named += 1;
      const where = `at ${page?.address}`;
      for (const row of rows) if (row !== header) tape.wrong.add(`rows of ${row} under ${header}, ${where}`);
      const may = page?.named?.customer ? page.named.tenantId : undefined;
      if (header && header !== may) tape.wrong.add(`${header} in the header where ${may} may be, ${where}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, names);
}

/** What a recorder has seen so far. */
export function recorded(panel: Page): Promise<Recorded> {
  return panel.evaluate(() => {
    const { tape } = globalThis as Recording;
    return { frames: tape?.frames ?? 0, named: tape?.named ?? 0, wrong: [...(tape?.wrong ?? [])] };
  });
}
