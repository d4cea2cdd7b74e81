import type { ReactNode } from "react";
import type { PlaceId } from "../../lib/schemas/place.ts";
import styles from "./overview-line.module.css";

type Props = {
  readonly label: string;
  /** The answer in a word or two; a place is kept for it while it is not known. */
  readonly value: ReactNode;
  readonly mark?: ReactNode;
  /** Small print beside the answer. */
  readonly note?: ReactNode;
  /** Keeps room for two lines of small print, for what comes after the first paint. */
  readonly tall?: boolean;
  /** The answer is on its way. */
  readonly waits?: boolean;
  /** Where the line leads. */
  readonly to: PlaceId;
  readonly go: (place: PlaceId) => void;
};

/** One line of the overview: what it is about, the answer, and small print; the whole line leads to its place. Its height stays. */
export function OverviewLine({ label, value, mark, note, tall = false, waits, to, go }: Props) {
  return (
    <li data-skeleton={waits}>
      <button type="button" className={styles["line"]} onClick={() => go(to)} data-line={to}>
        <span className={styles["label"]}>{label} </span>
        <span className={styles["answer"]}>
          <span className={styles["value"]}>
            {mark}
            {value}{" "}
          </span>
          {note || tall ? <span className={styles[tall ? "tall" : "note"]}>{note}</span> : null}
        </span>
      </button>
    </li>
  );
}
