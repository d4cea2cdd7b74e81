import { browser } from "wxt/browser";

/**
 * The life of our script in a page. The build puts it in the place of WXT's own context, which tells the page of us by a message
 * with our id and lets any page end the script by the same message: nothing of ours may reach the page.
 */
export class ContentScriptContext {
  /** Whether the extension was updated, switched off or removed since: nobody hears this script any more. */
  get isInvalid(): boolean {
    return browser.runtime?.id === undefined;
  }
}
