import { databaseTroubleIn, failureOf } from "../../lib/advice/failure.ts";
import { clockTime } from "../../lib/i18n/time.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useSpecified } from "../hooks/use-access.ts";
import type { SyncState } from "../hooks/use-health.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { Age } from "../ui/age.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import styles from "./fresh-line.module.css";

const usuallyStaleMs = 10 * 60 * 1000;

type Props = {
  readonly scope: Scope;
  readonly sync: SyncState | undefined;
  readonly signedIn: boolean;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
  /** After how long it may well have changed. */
  readonly staleAfterMs?: number;
};

/** Why what is shown could not be brought up to date; `undefined` while it could. */
function useFailure(scope: Scope, sync: SyncState | undefined, signedIn: boolean): ErrorFacts | undefined {
  const ended = sync?.error?.kind === "expired";
  return useSpecified(signedIn || ended ? failureOf(sync) : { kind: "expired" }, scope);
}

/** How old what is shown is: plain, and past its limit in words. */
function HowOld({ at, staleAfterMs }: { readonly at: number; readonly staleAfterMs: number }) {
  const { age } = useMessages().messages;
  const now = useNow();
  if (now - at < staleAfterMs) return <Age at={at} say={age.fresh} />;
  return (
    <span className={styles["stale"]}>
      <Age at={at} say={age.stale} />
    </span>
  );
}

/**
 * How fresh a section is and how to refresh it. A failure has a line of its own, which takes the room between this and what comes
 * below: nothing moves. What was never fetched has its failure in full; that nobody is signed in is said below the panel, unless
 * Microsoft has ended the sign-in over this very source.
 */
export function FreshLine({ scope, sync, signedIn, refreshing, onRefresh, staleAfterMs = usuallyStaleMs }: Props) {
  const { messages, language } = useMessages();
  const error = useFailure(scope, sync, signedIn);
  const at = sync?.succeededAt;
  const trouble = error && databaseTroubleIn(error);
  const title = trouble ? messages.database[trouble].title : error && messages.error.title[error.kind];
  const next = error?.retryAt;
  return (
    <>
      <div className={styles["fresh"]}>
        <div className={styles["line"]}>
          <div className={styles["words"]}>
            {at === undefined ? null : <HowOld at={at} staleAfterMs={staleAfterMs} />}
          </div>
          <Button look="quiet" shortcut="refresh" onPress={onRefresh} disabled={refreshing || !signedIn}>
            {messages.actions.refresh}
          </Button>
        </div>
        {error && at !== undefined ? (
          <details className={styles["failure"]}>
            <summary>
              {next === undefined ? title : messages.overview.failedNext(title ?? "", clockTime(language, next))}
            </summary>
            <ErrorNote error={error} customer={scope.tenantId} fromBefore />
          </details>
        ) : null}
      </div>
      {error && at === undefined && (signedIn || sync?.error?.kind === "expired") ? (
        <ErrorNote error={error} customer={scope.tenantId} />
      ) : null}
    </>
  );
}
