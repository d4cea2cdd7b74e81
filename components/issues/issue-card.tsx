import type { ListedIssue } from "../../lib/health/listed.ts";
import { age, exactTime } from "../../lib/i18n/time.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useIssuePosts } from "../hooks/use-issue-posts.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { feedName } from "../ui/feed.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { CopySummary } from "./copy-summary.tsx";
import styles from "./issue-card.module.css";
import { KeptTitle } from "./kept-title.tsx";
import { Post } from "./post.tsx";

type DetailsProps = { readonly scope: Scope; readonly issue: ListedIssue };

/** What Microsoft says of an issue, newest first; read and drawn when it is opened. */
function Details({ scope, issue }: DetailsProps) {
  const { messages } = useMessages();
  const posts = useIssuePosts(scope, issue);
  const { issues: words } = messages;
  return (
    <div className={styles["details"]}>
      {issue.impact ? (
        <p dir="auto">
          <b>{words.impact}:</b> {issue.impact}
        </p>
      ) : null}
      {issue.feature ? (
        <p className={styles["facts"]}>
          {issue.azure ? messages.issue.region : messages.issue.feature}: {issue.feature}
        </p>
      ) : null}
      {issue.status ? <p className={styles["facts"]}>{words.status(issue.status)}</p> : null}
      {posts?.length === 0 ? <p>{messages.issue.noUpdate}</p> : null}
      <ol className={styles["posts"]}>
        {posts?.map((post, at) => (
          <Post key={`${post.at} ${at}`} post={post} />
        ))}
      </ol>
      {posts ? <CopySummary issue={issue} posts={posts} /> : null}
    </div>
  );
}

type Props = {
  readonly scope: Scope;
  readonly issue: ListedIssue;
  /** What happened to it since the agent last looked. */
  readonly mark?: "new" | "updated" | undefined;
  readonly opened: boolean;
  readonly onToggle: (opened: boolean) => void;
};

/** One incident, advisory or event: what it is, since when, and on demand all that Microsoft has said of it. */
export function IssueCard({ scope, issue, mark, opened, onToggle }: Props) {
  const { messages, language } = useMessages();
  const now = useNow();
  const { issues: words } = messages;
  const kind = issue.classification.toLowerCase();
  const known: Readonly<Record<string, string>> = {
    incident: messages.issue.incident,
    advisory: messages.issue.advisory,
    ...words.kind,
  };
  const named = known[kind] ?? issue.classification;
  const graded = issue.open ? messages.health.grade[issue.grade] : words.over;
  return (
    <div className={styles["card"]} data-tenant-issue={issue.id}>
      <p className={styles["facts"]}>
        <GradeMark grade={issue.grade} />
        <span className={styles["grade"]}>{graded}</span>
        <span className={styles["service"]} dir="auto">
          {issue.service || issue.serviceId}
        </span>
        {named === graded ? null : <span>{named}</span>}
      </p>
      <KeptTitle id={issue.id} opened={opened}>
        {issue.title}
      </KeptTitle>
      <p className={styles["facts"]}>
        <span>{issue.id}</span>
        {issue.startedAt ? <span>{messages.issue.since(exactTime(language, issue.startedAt))}</span> : null}
      </p>
      <p className={styles["facts"]}>
        {issue.endedAt && !issue.open ? <span>{words.until(exactTime(language, issue.endedAt))}</span> : null}
        {issue.updatedAt ? (
          <span>{messages.issue.updated(age(messages, Date.parse(issue.updatedAt), now))}</span>
        ) : null}
        {mark ? <strong className={styles["mark"]}>{words.mark[mark]}</strong> : null}
      </p>
      <details className={styles["more"]} open={opened} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary aria-describedby={feedName(issue.id)}>{messages.issue.updates(issue.updates)}</summary>
        {opened ? <Details scope={scope} issue={issue} /> : null}
      </details>
    </div>
  );
}
