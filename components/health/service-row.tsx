import type { BoardService } from "../../lib/health/board.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { IssueCard } from "../issues/issue-card.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import styles from "./health-section.module.css";

/** One service: shape, name, grade in words, and what is known about it. */
export function ServiceRow({ service }: { readonly service: BoardService }) {
  const { messages } = useMessages();
  const { grade } = service;
  const why = grade === "unknown" ? messages.health.unknownStatus(service.status) : undefined;
  return (
    <li className={grade === "fine" ? undefined : styles["troubled"]}>
      <div className={styles["service"]}>
        <GradeMark grade={grade} />
        <h3 dir="auto" elementtiming="service">
          {service.name}
        </h3>
        <span className={styles["grade"]}>{messages.health.grade[grade]}</span>
      </div>
      {why ? <p className={styles["grade"]}>{why}</p> : null}
      {service.issues.map((issue) => (
        <IssueCard key={issue.id} issue={issue} />
      ))}
    </li>
  );
}
