import { browser } from "wxt/browser";

/** The address that Microsoft sends the agent back to; the partner registers it with the app. */
export function redirectUri(): string {
  return browser.identity.getRedirectURL();
}

/** Opens Microsoft's sign-in in the browser's own window, or tries without one. Resolves with the address it ended at. */
export function authorize(url: string, interactive: boolean): Promise<string | undefined> {
  return browser.identity.launchWebAuthFlow({ url, interactive });
}
