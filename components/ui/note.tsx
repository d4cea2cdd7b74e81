import type { ReactNode } from "react";
import { GradeMark } from "./grade-mark.tsx";
import styles from "./note.module.css";

type Tone = "neutral" | "warning" | "danger";

type Props = {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
};

/** The shape of a tone, so that colour is not its only sign. */
const marks = { neutral: null, warning: <GradeMark grade="degraded" />, danger: <GradeMark grade="down" /> } as const;

/** A few words set apart, with what to do. */
export function Note({ tone = "neutral", title, children }: Props) {
  const mark = marks[tone];
  return (
    <div className={tone === "neutral" ? styles["note"] : `${styles["note"]} ${styles[tone]}`}>
      {title ? (
        <p className={styles["title"]}>
          {mark}
          {title}
        </p>
      ) : null}
      {title || !mark ? (
        children
      ) : (
        <div className={styles["marked"]}>
          {mark}
          <div className={styles["words"]}>{children}</div>
        </div>
      )}
    </div>
  );
}
