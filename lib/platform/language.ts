import { browser } from "wxt/browser";

/** The language of the browser's own screens, as a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
