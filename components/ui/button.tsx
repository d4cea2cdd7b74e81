import { type ReactNode, useCallback } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { keyOf, type ShortcutId } from "../../lib/appearance/shortcut-keys.ts";
import { useMessages } from "../hooks/use-messages.ts";
import styles from "./button.module.css";

type Props = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: "normal" | "primary" | "quiet";
  readonly label?: string;
  readonly disabled?: boolean;
  /** The shortcut that presses it. */
  readonly shortcut?: ShortcutId | undefined;
  /** It writes to Microsoft: its shortcut only leads to it, and Enter presses it, so that a stray key does nothing. */
  readonly needsEnter?: boolean;
};

/** A button. One `primary` a screen. */
export function Button({
  children,
  onPress,
  look = "normal",
  label,
  disabled = false,
  shortcut,
  needsEnter = false,
}: Props) {
  const { keys } = useMessages().messages.overview;
  const key = shortcut && keyOf(shortcut);
  const words = key && keys.press(key.toUpperCase());
  // React Aria's button takes neither attribute.
  const tell = useCallback(
    (button: HTMLButtonElement | null) => {
      if (!button || !key || !words) return;
      button.setAttribute("aria-keyshortcuts", key);
      button.title = words;
    },
    [key, words],
  );
  const className = look === "normal" ? styles["button"] : `${styles["button"]} ${styles[look]}`;
  return (
    <AriaButton
      ref={tell}
      className={className ?? ""}
      onPress={onPress}
      isDisabled={disabled}
      {...(label ? { "aria-label": label } : {})}
      {...(needsEnter ? { "data-needs-enter": "" } : {})}
    >
      {children}
    </AriaButton>
  );
}
