import { useEffect, useEffectEvent } from "react";
import { pressedKey } from "../../lib/appearance/shortcut-keys.ts";
import { LostField } from "./lost-field.ts";

const typing =
  "input:not([type='checkbox'], [type='radio']), textarea, select, [contenteditable], [role='combobox'], [role='textbox']";

/** One for the page: the panel of another customer is new, the hand on the keyboard is the same. */
const lost = new LostField();

/**
 * Hears single keys pressed anywhere in the page, but not while something is typed (nor when the field was taken away meanwhile),
 * with a modifier, held down, or in an open dialog. `pressed` answers whether it took the key.
 */
export function useShortcut(pressed: (key: string) => boolean): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.isComposing || event.repeat) return;
    if (event.target instanceof Element && event.target.closest(typing)) return;
    if (document.querySelector("[role='dialog'], [role='alertdialog'], dialog[open]")) return;
    if (lost.typedOn()) return;
    lost.left();
    if (pressed(pressedKey(event))) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => heard(event);
    const write = ({ target }: Event): void => {
      if (target instanceof Element && target.matches(typing)) lost.written(target);
    };
    const leave = (event: KeyboardEvent): void => {
      // In a field of several lines Enter alone is a line; in any other it ends what was written.
      const line = event.target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey;
      if ((event.key === "Enter" && !line) || event.key === "Tab" || event.key === "Escape") lost.left();
    };
    // Before anything on the way takes them.
    const first = { capture: true };
    window.addEventListener("input", write, first);
    window.addEventListener("pointerdown", lost.left, first);
    window.addEventListener("keydown", leave, first);
    window.addEventListener("keydown", listen);
    return () => {
      window.removeEventListener("input", write, first);
      window.removeEventListener("pointerdown", lost.left, first);
      window.removeEventListener("keydown", leave, first);
      window.removeEventListener("keydown", listen);
    };
  }, []);
}
