import { age, exactTime } from "../../lib/i18n/time.ts";
import type { HealthIssue } from "../../lib/schemas/health.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import styles from "./issue-card.module.css";
import { postText } from "./post-text.ts";

/** One incident or advisory: what it is, since when, and Microsoft's latest words. */
export function IssueCard({ issue }: { readonly issue: HealthIssue }) {
  const { messages, language } = useMessages();
  const now = useNow();
  const known: Readonly<Record<string, string>> = {
    incident: messages.issue.incident,
    advisory: messages.issue.advisory,
  };
  const [latest] = issue.posts;
  return (
    <article className={styles["card"]} data-tenant-issue={issue.id}>
      <h4 className={styles["title"]} dir="auto">
        {issue.title}
      </h4>
      <p className={styles["facts"]}>
        <span>{known[issue.classification.toLowerCase()] ?? issue.classification}</span>
        <span>{issue.id}</span>
        {issue.startedAt ? <span>{messages.issue.since(exactTime(language, issue.startedAt))}</span> : null}
        {issue.updatedAt ? (
          <span>{messages.issue.updated(age(messages, Date.parse(issue.updatedAt), now))}</span>
        ) : null}
      </p>
      <details className={styles["more"]}>
        <summary>{messages.issue.latest}</summary>
        {issue.impact ? <p dir="auto">{issue.impact}</p> : null}
        <p className={styles["post"]} dir="auto">
          {latest ? postText(latest.content) : messages.issue.noUpdate}
        </p>
      </details>
    </article>
  );
}
