import type { facts } from "../../lib/plans/facts/index.ts";
import { marksOf } from "../../lib/plans/marks.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { factDay } from "./fact-day.ts";
import { FigureView } from "./figure-view.tsx";
import styles from "./plans.module.css";

type Fact = (typeof facts)[number];

type Props = {
  readonly of: readonly Fact[];
  /** A calendar day. */
  readonly today: string;
};

/** Facts with their figures; each with where and when it was read, and what must be said beside it. */
export function FactList({ of, today }: Props) {
  const { messages, language } = useMessages();
  const words = messages.plans;
  return (
    <ul className={styles["facts"]}>
      {of.map((fact) => {
        const source = words.source(fact.source, factDay(language, fact.asOf));
        const marks = marksOf(fact, today).filter((mark) => mark !== "undated");
        return (
          <li key={fact.id}>
            <p>{words.fact[fact.id]}</p>
            {fact.figure ? <FigureView figure={fact.figure} /> : null}
            <p className={styles["source"]}>
              {fact.docs ? (
                <a href={fact.docs} target="_blank" rel="noopener noreferrer">
                  {source}
                  <span className="visually-hidden">, {messages.error.newTab}</span>
                </a>
              ) : (
                source
              )}
              {marks.map((mark) => (
                <span key={mark} className={styles["mark"]}>
                  {words.mark[mark]}
                </span>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
