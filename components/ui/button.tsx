import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import styles from "./button.module.css";

type Props = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: "normal" | "primary" | "quiet";
  readonly label?: string;
  readonly disabled?: boolean;
};

/** A button. One `primary` a screen. */
export function Button({ children, onPress, look = "normal", label, disabled = false }: Props) {
  const className = look === "normal" ? styles["button"] : `${styles["button"]} ${styles[look]}`;
  return (
    <AriaButton
      className={className ?? ""}
      onPress={onPress}
      isDisabled={disabled}
      {...(label ? { "aria-label": label } : {})}
    >
      {children}
    </AriaButton>
  );
}
