import { useMemo, useState } from "react";
import { fits, type ListedIssue } from "../../lib/health/listed.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { type Look, sinceLook } from "../../lib/settings/looks.ts";
import type { IssueView } from "../hooks/use-issue-view.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { shortcutProps } from "../keys/shortcut-props.ts";
import { Button } from "../ui/button.tsx";
import { Feed } from "../ui/feed.tsx";
import { IssueCard } from "./issue-card.tsx";
import styles from "./issues-section.module.css";

const cardHeight = 132;

type Props = {
  readonly name: "open" | "history";
  readonly scope: Scope;
  readonly issues: readonly ListedIssue[];
  /** The look before this one. */
  readonly look: Look | undefined;
  readonly view: IssueView;
  readonly change: (to: Partial<IssueView>) => Promise<void>;
};

/** The services that issues touch, by id with their names, sorted by name. */
function servicesAmong(issues: readonly ListedIssue[], language: string): [id: string, name: string][] {
  const names = new Map(
    issues.map(({ serviceIds, serviceId, service }) => [serviceIds[0] ?? serviceId, service || serviceId]),
  );
  return [...names].toSorted(([, a], [, b]) => a.localeCompare(b, language));
}

/** Issues with what narrows them: a search, a service, what is new. Newest activity first. */
export function IssueList({ name, scope, issues, look, view, change }: Props) {
  const { messages, language } = useMessages();
  const { issues: words } = messages;
  const [typed, setTyped] = useState("");
  const [onlyNew, setOnlyNew] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(view.issue ? [view.issue] : []));
  const services = useMemo(() => servicesAmong(issues, language), [issues, language]);
  const news = useMemo(() => issues.filter((issue) => sinceLook(look, issue) !== undefined), [issues, look]);
  const service = services.some(([id]) => id === view.service) ? view.service : "";
  const fitting = (onlyNew && news.length > 0 ? news : issues).filter(
    (issue) => (service === "" || issue.serviceIds.includes(service)) && fits(issue, typed.trim()),
  );
  const wanted = typed.trim() || (services.find(([id]) => id === service)?.[1] ?? "");
  const toggle = (id: string, open: boolean): void => {
    if (opened.has(id) === open) return;
    setOpened(new Set(open ? [...opened, id] : [...opened].filter((one) => one !== id)));
  };
  const all = (): void => {
    setTyped("");
    setOnlyNew(false);
    void change({ service: "", issue: "" });
  };
  if (issues.length === 0) return <p className={styles["empty"]}>{words.none[name]}</p>;
  return (
    <>
      <div className={styles["tools"]}>
        <label>
          <span>{words.searchHint}</span>
          <input
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            {...shortcutProps("search")}
          />
        </label>
        <label>
          <span>{words.service}</span>
          <select
            value={service}
            onChange={(event) => void change({ service: event.currentTarget.value, issue: "" })}
            {...shortcutProps("filterService")}
          >
            <option value="">{words.allServices}</option>
            {services.map(([id, label]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={styles["count"]} data-looked={look !== undefined}>
        {look && news.length > 0 ? (
          <label className={styles["news"]}>
            <input
              type="checkbox"
              checked={onlyNew}
              onChange={(event) => setOnlyNew(event.currentTarget.checked)}
              {...shortcutProps("onlyNew")}
            />
            {words.sinceLook(news.length)}
          </label>
        ) : null}
        <span role="status">{fitting.length === 0 ? words.noHit[name](wanted) : words.count(fitting.length)}</span>
      </div>
      {fitting.length === 0 ? (
        <div className={styles["empty"]}>
          <Button onPress={all}>{words.clear}</Button>
        </div>
      ) : (
        <Feed label={words.view[name]} items={fitting} height={cardHeight} goTo={view.issue}>
          {(issue) => (
            <IssueCard
              scope={scope}
              issue={issue}
              mark={sinceLook(look, issue)}
              opened={opened.has(issue.id)}
              onToggle={(open) => toggle(issue.id, open)}
            />
          )}
        </Feed>
      )}
    </>
  );
}
