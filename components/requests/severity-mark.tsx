import { type SeverityWord, severityWord } from "../../lib/requests/words.ts";
import styles from "./severity-mark.module.css";

const bars = { critical: 3, moderate: 2, minimal: 1, unrated: 0 } as const;

/** An exclamation mark cut out of a full square: above every number of bars. */
const highest = "M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2ZM7 3.5v6h2v-6ZM7 11v2h2v-2Z";

function Shape({ word }: { readonly word: SeverityWord | undefined }) {
  if (word === "highest") return <path className={styles["bar"]} fillRule="evenodd" d={highest} />;
  if (word === undefined) {
    return (
      <text className={styles["bar"]} x="8" y="13.5" textAnchor="middle" fontSize="15" fontWeight="600">
        ?
      </text>
    );
  }
  return [0, 1, 2].map((at) => (
    <rect
      key={at}
      className={at < bars[word] ? styles["bar"] : styles["empty"]}
      x={1.5 + at * 5}
      y={10 - at * 4}
      width={3}
      height={5 + at * 4}
      rx={0.5}
    />
  ));
}

/**
 * A severity as a shape, so that it is seen before it is read: bars, an exclamation mark for the highest, a question mark for a word
 * that is not known. The word stands beside it. 16 by 16.
 */
export function SeverityMark({ severity, closed = false }: { readonly severity: string; readonly closed?: boolean }) {
  const word = severityWord(severity);
  const grave = word === "highest" || word === "critical";
  const look = closed ? "calm" : grave ? "grave" : word === "moderate" ? "middling" : "calm";
  return (
    <svg className={`${styles["mark"]} ${styles[look]}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <Shape word={word} />
    </svg>
  );
}
