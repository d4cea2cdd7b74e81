import type { Board, BoardService } from "../../lib/health/board.ts";
import { scopeKey } from "../../lib/schemas/scope.ts";
import { Announced } from "../health/announced.tsx";
import { FreshLine } from "../health/fresh-line.tsx";
import { StatusPages } from "../health/status-pages.tsx";
import { type ToIssues, TroubleRow } from "../health/trouble-row.tsx";
import { unreadableOf } from "../health/unreadable.ts";
import { useBoard } from "../hooks/use-board.ts";
import { useHealth } from "../hooks/use-health.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useToIssues } from "../hooks/use-to-issues.ts";
import type { PlaceProps } from "../panel/place.ts";
import { Note } from "../ui/note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

import { lines } from "./lines.tsx";
import styles from "./overview-section.module.css";

const mostServices = 6;
const mostTitles = 2;

type WrongProps = {
  readonly board: Board;
  /** How many of Microsoft's entries could not be read. */
  readonly unreadable: number;
  readonly onIssue: ToIssues;
  readonly onHealth: () => void;
};

type PartProps = {
  readonly heading: string;
  readonly services: readonly BoardService[];
  readonly onIssue: ToIssues;
};

/** Some of the services under a heading; nothing where there are none. */
function Part({ heading, services, onIssue }: PartProps) {
  if (services.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {services.map((service) => (
          <TroubleRow key={service.id} service={service} most={mostTitles} onIssue={onIssue} />
        ))}
      </ul>
    </>
  );
}

/** What is wrong now: the services in trouble, worst first, each with the newest of its issues; apart, whose state nobody knows. */
function WrongNow({ board, unreadable, onIssue, onHealth }: WrongProps) {
  const { messages } = useMessages();
  const { troubled, unknown, fine } = board;
  if (troubled.length + unknown.length === 0) {
    if (unreadable > 0) return <Note tone="warning">{messages.overview.lost(unreadable)}</Note>;
    return <p>{fine.length === 0 ? messages.health.none : messages.health.allFine}</p>;
  }
  const more = troubled.length - mostServices;
  return (
    <>
      <Part heading={messages.overview.wrong} services={troubled.slice(0, mostServices)} onIssue={onIssue} />
      {more > 0 ? (
        <button type="button" className={styles["more"]} onClick={onHealth}>
          {messages.overview.moreServices(more)}
        </button>
      ) : null}
      <Part heading={messages.overview.unclear} services={unknown.slice(0, mostServices)} onIssue={onIssue} />
    </>
  );
}

/** A customer at a glance: a line for each place, and below them what is wrong now. */
export function OverviewSection(props: PlaceProps) {
  const { scope, signedIn, refreshing, onRefresh, go } = props;
  const { messages } = useMessages();
  const rows = useHealth(scope);
  const board = useBoard(rows);
  const onIssue = useToIssues(scope, go);
  return (
    <section
      className={styles["section"]}
      aria-label={messages.overview.heading}
      data-tenant={scope.tenantId}
      key={scopeKey(scope)}
    >
      <div className={styles["fresh"]}>
        {rows ? (
          <FreshLine scope={scope} sync={rows.sync} signedIn={signedIn} refreshing={refreshing} onRefresh={onRefresh} />
        ) : null}
      </div>
      <ul className={styles["lines"]}>
        {lines.map(({ id, Shown }) => (
          <Shown key={id} {...props} rows={rows} board={board} />
        ))}
      </ul>
      {rows && board ? (
        <WrongNow board={board} unreadable={unreadableOf(rows)} onIssue={onIssue} onHealth={() => go("health")} />
      ) : null}
      {rows && !board && signedIn && !rows.sync?.error ? <Skeleton lines={6} label={messages.health.loading} /> : null}
      {rows && !board && !signedIn ? <p>{messages.health.waiting}</p> : null}
      {rows?.sync?.error ? <StatusPages cloud={scope.cloud} /> : null}
      <Announced board={board} />
    </section>
  );
}
