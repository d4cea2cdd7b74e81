import { useState } from "react";
import { age, exactTime } from "../../lib/i18n/time.ts";
import type { HealthIssue } from "../../lib/schemas/health.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { CopySummary } from "./copy-summary.tsx";
import styles from "./issue-card.module.css";
import { Post } from "./post.tsx";

/** What Microsoft says of an issue, newest first; drawn when it is opened. */
function Details({ issue }: { readonly issue: HealthIssue }) {
  const { messages } = useMessages();
  return (
    <div className={styles["details"]}>
      {issue.impact ? <p dir="auto">{issue.impact}</p> : null}
      {issue.feature ? (
        <p className={styles["facts"]}>
          {messages.issue.feature}: {issue.feature}
        </p>
      ) : null}
      {issue.posts.length === 0 ? <p>{messages.issue.noUpdate}</p> : null}
      <ol className={styles["posts"]}>
        {issue.posts.map((post, at) => (
          <Post key={`${post.at} ${at}`} post={post} />
        ))}
      </ol>
      <CopySummary issue={issue} />
    </div>
  );
}

/** One incident or advisory: what it is, since when, and on demand all that Microsoft has said of it. */
export function IssueCard({ issue }: { readonly issue: HealthIssue }) {
  const { messages, language } = useMessages();
  const now = useNow();
  const [opened, setOpened] = useState(false);
  const known: Readonly<Record<string, string>> = {
    incident: messages.issue.incident,
    advisory: messages.issue.advisory,
  };
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
      <details className={styles["more"]} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{messages.issue.updates(issue.posts.length)}</summary>
        {opened ? <Details issue={issue} /> : null}
      </details>
    </article>
  );
}
