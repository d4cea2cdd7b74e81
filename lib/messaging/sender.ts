/** Who sent a message, as the browser says. */
export type RawSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** A sender we accept: one of our own pages, or the top document of a tab with our script in it. */
export type Sender =
  | { readonly context: "own-page" }
  | { readonly context: "portal-page"; readonly tabId: number; readonly documentId: string | undefined };

/**
 * Recognises a sender by what the browser says of it; `undefined` for every other extension, frame, or page that is not the
 * active document of its tab. `own` is our extension's id and the origin of its pages.
 */
export function recognise(
  sender: RawSender,
  own: { readonly id: string; readonly origin: string },
): Sender | undefined {
  if (sender.id !== own.id || sender.url === undefined || !URL.canParse(sender.url)) return undefined;
  const url = new URL(sender.url);
  const origin = sender.origin ?? `${url.protocol}//${url.host}`;
  if (origin === own.origin && sender.url.startsWith(`${own.origin}/`)) return { context: "own-page" };
  const active = sender.documentLifecycle === undefined || sender.documentLifecycle === "active";
  if (url.protocol !== "https:" || sender.frameId !== 0 || !active || sender.tab?.id === undefined) return undefined;
  return { context: "portal-page", tabId: sender.tab.id, documentId: sender.documentId };
}
