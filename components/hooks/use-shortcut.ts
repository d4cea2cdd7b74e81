import { useEffect, useEffectEvent } from "react";
import { pressedKey } from "../../lib/appearance/shortcut-keys.ts";

const typing =
  "input:not([type='checkbox'], [type='radio']), textarea, select, [contenteditable], [role='combobox'], [role='textbox']";

/**
 * Hears single keys pressed anywhere in the page, but not while something is typed, with a modifier, held down, or in an open dialog.
 * `pressed` answers whether it took the key.
 */
export function useShortcut(pressed: (key: string) => boolean): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.isComposing || event.repeat) return;
    if (event.target instanceof Element && event.target.closest(typing)) return;
    if (document.querySelector("[role='dialog'], [role='alertdialog'], dialog[open]")) return;
    if (pressed(pressedKey(event))) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => heard(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
