import { age, exactTime } from "../../lib/i18n/time.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import styles from "./age.module.css";

type Props = {
  /** Epoch milliseconds. */
  readonly at: number | undefined;
  /** The age in a sentence. */
  readonly say?: (age: string) => string;
};

/** How old a figure is, small and plain; the exact time on hover and for screen readers. */
export function Age({ at, say = (words) => words }: Props) {
  const { messages, language } = useMessages();
  const now = useNow();
  if (at === undefined) return <span className={styles["age"]}>{messages.age.never}</span>;
  const exact = messages.age.exact(exactTime(language, at));
  return (
    <time className={styles["age"]} dateTime={new Date(at).toISOString()} title={exact}>
      {say(age(messages, at, now))}
      <span className="visually-hidden">, {exact}</span>
    </time>
  );
}
