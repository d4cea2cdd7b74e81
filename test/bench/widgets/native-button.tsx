import type { ReactNode } from "react";
import styles from "../../../components/ui/button.module.css";

type Props = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: "normal" | "primary" | "quiet";
  readonly label?: string;
  readonly disabled?: boolean;
};

/** The product's button from nothing but HTML. */
export function Button({ children, onPress, look = "normal", label, disabled }: Props) {
  const className = look === "normal" ? styles["button"] : `${styles["button"]} ${styles[look]}`;
  return (
    <button type="button" className={className} onClick={onPress} disabled={disabled} aria-label={label}>
      {children}
    </button>
  );
}
