import type { Grade } from "../../lib/schemas/grade.ts";
import styles from "./grade-mark.module.css";

/** A shape for each grade, so that colour is never the only sign. 16 by 16. */
const shapes: Readonly<Record<Grade, string>> = {
  down: "M5 1h6l4 4v6l-4 4H5l-4-4V5z M5.6 4.5 4.5 5.6 6.9 8l-2.4 2.4 1.1 1.1L8 9.1l2.4 2.4 1.1-1.1L9.1 8l2.4-2.4-1.1-1.1L8 6.9z",
  degraded: "M8 1 15.5 14.5h-15z M7.2 6v4.2h1.6V6z M7.2 11.2v1.6h1.6v-1.6z",
  advisory: "M8 .8 15.2 8 8 15.2.8 8z M7.2 4.4v4.4h1.6V4.4z M7.2 9.8v1.6h1.6V9.8z",
  fine: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M4.9 7.5 3.8 8.6l3 3 5.4-5.4-1.1-1.1-4.3 4.3z",
  unknown: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z M4.5 7.2h7v1.6h-7z",
};

/** The shape of a grade. The word stands beside it, so it is hidden from screen readers. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  return (
    <svg className={`${styles["mark"]} ${styles[grade]}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={shapes[grade]} />
    </svg>
  );
}
