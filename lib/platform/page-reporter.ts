import { azureShell, directoryNameOn } from "../portals/words/azure-shell.ts";

/** What a page's script tells the background: the address it read at, and the page's own words. */
type PageReport = { readonly address: string; readonly directoryName?: string };

/** The navigation API, where the browser has it. */
type Navigations = Window & { readonly navigation?: EventTarget };

const settleMs = 200;
const tries = 5;

/**
 * Reports what a portal page says about itself: once when it is loaded or shown again, after each navigation has been committed,
 * and when its words appear or change. Only watches; asks nobody and polls nothing. What nobody heard, because the background was
 * stopped with it in its hands, is said again. `send` answers whether it was heard. Returns how to stop.
 */
export function reportPage(send: (report: PageReport) => Promise<boolean>): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  const hasShell = azureShell.hosts.includes(location.hostname);
  let last = "";
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = (): void => {
    const directoryName = hasShell ? directoryNameOn(document, azureShell) : undefined;
    const found: PageReport = { address: location.href, ...(directoryName ? { directoryName } : {}) };
    const text = JSON.stringify(found);
    if (text === last) return;
    last = text;
    void insist(found, text);
  };

  /** Says it until it is heard, or until there is something newer to say. */
  async function insist(found: PageReport, text: string): Promise<void> {
    for (let left = tries; left > 0; left -= 1) {
      if (last !== text || signal.aborted || (await send(found))) return;
      await new Promise((resolve) => setTimeout(resolve, settleMs));
    }
  }

  const anew = (): void => {
    last = "";
    report();
  };
  const watch = (): void => {
    anew();
    (window as Navigations).navigation?.addEventListener("currententrychange", report, { signal });
    window.addEventListener("popstate", report, { signal });
    window.addEventListener("hashchange", report, { signal });
    window.addEventListener("pageshow", (event) => event.persisted && anew(), { signal });
    if (!hasShell) return;
    const words = new MutationObserver(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        report();
      }, settleMs);
    });
    words.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    signal.addEventListener("abort", () => words.disconnect());
  };

  if ((document as Document & { readonly prerendering?: boolean }).prerendering) {
    document.addEventListener("prerenderingchange", watch, { once: true, signal });
  } else watch();
  return () => {
    clearTimeout(timer);
    stopped.abort();
  };
}
