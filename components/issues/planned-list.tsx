import { useMemo, useState } from "react";
import { isOverdue, type PlannedChange, planChanges } from "../../lib/health/planned.ts";
import { dayOf, exactTime } from "../../lib/i18n/time.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { Planned } from "../hooks/use-planned.ts";
import { Feed, feedName } from "../ui/feed.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { Parts } from "../ui/parts.tsx";
import card from "./issue-card.module.css";
import styles from "./issues-section.module.css";
import { KeptTitle } from "./kept-title.tsx";
import { Post } from "./post.tsx";

const cardHeight = 112;

type CardProps = {
  readonly change: PlannedChange;
  readonly now: number;
  readonly opened: boolean;
  readonly onToggle: (opened: boolean) => void;
};

/** Until when something must be done, or when planned work begins and ends. */
function When({ change, now }: Pick<CardProps, "change" | "now">) {
  const { messages, language } = useMessages();
  const { planned: words } = messages.issues;
  const { actBefore, category, startsAt, endsAt } = change;
  if (actBefore) {
    const overdue = isOverdue(change, now);
    const say = overdue ? words.actWas : words.actBy;
    return (
      <p className={styles["due"]} data-overdue={overdue || undefined}>
        {overdue ? <GradeMark grade="degraded" /> : null}
        <span>{say(dayOf(language, actBefore))}</span>
      </p>
    );
  }
  if (category.toLowerCase() !== "plannedmaintenance" || !startsAt) return null;
  const begins = Date.parse(startsAt) > now ? words.starts : messages.issue.since;
  return (
    <p className={styles["due"]}>
      <Parts of={[begins(exactTime(language, startsAt)), endsAt ? words.ends(exactTime(language, endsAt)) : ""]} />
    </p>
  );
}

/** One announced change: what, for which services, when, and on demand Microsoft's words. */
function ChangeCard({ change, now, opened, onToggle }: CardProps) {
  const { messages, language } = useMessages();
  const { planned: words } = messages.issues;
  const { services, category, title, id, major, updatedAt } = change;
  return (
    <div className={card["card"]}>
      <p className={card["facts"]}>
        <span className={card["service"]}>{services.join(", ")}</span>
        <span>{words.category[category.toLowerCase()] ?? category}</span>
        {major ? <strong>{words.major}</strong> : null}
      </p>
      <KeptTitle id={id} opened={opened}>
        {title}
      </KeptTitle>
      <When change={change} now={now} />
      <p className={card["facts"]}>
        <span>{id}</span>
        {updatedAt ? <span>{messages.issue.updated(dayOf(language, updatedAt))}</span> : null}
      </p>
      {change.content ? (
        <details className={card["more"]} open={opened} onToggle={(event) => onToggle(event.currentTarget.open)}>
          <summary aria-describedby={feedName(id)}>{words.details}</summary>
          {opened ? (
            <ol className={card["posts"]}>
              <Post post={{ at: change.startsAt ?? "", type: "", contentType: "html", content: change.content }} />
            </ol>
          ) : null}
        </details>
      ) : null}
    </div>
  );
}

type Props = { readonly planned: Planned; readonly now: number };

/** What Microsoft plans, apart from trouble: what must be done by a day first, the nearest first. */
export function PlannedList({ planned, now }: Props) {
  const { messages } = useMessages();
  const { issues: words } = messages;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const changes = useMemo(() => planChanges(planned.messages, planned.events, now), [planned, now]);
  const { sync } = planned;
  const fetched = sync?.succeededAt !== undefined;
  const toggle = (id: string, open: boolean): void => {
    if (opened.has(id) === open) return;
    setOpened(new Set(open ? [...opened, id] : [...opened].filter((one) => one !== id)));
  };
  return (
    <>
      {fetched || changes.length > 0 ? null : <p className={styles["empty"]}>{words.planned.unread}</p>}
      {fetched && changes.length === 0 ? <p className={styles["empty"]}>{words.none.planned}</p> : null}
      {changes.length === 0 ? null : (
        <>
          <div className={styles["count"]}>
            <Parts of={[words.changes(changes.length), words.planned.from]} />
          </div>
          <Feed label={words.view.planned} items={changes} height={cardHeight}>
            {(change) => (
              <ChangeCard
                change={change}
                now={now}
                opened={opened.has(change.id)}
                onToggle={(open) => toggle(change.id, open)}
              />
            )}
          </Feed>
        </>
      )}
    </>
  );
}
