import { useEffect, useEffectEvent, useState } from "react";
import { createPortal } from "react-dom";
import { keyOf, pressedKey } from "../../lib/appearance/shortcut-keys.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { press } from "./actions.ts";
import { type Hint, hintsInSight } from "./hints.ts";
import styles from "./key-hints.module.css";
import { useActionKeys } from "./use-action-keys.ts";

type OpenProps = { readonly hints: readonly Hint[]; readonly onClose: () => void };

/** Tells a screen reader of each element the key that presses it while the keys are shown. Returns how to stop. */
function describe(hints: readonly Hint[], words: (key: string) => string): () => void {
  for (const { element, label } of hints) element.setAttribute("aria-description", words(label.toUpperCase()));
  return () => {
    for (const { element } of hints) element.removeAttribute("aria-description");
  };
}

/** The keys as they stand on what they press. Whatever else happens takes them away. */
function OpenHints({ hints, onClose }: OpenProps) {
  const { keys } = useMessages().messages.overview;
  const [typed, setTyped] = useState("");
  const left = hints.filter(({ label }) => label.startsWith(typed));
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Shift" || event.repeat) return;
    const now = typed + pressedKey(event);
    const meant = hints.find(({ label }) => label === now);
    const may = hints.some(({ label }) => label.startsWith(now));
    // A key that presses nothing here takes the hints away, and does nothing else.
    if (event.key.length === 1 || event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
    }
    if (may && !meant) {
      setTyped(now);
      return;
    }
    onClose();
    if (meant) press(meant.element);
  });
  const gone = useEffectEvent(onClose);
  useEffect(() => describe(hints, keys.press), [hints, keys]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => heard(event);
    const close = (): void => gone();
    window.addEventListener("keydown", listen, { capture: true });
    for (const event of ["scroll", "resize", "pointerdown", "blur"]) {
      window.addEventListener(event, close, { capture: true });
    }
    return () => {
      window.removeEventListener("keydown", listen, { capture: true });
      for (const event of ["scroll", "resize", "pointerdown", "blur"]) {
        window.removeEventListener(event, close, { capture: true });
      }
    };
  }, []);
  return (
    <div aria-hidden="true" data-hints="">
      {left.map((hint) => (
        <kbd key={hint.label} className={styles["hint"]} style={{ left: hint.left, top: hint.top }}>
          {hint.label.slice(typed.length).toUpperCase()}
        </kbd>
      ))}
    </div>
  );
}

/**
 * The keys of the screen: every element that carries one is pressed by it, and one key shows on each action in sight the key that
 * presses it. `own` takes keys that stand for no element, and says whether it did.
 */
export function KeyHints({ own = () => false }: { readonly own?: (key: string) => boolean }) {
  const { keys } = useMessages().messages.overview;
  const [hints, setHints] = useState<readonly Hint[]>();
  useActionKeys((key) => {
    if (key !== keyOf("hints")) return own(key);
    const found = hintsInSight();
    setHints(found);
    return true;
  });
  return (
    <>
      <span role="status" className="visually-hidden">
        {hints ? keys.hintsShown(hints.length) : ""}
      </span>
      {hints ? createPortal(<OpenHints hints={hints} onClose={() => setHints(undefined)} />, document.body) : null}
    </>
  );
}
