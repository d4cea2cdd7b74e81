import { age } from "../../lib/i18n/time.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { useWorst } from "../hooks/use-quick.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import styles from "./popup.module.css";

/** The worst health known of a customer, with how old that is; that none is known where none was ever fetched. */
export function WorstHealth({ scope }: { readonly scope: Scope }) {
  const { messages } = useMessages();
  const now = useNow();
  const worst = useWorst(scope);
  const words = worst
    ? `${messages.health.grade[worst.grade]}, ${messages.popup.fetched(age(messages, worst.at, now))}`
    : messages.popup.healthUnknown;
  return (
    <span className={styles["worst"]}>
      <GradeMark grade={worst?.grade ?? "unknown"} />
      <span>{words}</span>
    </span>
  );
}
