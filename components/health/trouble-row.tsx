import type { BoardService } from "../../lib/health/board.ts";
import type { ListedIssue } from "../../lib/health/listed.ts";
import { age } from "../../lib/i18n/time.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import { Parts } from "../ui/parts.tsx";
import styles from "./trouble-row.module.css";

/** Where a click on an issue, or on all of a service's, leads. */
export type ToIssues = (to: { readonly issue?: string; readonly service?: string }) => void;

type TitleProps = { readonly issue: ListedIssue; readonly onIssue: ToIssues };

/** One issue: its number and age, and its title in a room that stays. Leads to all that is known of it. */
function IssueTitle({ issue, onIssue }: TitleProps) {
  const { messages } = useMessages();
  const now = useNow();
  return (
    <li>
      <button type="button" className={styles["issue"]} onClick={() => onIssue({ issue: issue.id })}>
        <span className={styles["facts"]}>
          <Parts
            of={[
              issue.id,
              issue.updatedAt ? messages.issue.updated(age(messages, Date.parse(issue.updatedAt), now)) : "",
            ]}
          />
        </span>
        <span className={styles["title"]} dir="auto" title={issue.title}>
          {issue.title}
        </span>
      </button>
    </li>
  );
}

type Props = {
  readonly service: BoardService;
  /** How many titles are shown at most. */
  readonly most: number;
  readonly onIssue: ToIssues;
  /** One line about the service, in a place that is kept for it where it is given. */
  readonly note?: string | undefined;
};

/** One service: shape, name, grade in words, and the titles of what is known about it. */
export function TroubleRow({ service, most, onIssue, note }: Props) {
  const { messages } = useMessages();
  const { grade, issues } = service;
  const unknown = grade === "unknown" && service.status ? messages.health.unknownStatus(service.status) : undefined;
  const unexplained = grade !== "fine" && grade !== "unknown" && issues.length === 0;
  const why = unexplained ? messages.health.noIssue : unknown;
  const more = issues.length - most;
  return (
    <li className={grade === "fine" ? undefined : styles["troubled"]}>
      <div className={styles["service"]}>
        <GradeMark grade={grade} />
        <h3 dir="auto" elementtiming="service" title={service.name}>
          {service.name}
        </h3>
        <span className={styles["grade"]}>{messages.health.grade[grade]}</span>
      </div>
      {why ? <p className={styles["why"]}>{why}</p> : null}
      {note ? <p className={styles["why"]}>{note}</p> : null}
      {issues.length === 0 ? null : (
        <ul className={styles["issues"]}>
          {issues.slice(0, most).map((issue) => (
            <IssueTitle key={issue.id} issue={issue} onIssue={onIssue} />
          ))}
          {more > 0 ? (
            <li>
              <button type="button" className={styles["more"]} onClick={() => onIssue({ service: service.id })}>
                {messages.overview.moreIssues(more)}
                <span className="visually-hidden">, {service.name}</span>
              </button>
            </li>
          ) : null}
        </ul>
      )}
    </li>
  );
}
