/** What the clipboard holds for fields of either kind: plain text, and the same as HTML. */
export function richText({ text, html }: { readonly text: string; readonly html: string }): ClipboardItem {
  return new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
}
