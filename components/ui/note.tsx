import type { ReactNode } from "react";
import styles from "./note.module.css";

type Props = {
  readonly tone?: "neutral" | "warning" | "danger";
  readonly title?: string;
  readonly children?: ReactNode;
};

/** A few words set apart, with what to do. */
export function Note({ tone = "neutral", title, children }: Props) {
  return (
    <div className={tone === "neutral" ? styles["note"] : `${styles["note"]} ${styles[tone]}`}>
      {title ? <p className={styles["title"]}>{title}</p> : null}
      {children}
    </div>
  );
}
