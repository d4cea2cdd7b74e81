import { severityWord } from "../../lib/requests/words.ts";
import styles from "./request.module.css";

const bars = { highest: 4, critical: 3, moderate: 2, minimal: 1, unrated: 0 } as const;

/** A severity as bars, so that it is seen before it is read. The word stands beside it. 16 by 16. */
export function SeverityMark({ severity, closed = false }: { readonly severity: string; readonly closed?: boolean }) {
  const word = severityWord(severity);
  const full = word ? bars[word] : 0;
  const look = closed ? "calm" : full >= 3 ? "grave" : full === 2 ? "middling" : "calm";
  return (
    <svg className={`${styles["mark"]} ${styles[look]}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {[0, 1, 2].map((at) => (
        <rect
          key={at}
          className={at < full ? styles["bar"] : styles["empty"]}
          x={1.5 + at * 5}
          y={10 - at * 4}
          width={3}
          height={5 + at * 4}
          rx={0.5}
        />
      ))}
    </svg>
  );
}
