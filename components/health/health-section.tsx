import { failureOf } from "../../lib/advice/failure.ts";
import { layBoard } from "../../lib/health/board.ts";
import { age } from "../../lib/i18n/time.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import { type Scope, scopeKey } from "../../lib/schemas/scope.ts";
import { useSpecified } from "../hooks/use-access.ts";
import { type HealthRows, useHealth } from "../hooks/use-health.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { Age } from "../ui/age.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { Note } from "../ui/note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import styles from "./health-section.module.css";
import { ServiceRow } from "./service-row.tsx";

const staleAfterMs = 5 * 60 * 1000;

type Props = {
  readonly scope: Scope;
  readonly signedIn: boolean;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
};

function Board({ rows }: { readonly rows: HealthRows }) {
  const { messages, language } = useMessages();
  const { troubled, fine } = layBoard(rows.services, rows.issues, language);
  if (rows.services.length === 0) return <p>{messages.health.none}</p>;
  return (
    <>
      {troubled.length === 0 ? <p>{messages.health.allFine}</p> : null}
      <ul className={styles["list"]}>
        {troubled.map((service) => (
          <ServiceRow key={service.id} service={service} />
        ))}
      </ul>
      {fine.length === 0 ? null : (
        <details className={styles["fine"]}>
          <summary>
            <GradeMark grade="fine" />
            {messages.health.servicesFine(fine.length)}
          </summary>
          <ul className={styles["list"]}>
            {fine.map((service) => (
              <ServiceRow key={service.id} service={service} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type TroublesProps = { readonly scope: Scope; readonly rows: HealthRows; readonly signedIn: boolean };

function Troubles({ scope, rows, signedIn }: TroublesProps) {
  const { messages } = useMessages();
  const now = useNow();
  const { sync } = rows;
  const ended = sync?.error?.kind === "expired";
  const facts: ErrorFacts | undefined = signedIn || ended ? failureOf(sync) : { kind: "signed-out" };
  const error = useSpecified(facts, scope);
  const fetchedAt = sync?.succeededAt;
  const stale = fetchedAt !== undefined && now - fetchedAt >= 2 * staleAfterMs;
  return (
    <>
      {error ? <ErrorNote error={error} customer={scope.tenantId} /> : null}
      {stale ? <Note tone="warning">{messages.age.old(age(messages, fetchedAt, now))}</Note> : null}
      {sync?.unreadable ? <Note tone="warning">{messages.health.unreadable(sync.unreadable)}</Note> : null}
    </>
  );
}

/** The health of a customer's services with what Microsoft publishes about them, as it stands in the cache. */
export function HealthSection({ scope, signedIn, refreshing, onRefresh }: Props) {
  const { messages } = useMessages();
  const rows = useHealth(scope);
  const fetched = rows?.sync?.succeededAt !== undefined;
  return (
    <section className={styles["section"]} aria-labelledby="health" data-tenant={scope.tenantId} key={scopeKey(scope)}>
      <div className={styles["head"]}>
        <h2 id="health">{messages.health.heading}</h2>
        {fetched ? <Age at={rows.sync?.succeededAt} /> : null}
        <span className={styles["refresh"]}>
          <Button look="quiet" onPress={onRefresh} disabled={refreshing || !signedIn}>
            {messages.actions.refresh}
          </Button>
        </span>
      </div>
      {rows ? <Troubles scope={scope} rows={rows} signedIn={signedIn} /> : null}
      {fetched ? <Board rows={rows} /> : null}
      {rows && !fetched && signedIn && !rows.sync?.error ? (
        <Skeleton lines={6} label={messages.health.loading} />
      ) : null}
      {rows && !fetched && !signedIn ? <p>{messages.health.waiting}</p> : null}
    </section>
  );
}
