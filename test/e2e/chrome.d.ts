import type { browser } from "wxt/browser";

declare global {
  /** The extension API inside the pages that tests evaluate code in. */
  const chrome: typeof browser;
}
