/**
 * Where Microsoft sends the agent back to in Firefox: the SHA-1 of the add-on's id, the same in every installation.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/identity/getRedirectURL (checked 2026-11-22)
 */
export const firefoxRedirect = "https://a9a06a52b112fda75f717abfedc6434eb7b31c96.extensions.allizom.org/";

/** The redirect addresses to register, each once: this browser's, and Firefox's. */
export function redirectsToRegister(
  own: string,
): readonly { readonly browser: "this" | "firefox"; readonly address: string }[] {
  const here = { browser: "this", address: own } as const;
  return own === firefoxRedirect ? [here] : [here, { browser: "firefox", address: firefoxRedirect }];
}
