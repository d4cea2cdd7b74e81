import type { Board } from "../../lib/health/board.ts";
import { scopeKey } from "../../lib/schemas/scope.ts";
import { Announced } from "../health/announced.tsx";
import { FreshLine } from "../health/fresh-line.tsx";
import { StatusPages } from "../health/status-pages.tsx";
import { type ToIssues, TroubleRow } from "../health/trouble-row.tsx";
import { useBoard } from "../hooks/use-board.ts";
import { useHealth } from "../hooks/use-health.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useToIssues } from "../hooks/use-to-issues.ts";
import type { PlaceProps } from "../panel/place.ts";
import { Skeleton } from "../ui/skeleton.tsx";

import { lines } from "./lines.tsx";
import styles from "./overview-section.module.css";

const mostServices = 6;
const mostTitles = 2;

type WrongProps = { readonly board: Board; readonly onIssue: ToIssues; readonly onHealth: () => void };

/** What is wrong now: the services in trouble, worst first, each with the newest of its issues. */
function WrongNow({ board, onIssue, onHealth }: WrongProps) {
  const { messages } = useMessages();
  const { troubled, fine } = board;
  if (troubled.length === 0) return <p>{fine.length === 0 ? messages.health.none : messages.health.allFine}</p>;
  const more = troubled.length - mostServices;
  return (
    <>
      <h2>{messages.overview.wrong}</h2>
      <ul>
        {troubled.slice(0, mostServices).map((service) => (
          <TroubleRow key={service.id} service={service} most={mostTitles} onIssue={onIssue} />
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className={styles["more"]} onClick={onHealth}>
          {messages.overview.moreServices(more)}
        </button>
      ) : null}
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
      {board ? <WrongNow board={board} onIssue={onIssue} onHealth={() => go("health")} /> : null}
      {rows && !board && signedIn && !rows.sync?.error ? <Skeleton lines={6} label={messages.health.loading} /> : null}
      {rows && !board && !signedIn ? <p>{messages.health.waiting}</p> : null}
      {rows?.sync?.error ? <StatusPages cloud={scope.cloud} /> : null}
      <Announced board={board} />
    </section>
  );
}
