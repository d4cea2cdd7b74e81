import { useMemo } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { inHistory } from "../../lib/health/listed.ts";
import { issueViewNames } from "../../lib/schemas/issue-view.ts";
import { scopeKey } from "../../lib/schemas/scope.ts";
import { FreshLine } from "../health/fresh-line.tsx";
import { StatusPages } from "../health/status-pages.tsx";
import { useBoard } from "../hooks/use-board.ts";
import { useHealth } from "../hooks/use-health.ts";
import { useIssueView } from "../hooks/use-issue-view.ts";
import { useLooking } from "../hooks/use-last-look.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { usePlanned } from "../hooks/use-planned.ts";
import type { PlaceProps } from "../panel/place.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { IssueList } from "./issue-list.tsx";
import styles from "./issues-section.module.css";
import { PlannedList } from "./planned-list.tsx";

const plansStaleMs = 2 * 60 * 60 * 1000;

/** What is going on with a customer's services, what is over, and what Microsoft plans. */
export function IssuesSection({ scope, signedIn, refreshing, onRefresh }: PlaceProps) {
  const { messages } = useMessages();
  const { issues: words } = messages;
  const now = useNow();
  const rows = useHealth(scope);
  const board = useBoard(rows);
  const { view, change } = useIssueView(scope);
  const planned = usePlanned(scope);
  // Each view has an age of its own: the message center is fetched apart.
  const sync = view?.name === "planned" ? planned?.sync : rows?.sync;
  const fetched = sync?.succeededAt !== undefined || board !== undefined;
  const refused = !signedIn || sync?.error !== undefined;
  // The list waits for the look before: its marks and their count would jump in later.
  const { read, look } = useLooking(scope, board?.issues);
  const open = useMemo(() => board?.issues.filter((issue) => issue.open), [board]);
  const over = useMemo(() => board?.issues.filter((issue) => inHistory(issue, now)), [board, now]);
  return (
    <section className={styles["section"]} aria-labelledby="issues" data-tenant={scope.tenantId} key={scopeKey(scope)}>
      <h2 id="issues" className="visually-hidden">
        {words.heading}
      </h2>
      {rows && view && planned ? (
        <FreshLine
          scope={scope}
          sync={sync}
          signedIn={signedIn}
          refreshing={refreshing}
          onRefresh={onRefresh}
          {...(view.name === "planned" ? { staleAfterMs: plansStaleMs } : {})}
        />
      ) : null}
      {rows && view && planned && read && (fetched || !refused) ? (
        <Tabs
          selectedKey={view.name}
          onSelectionChange={(name) => void change({ name: issueViewNames.find((one) => one === name) ?? "open" })}
        >
          <TabList aria-label={words.views} className={styles["tabs"] ?? ""}>
            {issueViewNames.map((name) => (
              <Tab key={name} id={name} className={styles["tab"] ?? ""}>
                {words.view[name]}
              </Tab>
            ))}
          </TabList>
          <TabPanel id="open">
            {open ? (
              <IssueList name="open" scope={scope} issues={open} look={look} view={view} change={change} />
            ) : null}
          </TabPanel>
          <TabPanel id="history">
            {over ? (
              <IssueList name="history" scope={scope} issues={over} look={look} view={view} change={change} />
            ) : null}
          </TabPanel>
          <TabPanel id="planned">
            <PlannedList planned={planned} now={now} />
          </TabPanel>
        </Tabs>
      ) : null}
      {rows && !board && view?.name !== "planned" && signedIn && !rows.sync?.error ? (
        <Skeleton lines={6} label={messages.health.loading} />
      ) : null}
      {rows && !board && !signedIn ? <p>{words.waiting}</p> : null}
      {sync?.error ? <StatusPages cloud={scope.cloud} /> : null}
    </section>
  );
}
