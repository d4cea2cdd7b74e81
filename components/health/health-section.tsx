import type { Board } from "../../lib/health/board.ts";
import type { Bought } from "../../lib/health/bought.ts";
import { scopeKey } from "../../lib/schemas/scope.ts";
import { useBoard } from "../hooks/use-board.ts";
import { useBought } from "../hooks/use-bought.ts";
import { type HealthRows, useHealth } from "../hooks/use-health.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useToIssues } from "../hooks/use-to-issues.ts";
import { shortcutProps } from "../keys/shortcut-props.ts";
import type { PlaceProps } from "../panel/place.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import { Note } from "../ui/note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Announced } from "./announced.tsx";
import { FreshLine } from "./fresh-line.tsx";
import styles from "./health-section.module.css";
import { StatusPages } from "./status-pages.tsx";
import { type ToIssues, TroubleRow } from "./trouble-row.tsx";
import { unreadableOf } from "./unreadable.ts";

const mostTitles = 3;

type ListProps = {
  readonly board: Board;
  readonly onIssue: ToIssues;
  readonly bought: (service: string) => Bought | undefined;
  /** Nothing is missing in the list as far as we know. */
  readonly whole: boolean;
};

/** Every service in one list, badness first, the healthy ones folded. */
function Services({ board, onIssue, bought, whole }: ListProps) {
  const { messages } = useMessages();
  const noteOf = (service: string): string | undefined => {
    const found = bought(service)?.in;
    if (found === undefined) return undefined;
    return found === "none" ? messages.overview.notBought : messages.overview.partOf(found.join(", "));
  };
  const { fine } = board;
  const open = [...board.troubled, ...board.unknown];
  if (open.length + fine.length === 0 && whole) return <p>{messages.health.none}</p>;
  return (
    <>
      {open.length === 0 && whole ? <p>{messages.health.allFine}</p> : null}
      <ul className={styles["list"]}>
        {open.map((service) => (
          <TroubleRow
            key={service.id}
            service={service}
            most={mostTitles}
            onIssue={onIssue}
            note={noteOf(service.name)}
          />
        ))}
      </ul>
      {fine.length === 0 ? null : (
        <details className={styles["fine"]}>
          <summary {...shortcutProps("foldHealthy")}>
            <GradeMark grade="fine" />
            {messages.health.servicesFine(fine.length)}
          </summary>
          <ul className={styles["list"]}>
            {fine.map((service) => (
              <TroubleRow key={service.id} service={service} most={0} onIssue={onIssue} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What the list lacks: entries that could not be read, and Azure where nothing of it is seen. */
function Gaps({ rows }: { readonly rows: HealthRows }) {
  const { messages } = useMessages();
  const unreadable = unreadableOf(rows);
  const refused = rows.azureSync?.error;
  return (
    <>
      {unreadable > 0 ? <Note tone="warning">{messages.health.unreadable(unreadable)}</Note> : null}
      {refused ? (
        <p className={styles["gap"]}>{messages.overview.azureFailed(messages.error.title[refused.kind])}</p>
      ) : null}
      {rows.azureSeen === 0 && !refused ? <p className={styles["gap"]}>{messages.overview.noAzure}</p> : null}
    </>
  );
}

/** The health of every service of a customer, as it stands in the cache. */
export function HealthSection({ scope, signedIn, refreshing, onRefresh, go }: PlaceProps) {
  const { messages } = useMessages();
  const rows = useHealth(scope);
  const board = useBoard(rows);
  const onIssue = useToIssues(scope, go);
  // Drawn together with the list, so that nothing jumps in later.
  const bought = useBought(scope);
  return (
    <section className={styles["section"]} aria-labelledby="health" data-tenant={scope.tenantId} key={scopeKey(scope)}>
      <h2 id="health" className="visually-hidden">
        {messages.health.heading}
      </h2>
      {rows ? (
        <FreshLine scope={scope} sync={rows.sync} signedIn={signedIn} refreshing={refreshing} onRefresh={onRefresh} />
      ) : null}
      {rows && board && bought ? (
        <>
          <Services board={board} onIssue={onIssue} bought={bought} whole={unreadableOf(rows) === 0} />
          <Gaps rows={rows} />
        </>
      ) : null}
      {rows && !board && signedIn && !rows.sync?.error ? <Skeleton lines={6} label={messages.health.loading} /> : null}
      {rows && !board && !signedIn ? <p>{messages.health.waiting}</p> : null}
      {rows && bought ? <StatusPages cloud={scope.cloud} /> : null}
      <Announced board={board} />
    </section>
  );
}
