import { useMemo, useState } from "react";
import { type PlannedChange, planChanges } from "../../lib/health/planned.ts";
import { dayOf } from "../../lib/i18n/time.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { usePlanned } from "../hooks/use-planned.ts";
import { ErrorNote } from "../ui/error-note.tsx";
import { Feed, feedName } from "../ui/feed.tsx";
import card from "./issue-card.module.css";
import styles from "./issues-section.module.css";
import { Post } from "./post.tsx";

const cardHeight = 112;

type CardProps = {
  readonly change: PlannedChange;
  readonly now: number;
  readonly opened: boolean;
  readonly onToggle: (opened: boolean) => void;
};

/** One announced change: what, for which services, until when something must be done, and on demand Microsoft's words. */
function ChangeCard({ change, now, opened, onToggle }: CardProps) {
  const { messages, language } = useMessages();
  const { planned: words } = messages.issues;
  const { actBefore, services, category, title, id, major, updatedAt } = change;
  const due = actBefore && Date.parse(actBefore) > now ? words.actBy : words.actWas;
  return (
    <div className={card["card"]}>
      <p className={card["facts"]}>
        <span className={card["service"]}>{services.join(", ")}</span>
        <span>{words.category[category.toLowerCase()] ?? category}</span>
        {major ? <strong>{words.major}</strong> : null}
      </p>
      <h3 className={opened ? card["whole"] : card["title"]} dir="auto" id={feedName(id)} title={title}>
        {title}
      </h3>
      {actBefore ? <p className={styles["due"]}>{due(dayOf(language, actBefore))}</p> : null}
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

type Props = { readonly scope: Scope; readonly now: number; readonly signedIn: boolean };

/** What Microsoft plans, apart from trouble: what must be done by a day first, the nearest first. */
export function PlannedList({ scope, now, signedIn }: Props) {
  const { messages } = useMessages();
  const { issues: words } = messages;
  const planned = usePlanned(scope);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const changes = useMemo(() => planned && planChanges(planned.messages, planned.events, now), [planned, now]);
  if (!planned || !changes) return null;
  const { sync } = planned;
  const fetched = sync?.succeededAt !== undefined;
  const toggle = (id: string, open: boolean): void => {
    if (opened.has(id) === open) return;
    setOpened(new Set(open ? [...opened, id] : [...opened].filter((one) => one !== id)));
  };
  return (
    <>
      {sync?.error && signedIn ? <ErrorNote error={sync.error} customer={scope.tenantId} /> : null}
      {fetched || changes.length > 0 ? null : <p className={styles["empty"]}>{words.planned.unread}</p>}
      {fetched && changes.length === 0 ? <p className={styles["empty"]}>{words.none.planned}</p> : null}
      {changes.length === 0 ? null : (
        <>
          <p className={styles["count"]}>
            {words.changes(changes.length)} · {words.planned.from}
          </p>
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
