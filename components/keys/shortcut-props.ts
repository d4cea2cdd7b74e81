import { keyOf, type ShortcutId } from "../../lib/appearance/shortcut-keys.ts";

/** What an element carries so that a key stands for it, and so that people are told which. */
export function shortcutProps(id: ShortcutId): { readonly "aria-keyshortcuts": string } {
  return { "aria-keyshortcuts": keyOf(id) };
}
